import type { Lexicon } from './lexicon.ts';
import { makeNameFinder } from './names.ts';
import type { FinderNames, PackedNames } from './names.ts';
import { unpackNames } from './unpack-names.ts';

/** Where the names are. They are fetched when there is a first answer. */
const namesUrl = '/find/names.json';

async function fetchNames(): Promise<FinderNames> {
  const answer = await fetch(namesUrl);
  if (!answer.ok) throw new Error(`${namesUrl} answers ${answer.status}`);
  return unpackNames((await answer.json()) as PackedNames);
}

/** What is found by name only. */
export class Names {
  readonly #lexicon: Lexicon;
  #loading: Promise<(text: string) => FinderNames> | undefined;

  /**
   * @param lexicon what is known of words
   */
  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * Finds names. Where they cannot be loaded it finds none: they add to an answer, and the next one asks again.
   *
   * @param words what is searched for
   */
  async find(words: string): Promise<FinderNames> {
    this.#loading ??= fetchNames().then((names) => makeNameFinder(names, this.#lexicon));
    try {
      return (await this.#loading)(words);
    } catch {
      this.#loading = undefined;
      return { terms: [], places: [] };
    }
  }
}
