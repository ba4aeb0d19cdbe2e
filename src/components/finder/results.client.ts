import { linkTo, make, pair } from './elements.client.ts';
import type { Child } from './elements.client.ts';
import { makeFinder } from './find.ts';
import type { Found } from './find.ts';
import type { FinderDecision, FinderIndex, FinderWay, PackedIndex } from './finder-index.ts';
import { makeLexicon } from './lexicon.ts';
import { Names } from './names.client.ts';
import type { FinderName, FinderNames } from './names.ts';
import { sayFound } from './say-found.ts';
import { searchFor } from './search-link.client.ts';
import { unpackIndex } from './unpack.ts';

/** What is shown, and what is announced when it is. */
export interface Shown {
  elements: readonly HTMLElement[];
  says: string;
  /** Whether it answers what was typed: a place that the borough has, or a decision. */
  isSure: boolean;
  /** Gives what is found by name only, to be shown above the link to the full search as soon as it is there. */
  later?: () => Promise<readonly HTMLElement[]>;
}

const firstShown = 5;
const shownLater = 10;

/** Answers what people type. */
export class Results {
  readonly #find: (text: string) => Found;
  readonly #index: FinderIndex;
  readonly #names: Names;
  readonly #level: 'h2' | 'h3';

  /**
   * @param packed what is searched, as it was sent
   * @param level the level of their headings
   */
  constructor(packed: PackedIndex, level: 'h2' | 'h3') {
    const index = unpackIndex(packed);
    this.#find = makeFinder(index);
    this.#index = index;
    this.#names = new Names(makeLexicon(index.families, index.weak));
    this.#level = level;
  }

  /**
   * Searches. Where no decision is found, names are waited for.
   *
   * @param words what is searched for
   */
  async answer(words: string): Promise<Shown> {
    const { decisions, ways } = this.#find(words);
    const later = (): Promise<FinderNames> => this.#names.find(words);
    const isSure = decisions.length > 0;
    const names = isSure ? { terms: [], places: [] } : await later();
    const named = this.#named(names);
    const elements = [
      ...(isSure ? [this.#decisions(decisions)] : []),
      ...(ways.length > 0 ? [this.#list('Ways to have your say', ways.map(wayOf))] : []),
      ...named,
      ...(isSure || ways.length + named.length > 0 ? [] : [elsewhere()]),
      ...searchFor(words),
    ];
    const says = sayFound(words, {
      decisions: decisions.length,
      ways: ways.length,
      terms: names.terms.length,
      places: names.places.length,
    });
    return isSure
      ? { elements, says, isSure, later: async () => this.#named(await later()) }
      : { elements, says, isSure };
  }

  #named({ terms, places }: FinderNames): HTMLElement[] {
    return [
      ...(terms.length > 0 ? [this.#list('Words explained', terms.map(nameOf))] : []),
      ...(places.length > 0 ? [this.#list('Places', places.map(nameOf))] : []),
    ];
  }

  #heading(title: string): HTMLElement {
    return make(this.#level, '', title);
  }

  #list(title: string, items: readonly Child[]): HTMLElement {
    return make('section', '', this.#heading(title), make('ul', 'found-more', ...items));
  }

  #decisions(decisions: readonly FinderDecision[]): HTMLElement {
    const list = make('ol', 'found-decisions');
    const more = make('button', 'more', 'Show more');
    more.type = 'button';
    const show = (count: number): HTMLElement[] => {
      const from = list.children.length;
      const items = decisions.slice(from, from + count).map((one) => this.#decision(one));
      list.append(...items);
      more.hidden = list.children.length >= decisions.length;
      return items;
    };
    show(firstShown);
    more.addEventListener('click', () => show(shownLater)[0]?.querySelector('a')?.focus());
    return make('section', '', this.#heading('Decisions'), list, more);
  }

  #decision({ title, url, theme, who, say, way }: FinderDecision): HTMLElement {
    const { themes, ways, says, who: names } = this.#index;
    const step = ways[way];
    const subject = themes[theme];
    return make(
      'li',
      subject ? `t-${subject.dye}` : '',
      linkTo(url, title),
      make('span', 'found-theme', subject?.title ?? ''),
      make(
        'dl',
        '',
        pair('Who decides', who.flatMap((place) => names[place] ?? []).join(', ')),
        pair('Your say', says[say] ?? ''),
        ...(step ? [pair('First step', linkTo(step.url, step.title))] : []),
      ),
    );
  }
}

function wayOf({ title, url, goodFor }: FinderWay): HTMLLIElement {
  return make('li', '', linkTo(url, title), make('span', 'hint', goodFor));
}

function nameOf({ title, url }: FinderName): HTMLLIElement {
  return make('li', '', linkTo(url, title));
}

function elsewhere(): HTMLParagraphElement {
  return make(
    'p',
    'found-nothing',
    'Try other words, or fewer. You can also look through ',
    linkTo('/influence/', 'everything you can influence'),
    '.',
  );
}
