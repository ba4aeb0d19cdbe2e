/** What the rows of a list can be chosen by. */
export interface Facet {
  title: string;
  name?: string;
  /** A choice may belong to a facet of its own, as yes-or-no facts do. */
  choices: readonly { value: string; title: string; facet?: string }[];
}
