import type { FinderDecision, FinderIndex, FinderWay } from './finder-index.ts';
import { makeLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { makeMatcher } from './matcher.ts';
import type { Match } from './matcher.ts';
import { stemsOf } from './stems-of.ts';
import { queryStems } from './query-stems.ts';

/** What the finder found for a text. */
export interface Found {
  /** Decisions, best first. */
  decisions: FinderDecision[];
  /** At most three ways, best first: those whose title has a word of the text, or that have two of its words. */
  ways: FinderWay[];
}

/** A decision that scores less than this share of the best one is left out. */
const tail = 0.2;

/** The same for ways. */
const wayTail = 0.5;

const most = 3;

function splitStems(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function atLeast(matches: readonly Match[], share: number): Match[] {
  const best = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score >= best * share);
}

function at<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => list[place] ?? []);
}

function decisionFinder({ decisions, themes, who }: FinderIndex, lexicon: Lexicon) {
  const match = makeMatcher(
    decisions.map((decision) => {
      const theme = themes[decision.theme];
      return {
        title: stemsOf(decision.title),
        words: splitStems(decision.words),
        theme: theme ? stemsOf(theme.title) : [],
        who: at(who, decision.who).flatMap(stemsOf),
      };
    }),
    {
      lexicon,
      weights: { title: 5, words: 2, theme: 0.8, who: 0.6 },
      kin: 0.6,
      hasty: ['words'],
    },
  );
  return (stems: readonly string[]): FinderDecision[] =>
    at(
      decisions,
      atLeast(match(stems), tail).map(({ place }) => place),
    );
}

function wayFinder({ ways }: FinderIndex, lexicon: Lexicon) {
  const documents = ways.map(({ title, goodFor }) => ({
    title: stemsOf(title),
    goodFor: stemsOf(goodFor),
  }));
  const match = makeMatcher(documents, { lexicon, weights: { title: 3, goodFor: 1 }, kin: 0 });
  return (stems: readonly string[]): FinderWay[] => {
    const fitting = match(stems.filter((stem) => !lexicon.isWeak(stem))).filter(
      ({ place, matched }) =>
        matched.length > 1 || matched.some((stem) => documents[place]?.title.includes(stem)),
    );
    return at(
      ways,
      atLeast(fitting, wayTail).map(({ place }) => place),
    ).slice(0, most);
  };
}

/**
 * Makes the finder of an index.
 *
 * @param index the index
 * @returns a function that takes any text and gives what was found for it; it never throws
 */
export function makeFinder(index: FinderIndex): (text: string) => Found {
  const lexicon = makeLexicon(index.families, index.weak);
  const decisionsFor = decisionFinder(index, lexicon);
  const waysFor = wayFinder(index, lexicon);
  return (text) => {
    const stems = queryStems(text);
    return { decisions: decisionsFor(stems), ways: waysFor(stems) };
  };
}
