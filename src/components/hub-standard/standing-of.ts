import type { HubAnswer, HubPart } from '../../schemas/hub-standard.ts';

type Found = NonNullable<HubPart['areas'][number]['found']>;

/** How the areas that a part is asked of meet it. */
export interface PartAnswers {
  found: { area: string; found: Found }[];
  /** The areas of which nobody knows. */
  unknown: string[];
}

/**
 * How the areas that a part is asked of meet it: what was found, and of which areas nobody knows.
 *
 * @param part the part of the standard
 */
export function answersOf({ areas }: HubPart): PartAnswers {
  return {
    found: areas.flatMap(({ area, found }) => (found === null ? [] : [{ area, found }])),
    unknown: areas.filter(({ found }) => found === null).map(({ area }) => area),
  };
}

/**
 * How many answers there are of each kind, over all parts and areas.
 *
 * @param parts the parts of the standard
 */
export function countAnswers(
  parts: readonly HubPart[],
): Record<HubAnswer | 'not known' | 'all', number> {
  const all = parts.flatMap(({ areas }) => areas.map(({ found }) => found?.is ?? 'not known'));
  const count = (answer: HubAnswer | 'not known'): number =>
    all.filter((one) => one === answer).length;
  return {
    all: all.length,
    yes: count('yes'),
    partly: count('partly'),
    no: count('no'),
    'not known': count('not known'),
  };
}
