import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { Circle } from '../../schemas/circle.ts';
import { says } from '../../schemas/say.ts';
import { sayWords } from '../../words/says.ts';
import { asSentence } from '../../words/sentence.ts';
import type { FinderDecision, FinderIndex } from './finder-index.ts';
import { stemsOf } from './stems-of.ts';
import { isWeak } from './weak-words.ts';

type Decision = Entry<'decisions'>;

/**
 * How many stems of pages the index holds in all. Each decision has the same share, so that the index stays small as
 * decisions are added.
 */
const toldInAll = 2000;

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

/** The stems of a decision's page that neither its title nor its asks have. */
function rawToldOf(decision: Decision, words: string): string[] {
  const texts = [
    plainWords(words),
    ...decision.windows.map(({ does }) => does),
    ...decision.ways.map(({ when = '' }) => when),
  ];
  const known = new Set([decision.title, ...decision.asks].flatMap(stemsOf));
  const isTelling = (stem: string): boolean =>
    stem.length > 2 && !/\d/.test(stem) && !isWeak(stem) && !known.has(stem);
  return [...new Set(texts.flatMap(stemsOf))].filter(isTelling);
}

/** Keeps the stems that the fewest decisions share, in the order of the alphabet, which packs best. */
function rarest(told: readonly (readonly string[])[]): string[] {
  const most = Math.floor(toldInAll / Math.max(1, told.length));
  const counts = new Map<string, number>();
  for (const stem of told.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rank = (stem: string): number => counts.get(stem) ?? 0;
  return told.map((stems) =>
    [...stems]
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .slice(0, most)
      .sort()
      .join(' '),
  );
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
  const told = rarest(atlas.decisions.map((decision) => rawToldOf(decision, wordsOf(decision.id))));
  const decisions = atlas.decisions.map((decision, index): FinderDecision => {
    const [best] = decision.ways;
    return {
      title: decision.title,
      url: urlOf('decisions', decision.id),
      theme: placeIn(atlas.themes, decision.theme),
      who: decision.decidedBy.map((id) => placeIn(deciders, id)),
      say: says.indexOf(decision.say),
      way: best ? placeIn(atlas.ways, best.way) : -1,
      when: best?.when ? asSentence(best.when) : '',
      asks: decision.asks.flatMap(stemsOf).join(' '),
      told: `${told[index] ?? ''} ${circleStems[decision.reach]}`.trim(),
    };
  });
  return {
    themes: atlas.themes.map(({ title, dye, about }) => ({
      title,
      dye,
      about: stemsOf(about).join(' '),
    })),
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
