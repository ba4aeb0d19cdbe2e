/** A thing in a list, as a filter sees it: for each facet, what it can be chosen by. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** What is chosen: for each facet, any of its choices. A facet without a choice lets everything through. */
export type Choices = Readonly<Record<string, readonly string[]>>;

function lets(thing: Facets, facet: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((choice) => thing[facet]?.includes(choice));
}

/**
 * Whether a thing passes. Choices in one facet widen, across facets narrow.
 *
 * @param thing what it can be chosen by
 * @param choices what is chosen
 */
export function passes(thing: Facets, choices: Choices): boolean {
  return Object.entries(choices).every(([facet, chosen]) => lets(thing, facet, chosen));
}

/**
 * How many things each choice would show if it were the only one of its facet, with the choices of the other facets as
 * they are. One look at each thing is enough: what passes counts in every facet, and what one facet alone keeps out
 * counts in that facet.
 *
 * @param things the list
 * @param choices what is chosen
 * @returns for each facet that some thing counts in, the numbers by choice; a choice that would show nothing is left out
 */
export function countChoices(
  things: readonly Facets[],
  choices: Choices,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const count = (facet: string, values: readonly string[]): void => {
    const inFacet = counts.get(facet) ?? new Map<string, number>();
    for (const value of new Set(values)) inFacet.set(value, (inFacet.get(value) ?? 0) + 1);
    counts.set(facet, inFacet);
  };
  for (const thing of things) {
    const [out, ...others] = Object.entries(choices).filter(
      ([facet, chosen]) => !lets(thing, facet, chosen),
    );
    if (others.length > 0) continue;
    for (const [facet, values] of Object.entries(thing))
      if (out === undefined || out[0] === facet) count(facet, values);
  }
  return counts;
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
