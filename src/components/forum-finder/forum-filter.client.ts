import { countChoices, passes, readChoices, writeChoices } from '../../browser/list-filter.ts';
import type { Choices, Facets } from '../../browser/list-filter.ts';
import { yourArea } from './your-area.client.ts';

/** Filters the list of forums by facets, or by where somebody lives. What is chosen stands in the page's address. */
export class ForumFilter {
  readonly #finder: HTMLElement;
  readonly #boxes: HTMLInputElement[];
  readonly #rows: HTMLElement[];
  readonly #names: string[];
  readonly #things: Facets[];
  #run = 0;

  /** @param finder what holds the forms and the list */
  constructor(finder: HTMLElement) {
    this.#finder = finder;
    this.#boxes = [...finder.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    this.#rows = [...finder.querySelectorAll<HTMLElement>('[data-voice]')];
    this.#names = [...new Set(this.#boxes.map(({ name }) => name))];
    this.#things = this.#rows.map((row) =>
      Object.fromEntries(this.#names.map((name) => [name, (row.dataset[name] ?? '').split(' ')])),
    );
    const form = finder.querySelector('[data-filter-form]');
    form?.addEventListener('change', () => this.#go(this.#ticked()));
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#sayWhere('');
      this.#go({});
    });
    window.addEventListener('popstate', () => {
      this.#sayWhere('');
      this.#show(this.#fromAddress());
    });
    // A box may have been ticked while this was on its way.
    if (writeChoices(this.#ticked())) this.#go(this.#ticked());
    else this.#show(this.#fromAddress());
    if (location.search !== '') this.#openFacets();
  }

  /** Chooses the area of what was typed into the box for it. */
  async findArea(): Promise<void> {
    const typed = this.#finder.querySelector<HTMLInputElement>('[data-where-form] input');
    const words = typed?.value.trim() ?? '';
    if (words === '') {
      this.#sayWhere('Type a postcode, or the name of a town or village.');
      return;
    }
    this.#run += 1;
    const run = this.#run;
    const { said, areas, links } = await yourArea(words);
    if (run !== this.#run) return;
    this.#sayWhere(said, links);
    if (areas.length === 0) return;
    this.#go({ ...this.#ticked(), area: areas });
    this.#openFacets();
  }

  #openFacets(): void {
    this.#finder.querySelector('details')?.setAttribute('open', '');
  }

  #valuesOf(isMeant: (box: HTMLInputElement) => boolean): Choices {
    return Object.fromEntries(
      this.#names.map((name) => [
        name,
        this.#boxes.filter((box) => box.name === name && isMeant(box)).map(({ value }) => value),
      ]),
    );
  }

  #ticked(): Choices {
    return this.#valuesOf(({ checked }) => checked);
  }

  #fromAddress(): Choices {
    const offered = this.#valuesOf(() => true);
    return readChoices(location.search, offered);
  }

  #go(choices: Choices): void {
    const address = writeChoices(choices);
    if (address !== writeChoices(this.#fromAddress()))
      history.pushState(null, '', address ? `?${address}` : location.pathname);
    this.#show(choices);
  }

  #sayWhere(words: string, links: readonly Node[] = []): void {
    const said = this.#finder.querySelector('[data-where-said]');
    if (said) said.textContent = words;
    this.#finder.querySelector('[data-where-links]')?.replaceChildren(...links);
  }

  #show(choices: Choices): void {
    const counts = countChoices(this.#things, choices);
    for (const [index, row] of this.#rows.entries())
      row.hidden = !passes(this.#things[index] ?? {}, choices);
    for (const group of this.#finder.querySelectorAll<HTMLElement>('.voice-group'))
      group.hidden = !group.querySelector('[data-voice]:not([hidden])');
    for (const box of this.#boxes) {
      box.checked = choices[box.name]?.includes(box.value) ?? false;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = String(counts.get(box.name)?.get(box.value) ?? 0);
    }
    const isFiltered = writeChoices(choices) !== '';
    const clear = this.#finder.querySelector<HTMLButtonElement>('.clear');
    if (clear) clear.hidden = !isFiltered;
    const said = this.#finder.querySelector('[data-said]');
    if (said) said.textContent = isFiltered ? this.#sayShown() : '';
  }

  #sayShown(): string {
    const shown = this.#rows.filter(({ hidden }) => !hidden).length;
    return shown === 0
      ? 'No forum fits all of this. Take a choice away.'
      : `${shown} of ${this.#rows.length} forums and councils shown.`;
  }
}
