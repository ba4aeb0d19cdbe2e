/** The filters of the search page, in the order in which the address names them. */
export const facetNames = ['kind', 'theme', 'reach', 'say'] as const;

export type FacetName = (typeof facetNames)[number];

/** What is searched for: words, and the choices made in each filter. */
export interface Query {
  words: string;
  choices: Record<FacetName, string[]>;
}

/**
 * Reads a search from an address. Choices that the page does not offer are ignored.
 *
 * @param address the part of the address after the question mark
 * @param offered the choices that each filter offers
 */
export function readQuery(address: string, offered: Record<FacetName, readonly string[]>): Query {
  const params = new URLSearchParams(address);
  const choicesOf = (name: FacetName): string[] =>
    params.getAll(name).filter((choice) => offered[name].includes(choice));
  return {
    words: params.get('q')?.trim() ?? '',
    choices: {
      kind: choicesOf('kind'),
      theme: choicesOf('theme'),
      reach: choicesOf('reach'),
      say: choicesOf('say'),
    },
  };
}

/**
 * Writes a search as the part of an address after the question mark. Nothing searched for gives an empty text.
 *
 * @param query the search
 */
export function writeQuery({ words, choices }: Query): string {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  for (const name of facetNames) for (const choice of choices[name]) params.append(name, choice);
  return params.toString();
}
