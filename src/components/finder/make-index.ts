import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { Circle } from '../../schemas/circle.ts';
import { says } from '../../schemas/say.ts';
import { sayWords } from '../../words/says.ts';
import type { FinderDecision, FinderIndex } from './finder-index.ts';
import { stemsOf } from './stems-of.ts';
import { isWeak } from './weak-words.ts';

type Decision = Entry<'decisions'>;

/**
 * How many stems of its asks a decision has in the index: more for the decisions that people meet most, which are those
 * with an easy-read version.
 */
const mostAsked = { often: 40, seldom: 24 };

/** What people call each circle. */
const circleStems: Record<Circle, string> = {
  neighbourhood: 'street',
  parish: 'parish town villag',
  borough: 'borough council',
  region: 'region county',
  nation: 'country nation',
};

function plainWords(mdx: string): string {
  return mdx.replace(/<[^>]*>|\]\([^)]*\)/g, ' ');
}

/** In how many asks and pages each stem stands: what several people said, the next one may say too. */
function countStems(
  decisions: readonly Decision[],
  wordsOf: (id: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, title, asks } of decisions)
    for (const text of [...asks, `${title} ${plainWords(wordsOf(id))}`])
      for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function askedOf({ asks, easyRead }: Decision, counts: ReadonlyMap<string, number>): string[] {
  const count = (stem: string): number => counts.get(stem) ?? 0;
  return [...new Set(asks.flatMap(stemsOf))]
    .filter((stem) => !isWeak(stem) && count(stem) > 1)
    .sort((a, b) => count(b) - count(a))
    .slice(0, easyRead ? mostAsked.often : mostAsked.seldom);
}

/** In the order of the alphabet, which packs best. */
function inOrder(stems: readonly string[]): string {
  return [...new Set(stems)].sort().join(' ');
}

function otherForms(title: string, also: readonly string[]): string[] {
  const join = (text: string): string => stemsOf(text).join(' ');
  const forms = new Set(also.map(join));
  forms.delete(join(title));
  return [...forms];
}

/**
 * Makes the finder's index: what it shows of decisions, ways and terms, and the stems by which it finds them.
 *
 * @param atlas the atlas
 * @param wordsOf gives the words below a decision's record, by its id
 */
export function makeFinderIndex(atlas: Atlas, wordsOf: (id: string) => string): FinderIndex {
  const deciders = atlas.bodies.filter(({ id }) =>
    atlas.decisions.some(({ decidedBy }) => decidedBy.includes(id)),
  );
  const placeIn = (list: readonly { id: string }[], id: string): number =>
    list.findIndex((entry) => entry.id === id);
  const counts = countStems(atlas.decisions, wordsOf);
  const decisions = atlas.decisions.map((decision): FinderDecision => {
    const [best] = decision.ways;
    return {
      title: decision.title,
      url: urlOf('decisions', decision.id),
      theme: placeIn(atlas.themes, decision.theme),
      who: decision.decidedBy.map((id) => placeIn(deciders, id)),
      say: says.indexOf(decision.say),
      way: best ? placeIn(atlas.ways, best.way) : -1,
      words: inOrder([...askedOf(decision, counts), ...circleStems[decision.reach].split(' ')]),
    };
  });
  return {
    themes: atlas.themes.map(({ title, dye }) => ({ title, dye })),
    who: deciders.map(({ title }) => title),
    says: says.map((say) => sayWords[say].short),
    ways: atlas.ways.map(({ id, title, goodFor }) => ({ title, url: urlOf('ways', id), goodFor })),
    decisions,
    terms: atlas.terms
      .filter(({ explain }) => explain)
      .map(({ id, title, also = [] }) => ({
        title,
        url: urlOf('terms', id),
        also: otherForms(title, also),
      })),
  };
}
