import type { HubAnswer, HubPart } from '../../schemas/hub-standard.ts';

/** A part of the standard as one area meets it; `null` where nobody knows. */
export interface AreaAnswer {
  part: HubPart;
  found: HubPart['areas'][number]['found'];
}

/**
 * The parts that are asked of an area, with where it stands.
 *
 * @param parts the parts of the standard
 * @param area the area's id
 */
export function answersOf(parts: readonly HubPart[], area: string): AreaAnswer[] {
  return parts.flatMap((part) =>
    part.areas.filter((one) => one.area === area).map(({ found }) => ({ part, found })),
  );
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
