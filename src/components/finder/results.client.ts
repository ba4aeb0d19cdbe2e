import { makeFinder } from './find.ts';
import type { Found } from './find.ts';
import type {
  FinderDecision,
  FinderIndex,
  FinderTerm,
  FinderWay,
  PackedIndex,
} from './finder-index.ts';
import { sayFound } from './say-found.ts';
import { addressFor } from '../../browser/typed.ts';
import { unpackIndex } from './unpack.ts';

type Child = Node | string;

const firstShown = 5;
const shownLater = 10;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function linkTo(url: string, ...children: Child[]): HTMLAnchorElement {
  const link = make('a', '', ...children);
  link.href = url;
  return link;
}

function pair(term: string, ...means: Child[]): HTMLDivElement {
  return make('div', '', make('dt', '', term), make('dd', '', ...means));
}

/** Answers what people type. */
export class Results {
  readonly #find: (text: string) => Found;
  readonly #index: FinderIndex;
  readonly #level: 'h2' | 'h3';

  /**
   * @param packed what is searched, as it was sent
   * @param level the level of their headings
   */
  constructor(packed: PackedIndex, level: 'h2' | 'h3') {
    const index = unpackIndex(packed);
    this.#find = makeFinder(index);
    this.#index = index;
    this.#level = level;
  }

  /**
   * Searches.
   *
   * @param words what is searched for
   * @returns what to show, and what to announce
   */
  answer(words: string): { elements: HTMLElement[]; says: string } {
    const found = this.#find(words);
    const { decisions, ways, terms } = found;
    const search = linkTo(`/search/${addressFor(words)}`, `Search every page for “${words}”`);
    const isEmpty = decisions.length + ways.length + terms.length === 0;
    const elements = [
      ...(decisions.length > 0 ? [this.#decisions(decisions)] : []),
      ...(ways.length > 0 ? [this.#list('Ways to have your say', ways.map(wayOf))] : []),
      ...(terms.length > 0 ? [this.#list('Words explained', terms.map(termOf))] : []),
      ...(isEmpty ? [elsewhere()] : []),
      make('p', 'found-search', search),
    ];
    const counts = { decisions: decisions.length, ways: ways.length, terms: terms.length };
    return { elements, says: sayFound(words, counts) };
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

function termOf({ title, url }: FinderTerm): HTMLLIElement {
  return make('li', '', linkTo(url, title));
}

function elsewhere(): HTMLParagraphElement {
  return make(
    'p',
    '',
    'Try other words, or fewer. You can also look through ',
    linkTo('/influence/', 'everything you can influence'),
    '.',
  );
}
