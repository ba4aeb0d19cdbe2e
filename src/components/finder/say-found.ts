/** How many of each the finder found. */
export interface Counts {
  decisions: number;
  ways: number;
  terms: number;
  places: number;
}

function count(number: number, one: string, many: string): string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
}

/**
 * What is announced when the finder has answered.
 *
 * @param words what was searched for
 * @param counts how many of each were found
 */
export function sayFound(words: string, { decisions, ways, terms, places }: Counts): string {
  const others = [
    ...count(ways, 'way to have your say', 'ways to have your say'),
    ...count(terms, 'word explained', 'words explained'),
    ...count(places, 'place', 'places'),
  ]
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
  if (decisions === 0) {
    return others === ''
      ? `Nothing found for “${words}”.`
      : `No decision found for “${words}”, but ${others}.`;
  }
  const order = decisions === 1 ? '' : ' The best match comes first.';
  return `${decisions} ${decisions === 1 ? 'decision' : 'decisions'} found for “${words}”.${order}`;
}
