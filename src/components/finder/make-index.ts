import type { Atlas } from '../../atlas/atlas.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { Circle } from '../../schemas/circle.ts';
import { says } from '../../schemas/say.ts';
import { sayWords } from '../../words/says.ts';
import type { FinderDecision, FinderIndex } from './finder-index.ts';
import { kin } from './kin.ts';
import { tellingStems } from './telling-stems.ts';
import { weakStems } from './weak-words.ts';

/** What people call each circle. */
const circleStems: Record<Circle, string> = {
  neighbourhood: 'street',
  parish: 'parish town villag',
  borough: 'borough council',
  region: 'region county',
  nation: 'country nation',
};

/** In the order of the alphabet, which packs best. */
function inOrder(stems: readonly string[]): string {
  return [...new Set(stems)].sort().join(' ');
}

/**
 * Makes the finder's index: what it shows of decisions and ways, and the stems by which it finds them.
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
  const stems = tellingStems(
    atlas.decisions.map(({ id, title, asks }) => ({ title, asks, page: wordsOf(id) })),
  );
  const decisions = atlas.decisions.map((decision, place): FinderDecision => {
    const [best] = decision.ways;
    return {
      title: decision.title,
      url: urlOf('decisions', decision.id),
      theme: placeIn(atlas.themes, decision.theme),
      who: decision.decidedBy.map((id) => placeIn(deciders, id)),
      say: says.indexOf(decision.say),
      way: best ? placeIn(atlas.ways, best.way) : -1,
      words: inOrder([...(stems[place] ?? []), ...circleStems[decision.reach].split(' ')]),
    };
  });
  return {
    themes: atlas.themes.map(({ title, dye }) => ({ title, dye })),
    who: deciders.map(({ title }) => title),
    says: says.map((say) => sayWords[say].short),
    ways: atlas.ways.map(({ id, title, goodFor }) => ({ title, url: urlOf('ways', id), goodFor })),
    decisions: decisions.sort((one, other) => one.theme - other.theme),
    families: [...kin],
    weak: weakStems,
  };
}
