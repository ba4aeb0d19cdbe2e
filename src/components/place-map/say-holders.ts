/**
 * Whose rights a map rests on, in a few words: "© Crown copyright, © OpenStreetMap contributors". A credit that names
 * nobody with a © is taken over whole.
 *
 * @param credits the credits that the licences ask for
 */
export function sayHolders(credits: readonly string[]): string {
  const holders = credits.flatMap(
    (credit) => credit.match(/©[^.(]*?(?:copyright|contributors)/g) ?? [credit],
  );
  return [...new Set(holders)].join(', ');
}
