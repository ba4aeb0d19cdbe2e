/**
 * How many dated decisions are open, as a heading says it.
 *
 * @param open how many
 */
export function sayOpen(open: number): string {
  if (open === 0) return 'No dated decision is open';
  return open === 1 ? '1 dated decision is open' : `${open} dated decisions are open`;
}
