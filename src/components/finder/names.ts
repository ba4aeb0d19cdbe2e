import type { Columns } from './finder-index.ts';
import type { Lexicon } from './lexicon.ts';
import { makeMatcher } from './matcher.ts';
import { queryStems } from './query-stems.ts';
import { stemsOf } from './stems-of.ts';

/** A thing that is found by its name only. */
export interface FinderName {
  title: string;
  url: string;
  /** The stems of its other spellings, where they differ from those of its title. */
  also: string[];
}

/** What is found by name. */
export interface FinderNames {
  /** Pieces of jargon. */
  terms: FinderName[];
  /** Places of the community. */
  places: FinderName[];
}

/** Names as they are sent to the browser. */
export type PackedNames = { [Kind in keyof FinderNames]: Columns<FinderName> };

const most = 3;

function finderOf(names: readonly FinderName[], lexicon: Lexicon) {
  const forms = names.flatMap((name) =>
    [stemsOf(name.title), ...name.also.map((form) => form.split(' '))].map((form) => ({
      name,
      form,
    })),
  );
  const match = makeMatcher(
    forms.map(({ form }) => ({ form })),
    { lexicon, weights: { form: 1 }, kin: 0 },
  );
  return (stems: readonly string[]): FinderName[] => {
    const whole = match(stems).flatMap(({ place, matched }) => {
      const one = forms[place];
      return one?.form.every((stem) => matched.includes(stem)) ? [one.name] : [];
    });
    return [...new Set(whole)].slice(0, most);
  };
}

/**
 * Makes a finder of names. A name is found where all words of one of its spellings stand in the text.
 *
 * @param names the names
 * @param lexicon what is known of words
 * @returns a function that takes any text and gives at most three names of each kind, best first; it never throws
 */
export function makeNameFinder(
  { terms, places }: FinderNames,
  lexicon: Lexicon,
): (text: string) => FinderNames {
  const termsFor = finderOf(terms, lexicon);
  const placesFor = finderOf(places, lexicon);
  return (text) => {
    const stems = queryStems(text);
    return { terms: termsFor(stems), places: placesFor(stems) };
  };
}
