import type { Postings } from './postings.ts';

/** A way to have your say, as the finder shows it. */
export interface FinderWay {
  title: string;
  url: string;
  goodFor: string;
}

/** A decision in the finder's index. Numbers are places in the lists beside it; stems are parted by spaces. */
export interface FinderDecision {
  title: string;
  url: string;
  theme: number;
  who: number[];
  say: number;
  /** The best way. */
  way: number;
  /** The telling stems of what people ask that its title does not have, in the order of the alphabet. */
  words: string;
}

/** All that the finder shows of decisions and ways, and all that it needs to match them. */
export interface FinderIndex {
  themes: { title: string; dye: string }[];
  /** The names of those who decide. */
  who: string[];
  /** The steps of how much say people have, in a few words. */
  says: string[];
  ways: FinderWay[];
  /** Those of one theme together: they share words, which packs best. */
  decisions: FinderDecision[];
  /** The stems of words that stand for one another, a text for each family. */
  families: string[];
  /** The stems of words that say little. */
  weak: string;
}

/** A text for each field of some records, with a line for each record. */
export type Columns<Record> = { [Name in keyof Record]: string };

/**
 * An index as it is sent to the browser. Decisions are columns, with each address in the line of its title. All stems
 * are postings: those of decisions first, then those of families, then those that say little.
 */
export type PackedIndex = Pick<FinderIndex, 'themes' | 'who' | 'says' | 'ways'> & {
  decisions: Columns<Omit<FinderDecision, 'words' | 'url'>>;
  postings: Postings;
};
