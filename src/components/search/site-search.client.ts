import { loadPagefind } from '../../browser/pagefind-api.ts';
import type { PagefindPage } from '../../browser/pagefind-api.ts';
import { addressFor, readTyped, withoutStarts } from '../../browser/typed.ts';
import { find } from './find.ts';
import type { Found } from './find.ts';
import { facetNames, readQuery, writeQuery } from './query.ts';
import type { FacetName, Query } from './query.ts';

const pageSize = 10;

function excerptOf(page: PagefindPage): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const parsed = new DOMParser().parseFromString(page.excerpt, 'text/html');
  for (const node of parsed.body.childNodes) {
    const isMark = node instanceof Element && node.localName === 'mark';
    const text = node.textContent ?? '';
    if (!isMark) paragraph.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      paragraph.append(mark);
    }
  }
  return paragraph;
}

function resultOf(page: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  const kind = document.createElement('span');
  kind.className = 'hint';
  kind.textContent = [...(page.filters['kind'] ?? []), ...(page.filters['theme'] ?? [])].join(', ');
  item.append(link, ' ', kind, excerptOf(page));
  return item;
}

function sayPages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #words = this.querySelector<HTMLInputElement>('input[type="search"]');
  #facets = this.querySelector('details');
  #boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  #status = this.querySelector('[role="status"]');
  #list = this.querySelector('ol');
  #more = this.querySelector<HTMLButtonElement>('.more');
  #found: Found | undefined;
  #shown = 0;
  #run = 0;

  connectedCallback(): void {
    if (this.#facets) this.#facets.hidden = false;
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go();
    });
    this.#form?.addEventListener('change', (event) => {
      if (event.target !== this.#words) this.#go();
    });
    this.#words?.addEventListener('focus', () => void loadPagefind(), { once: true });
    this.#more?.addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => this.#takeAddress());
    this.#takeAddress();
  }

  #offered(name: FacetName): string[] {
    return this.#boxes.filter((box) => box.name === name).map(({ value }) => value);
  }

  #takeAddress(): void {
    const query = readQuery(location.search, {
      kind: this.#offered('kind'),
      theme: this.#offered('theme'),
      reach: this.#offered('reach'),
      say: this.#offered('say'),
    });
    if (this.#words) this.#words.value = query.words;
    for (const box of this.#boxes)
      box.checked = query.choices[box.name as FacetName].includes(box.value);
    if (this.#facets && facetNames.some((name) => query.choices[name].length > 0))
      this.#facets.open = true;
    void this.#search(query);
  }

  #typed(): Query {
    const chosen = (name: FacetName): string[] =>
      this.#boxes.filter((box) => box.checked && box.name === name).map(({ value }) => value);
    return {
      words: this.#words?.value.trim() ?? '',
      choices: {
        kind: chosen('kind'),
        theme: chosen('theme'),
        reach: chosen('reach'),
        say: chosen('say'),
      },
    };
  }

  #go(): void {
    const query = this.#typed();
    const { words, postcode } = readTyped(query.words);
    if (postcode !== '' || withoutStarts(words) !== words) {
      // Only the finder knows where people live, and keeps that from every server.
      location.assign(`/find/${addressFor(words, postcode)}`);
      return;
    }
    const address = writeQuery(query);
    history.pushState(null, '', address ? `?${address}` : location.pathname);
    void this.#search(query);
  }

  async #search(query: Query): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    if (writeQuery(query) === '') {
      this.#found = undefined;
      this.#list?.replaceChildren();
      if (this.#more) this.#more.hidden = true;
      this.#announce('');
      return;
    }
    this.#announce('Searching…');
    try {
      const found = await find(await loadPagefind(), query);
      if (run !== this.#run) return;
      this.#found = found;
      this.#shown = 0;
      this.#list?.replaceChildren();
      this.#showCounts();
      await this.#showMore();
      this.#announce(this.#sayCount(query));
    } catch {
      this.#announce('The search could not be loaded. The A to Z below lists everything.');
    }
  }

  #sayCount({ words }: Query): string {
    const { results = [], withAllWords = 0 } = this.#found ?? {};
    const about = words ? ` for “${words}”` : '';
    const some = results.length - withAllWords;
    if (results.length === 0) {
      return `Nothing found${about}. Try other words, or look in the A to Z below.`;
    }
    const all = `${sayPages(withAllWords)} found${about}.`;
    if (some === 0) return all;
    return withAllWords === 0
      ? `No page has all of these words. ${sayPages(some)} with some of them${about}.`
      : `${all} Then ${sayPages(some)} with some of the words.`;
  }

  #showCounts(): void {
    for (const box of this.#boxes) {
      const count = this.#found?.counts[box.name]?.[box.value];
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = count === undefined ? '' : String(count);
    }
  }

  async #showMore(): Promise<void> {
    const run = this.#run;
    const results = this.#found?.results ?? [];
    const next = results.slice(this.#shown, this.#shown + pageSize);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (run !== this.#run) return;
    const items = pages.map(resultOf);
    this.#list?.append(...items);
    if (this.#shown > 0) items[0]?.querySelector('a')?.focus();
    this.#shown += next.length;
    if (this.#more) this.#more.hidden = this.#shown >= results.length;
  }

  #announce(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }
}

customElements.define('site-search', SiteSearch);
