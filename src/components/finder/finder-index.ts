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
  /** The telling stems of what people ask, those first that more than one asks for, in the order of the alphabet. */
  words: string;
}

/** A piece of jargon in the finder's index. */
export interface FinderTerm {
  title: string;
  url: string;
  /** The stems of its other spellings, where they differ from those of its title. */
  also: string[];
}

/** All that the finder shows and matches. */
export interface FinderIndex {
  themes: { title: string; dye: string }[];
  /** The names of those who decide. */
  who: string[];
  /** The steps of how much say people have, in a few words. */
  says: string[];
  ways: FinderWay[];
  decisions: FinderDecision[];
  terms: FinderTerm[];
}

/** A text for each field of some records, with a line for each record. */
export type Columns<Record> = { [Name in keyof Record]: string };

/** An index as it is sent to the browser: decisions and terms as columns, the stems of decisions as postings. */
export type PackedIndex = Omit<FinderIndex, 'decisions' | 'terms'> & {
  decisions: Columns<Omit<FinderDecision, 'words'>>;
  postings: Postings;
  terms: Columns<FinderTerm>;
};
