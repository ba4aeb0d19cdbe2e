import { remembered } from '../../browser/remembered.ts';
import type { PackedIndex } from './finder-index.ts';
import type { Results, Shown } from './results.client.ts';
import { make } from './elements.client.ts';
import { searchFor } from './search-link.client.ts';
import {
  addressFor,
  postcodeOf,
  readTyped,
  typedIn,
  withoutStarts,
  wordsIn,
} from '../../browser/typed.ts';
import type { Typed } from '../../browser/typed.ts';

/** Where the index is. It is fetched when the box is first used. */
const indexUrl = '/find/index.json';

/** No town or village has a longer name. */
const mostWordsOfAPlace = 4;

async function fetchIndex(): Promise<PackedIndex> {
  const answer = await fetch(indexUrl);
  if (!answer.ok) throw new Error(`${indexUrl} answers ${answer.status}`);
  return (await answer.json()) as PackedIndex;
}

const nothing: Shown = { elements: [], says: '', isSure: false };

/** What is announced of a place stands as a heading in the answer, so here it is for ears alone. */
function say({ elements, says }: Shown): Node | string {
  return elements.length > 0 ? make('span', 'hidden', says) : says;
}

/** A place is an answer: that no decision goes by its name need not be said. */
function besides(place: Shown, what: Shown): Shown {
  if (!place.isSure || what.isSure) return what;
  const elements = what.elements.filter((element) => !element.matches('.found-nothing'));
  return { ...what, elements, says: '' };
}

/** What happens in the finder's box, and below it. */
export class FindBox {
  readonly #box: HTMLInputElement | null;
  readonly #status: Element | null;
  readonly #place: HTMLElement | null;
  readonly #level: 'h2' | 'h3';
  #loading: Promise<Results> | undefined;
  #run = 0;

  /**
   * @param finder the element that holds the box, a place for what is announced and a place for the answers
   */
  constructor(finder: HTMLElement) {
    this.#box = finder.querySelector('input');
    this.#status = finder.querySelector('[role="status"]');
    this.#place = finder.querySelector<HTMLElement>('.found');
    this.#level = finder.dataset['level'] === '3' ? 'h3' : 'h2';
  }

  /** Fetches the index, so that it is there when it is needed. */
  prepare(): void {
    this.#load().catch(() => undefined);
  }

  #load(): Promise<Results> {
    this.#loading ??= Promise.all([import('./results.client.ts'), fetchIndex()]).then(
      ([{ Results }, index]) => new Results(index, this.#level),
    );
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Shows what the page's address asks for, or else what this device remembers. */
  takeAddress(): void {
    const handedOn = typedIn(location.hash);
    const typed = readTyped(handedOn || wordsIn(location.search));
    const postcode = postcodeOf(location.hash) || typed.postcode;
    if (typed.postcode || handedOn || withoutStarts(typed.words) !== typed.words)
      history.replaceState(null, '', this.#addressOf({ ...typed, postcode }));
    if (this.#box) this.#box.value = [typed.words, postcode].filter(Boolean).join(' ');
    const isEmpty = typed.words === '' && postcode === '';
    void this.#answer({ ...typed, postcode: isEmpty ? (remembered() ?? '') : postcode });
  }

  /** Answers what was typed, and puts it into the address. */
  go(): void {
    const typed = readTyped(this.#box?.value ?? '');
    const address = this.#addressOf(typed);
    if (address !== location.pathname + location.search + location.hash)
      history.pushState(null, '', address);
    void this.#answer(typed);
  }

  #addressOf({ words, postcode }: Typed): string {
    return location.pathname + addressFor(words, postcode);
  }

  async #answer({ words, postcode }: Typed): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const [where, found] = await Promise.all([this.#where(words, postcode), this.#what(words)]);
    if (run !== this.#run) return;
    const what = postcode === '' ? besides(where, found) : found;
    this.#place?.replaceChildren(...where.elements, ...what.elements);
    this.#status?.replaceChildren(...(where.says === '' ? [] : [say(where), ' ']), what.says);
    const more = (await what.later?.()) ?? [];
    if (run !== this.#run) return;
    const search = this.#place?.querySelector('.found-search');
    if (search) search.before(...more);
    else this.#place?.append(...more);
  }

  async #where(words: string, postcode: string): Promise<Shown> {
    const text = postcode || words;
    if (text === '' || (postcode === '' && words.split(' ').length > mostWordsOfAPlace))
      return nothing;
    try {
      const { answerPlace } = await import('./place/place-answer.client.ts');
      const { element, says, isKnown } = await answerPlace(text, this.#level);
      return postcode === '' && !isKnown ? nothing : { elements: [element], says, isSure: isKnown };
    } catch {
      return postcode === ''
        ? nothing
        : { ...nothing, says: 'The list of postcodes could not be loaded. Try again.' };
    }
  }

  async #what(words: string): Promise<Shown> {
    if (words === '') return nothing;
    try {
      return await (await this.#load()).answer(words);
    } catch {
      return {
        elements: searchFor(words),
        says: 'The finder could not be loaded. The full search may still work.',
        isSure: true,
      };
    }
  }
}
