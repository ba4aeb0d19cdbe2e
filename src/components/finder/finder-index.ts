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
  /** When the best way works best, as a sentence without its first word, or nothing. */
  when: string;
  /** The stems of what people ask, one after the other. */
  asks: string;
  /** The stems that tell this decision's page from others. */
  told: string;
}

/** A piece of jargon in the finder's index. */
export interface FinderTerm {
  title: string;
  url: string;
  /** The stems of its other spellings, where they differ from those of its title. */
  also: string[];
}

/** All that the finder shows and matches, as it is sent to the browser. */
export interface FinderIndex {
  themes: { title: string; dye: string; about: string }[];
  /** The names of those who decide. */
  who: string[];
  /** The steps of how much say people have, in a few words. */
  says: string[];
  ways: FinderWay[];
  decisions: FinderDecision[];
  terms: FinderTerm[];
}
