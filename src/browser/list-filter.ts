/** A thing in a list, as a filter sees it: for each facet, what it can be chosen by. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** What is chosen: for each facet, any of its choices. A facet without a choice lets everything through. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/**
 * Whether a thing passes. Choices in one facet widen, across facets narrow.
 *
 * @param thing what it can be chosen by
 * @param choices what is chosen
 * @param except a facet to leave out, to count what its choices would give
 */
export function passes(thing: Facets, choices: Choices, except?: string): boolean {
  return Object.entries(choices).every(
    ([facet, chosen]) =>
      facet === except ||
      chosen.length === 0 ||
      chosen.some((choice) => thing[facet]?.includes(choice)),
  );
}

/**
 * How many things a choice would show, with the choices of the other facets as they are.
 *
 * @param things the list
 * @param choices what is chosen
 * @param facet the facet the choice belongs to
 * @param choice the choice
 */
export function countFor(
  things: readonly Facets[],
  choices: Choices,
  facet: string,
  choice: string,
): number {
  return things.filter((thing) => passes(thing, choices, facet) && thing[facet]?.includes(choice))
    .length;
}

/**
 * Reads choices from an address. Facets and choices that the page does not offer are passed over.
 *
 * @param search the part of the address after the question mark
 * @param offered the choices that each facet offers
 */
export function readChoices(search: string, offered: Facets): Choices {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(offered).map(([facet, known]) => [
      facet,
      [...new Set(params.getAll(facet))].filter((choice) => known.includes(choice)),
    ]),
  );
}

/**
 * Writes choices as the part of an address after the question mark. No choice gives an empty text.
 *
 * @param choices what is chosen
 */
export function writeChoices(choices: Choices): string {
  const params = new URLSearchParams();
  for (const [facet, chosen] of Object.entries(choices))
    for (const choice of chosen) params.append(facet, choice);
  return params.toString();
}
