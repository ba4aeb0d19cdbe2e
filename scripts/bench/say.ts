/**
 * The middle one of some numbers.
 *
 * @param values the numbers, at least one
 */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Prints one line of a report.
 *
 * @param what what was measured
 * @param value what came out, with its unit
 */
export function line(what: string, value: string): void {
  console.log(`${value.padStart(16)}  ${what}`);
}
