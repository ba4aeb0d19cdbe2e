import MiniSearch from 'minisearch';
import { coverOf } from './cover.ts';
import { isFamily } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** The fields of a document: lists of stems, in the order of the documents. */
export type Fields<Name extends string> = Record<Name, readonly string[]>;

/** How a set of documents is matched. */
export interface Matching<Name extends string> {
  lexicon: Lexicon;
  /** How much a match in each field weighs. */
  weights: Record<Name, number>;
  /** How much a match with a word of the same family weighs, of a match with the word itself. 0 leaves families out. */
  kin: number;
  /** Fields written by people in haste. A word that stands there once, and nowhere else, may be a slip of theirs. */
  hasty?: readonly NoInfer<Name>[];
}

/** A document that matches. */
export interface Match {
  /** Its place among the documents. */
  place: number;
  score: number;
  /** The words of the document, and the families, that matched. */
  matched: string[];
}

/** How much a word that says little weighs, of one that says much. */
const weakWeight = 0.15;

/** How much a match with the beginning of a word, or past a slip, weighs at most, of one with the word itself. */
const looseWeights = { fuzzy: 0.25, prefix: 0.25 };

/** Longer than any word, and short enough for the table in which MiniSearch counts slips. */
const longest = 40;

function slipsAllowed(word: string): number {
  if (word.length < 4 || word.length > longest || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** A word with each two neighbouring letters changed over, in turn. */
function swapsOf(word: string): string[] {
  if (slipsAllowed(word) === 0) return [];
  return Array.from(
    { length: word.length - 1 },
    (_, index) =>
      word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2),
  );
}

/**
 * How much of its weight each family has: a word of many meanings says less of each. Like a length, the weight of a word
 * is shared so that the squares add up.
 */
function sharesOf(words: readonly string[], { familiesOf }: Lexicon): Map<string, number> {
  const shares = new Map<string, number>();
  for (const families of words.map(familiesOf))
    for (const family of families)
      shares.set(family, Math.max(shares.get(family) ?? 0, 1 / Math.sqrt(families.length)));
  return shares;
}

function knownWords<Name extends string>(
  documents: readonly Fields<Name>[],
  hasty: readonly Name[],
): Set<string> {
  const counts = new Map<string, number>();
  for (const fields of documents) {
    for (const name of Object.keys(fields) as Name[]) {
      const weight = hasty.includes(name) ? 1 : 2;
      for (const stem of new Set(fields[name])) {
        counts.set(stem, (counts.get(stem) ?? 0) + weight);
      }
    }
  }
  return new Set([...counts].flatMap(([stem, count]) => (count > 1 ? [stem] : [])));
}

/**
 * Makes a search over documents: any word may match. A word that the documents know is matched as it stands. One that
 * they do not know may be the beginning of a word, or have a slip: one wrong, missing or added letter, two in a word of
 * eight letters or more, or two letters changed over.
 *
 * @param documents the documents
 * @param matching how they are matched
 * @returns a function that takes the stems of a query and gives the documents that match, best first
 */
export function makeMatcher<Name extends string>(
  documents: readonly Fields<Name>[],
  { lexicon, weights, kin, hasty = [] }: Matching<Name>,
): (stems: readonly string[]) => Match[] {
  const { familiesOf, isWeak } = lexicon;
  const split = (text: string): string[] => (text === '' ? [] : text.split(' '));
  const search = new MiniSearch<Fields<Name> & { place: number }>({
    idField: 'place',
    fields: Object.keys(weights),
    extractField: (document, name) =>
      name === 'place' ? String(document.place) : document[name as Name].join(' '),
    tokenize: split,
    processTerm: (stem) => (kin > 0 ? [stem, ...familiesOf(stem)] : stem),
  });
  search.addAll(documents.map((fields, place) => ({ ...fields, place })));
  const known = knownWords(documents, hasty);
  const isKin = (word: string): boolean => familiesOf(word).length > 0;
  const isSure = (word: string): boolean =>
    isFamily(word) || known.has(word) || isWeak(word) || isKin(word);
  const spellingsOf = (stem: string): string[] =>
    isSure(stem)
      ? [stem]
      : [stem, ...swapsOf(stem).filter((swap) => known.has(swap) || isKin(swap))];
  return (stems) => {
    const words = stems.map(spellingsOf);
    const shares = sharesOf(words.flat(), lexicon);
    return search
      .search(words.flat().join(' '), {
        boost: weights,
        boostTerm: (word) =>
          isFamily(word) ? kin * (shares.get(word) ?? 1) : isWeak(word) ? weakWeight : 1,
        weights: looseWeights,
        prefix: (word) => !isSure(word) && word.length > 2,
        fuzzy: (word) => (isSure(word) ? 0 : slipsAllowed(word)),
      })
      .map(({ id, score, terms, queryTerms }) => ({
        place: Number(id),
        // MiniSearch multiplies by how many of the words and families match, where only words should count.
        score: (score / queryTerms.length) * coverOf(words, queryTerms, lexicon),
        matched: terms,
      }))
      .sort((one, other) => other.score - one.score);
  };
}
