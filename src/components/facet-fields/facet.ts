/** What the rows of a list can be chosen by, with the choices it offers. */
export interface Facet {
  title: string;
  /** The attribute of a row that has its values. There is none where each choice has its own. */
  name?: string;
  /** A choice may belong to a facet of its own, as yes-or-no facts do, so that choosing two asks for both. */
  choices: readonly { value: string; title: string; facet?: string }[];
}

/**
 * Whether a facet parts nothing, as all that is known of it is that nobody knows.
 *
 * @param facet the facet
 */
export function isAllUnknown({ choices }: Facet): boolean {
  return choices.every(({ value }) => value === 'not-known');
}
