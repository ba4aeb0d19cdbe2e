import type { Entry } from '../../atlas/entry.ts';
import { kin } from './kin.ts';
import { stemsOf } from './stems-of.ts';
import { weakStems } from './weak-words.ts';

/** What of a decision is read for its stems. */
export type Told = Pick<Entry<'decisions'>, 'title' | 'asks'> & {
  /** The words below its record. */
  page: string;
};

/**
 * In the asks of how many decisions a stem stands that is worth its room: what several people said, the next one may say
 * too.
 */
const shared = 3;

/** In how many asks of one decision. */
const repeated = 2;

/** In how many sentences of its page a stem stands that a decision is about, though nobody asks with it. */
const pressed = 3;

const weak = new Set(weakStems.split(' '));
const inFamily = new Set(kin.flatMap((family) => family.split(' ')));

/** How many of the texts each stem stands in. */
function count(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of texts)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function sentencesOf(mdx: string): string[] {
  return mdx.replace(/<[^>]*>|\]\([^)]*\)/g, ' ').split(/[.!?\n]/);
}

/**
 * The stems by which each decision is found, besides those of its title. They are those of its asks that have kin, that
 * several of its asks have, or that the asks of several decisions have; and those that its page has again and again,
 * where another decision's asks have them. Words that say little are left out.
 *
 * @param decisions what each decision says
 * @returns for each decision its stems
 */
export function tellingStems(decisions: readonly Told[]): string[][] {
  const asked = decisions.map(({ asks }) => asks.map(stemsOf));
  const askedOf = count(asked.map((asks) => asks.flat()));
  return decisions.map(({ title, page }, place) => {
    const own = count(asked[place] ?? []);
    const onPage = count(sentencesOf(page).map(stemsOf));
    const titled = new Set(stemsOf(title));
    const told = (stem: string): boolean =>
      inFamily.has(stem) || (own.get(stem) ?? 0) >= repeated || (askedOf.get(stem) ?? 0) >= shared;
    const isPressed = (stem: string): boolean =>
      (onPage.get(stem) ?? 0) >= pressed && (askedOf.get(stem) ?? 0) > 1;
    return [
      ...[...own.keys()].filter(told),
      ...[...onPage.keys()].filter((stem) => !own.has(stem) && isPressed(stem)),
    ].filter((stem) => !titled.has(stem) && !weak.has(stem));
  });
}
