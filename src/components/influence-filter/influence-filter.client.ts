import { countChoices, passes, readChoices, writeChoices } from '../../browser/list-filter.ts';
import type { Choices, Facets } from '../../browser/list-filter.ts';
import { numberMarks } from './number-marks.ts';

const rows = [...document.querySelectorAll<HTMLElement>('.near-to-far .decision-row')];

class InfluenceFilter extends HTMLElement {
  #form = this.querySelector('form');
  #boxes = [...this.querySelectorAll<HTMLInputElement>('input')];
  #status = this.querySelector('[role="status"]');
  #clear = this.querySelector<HTMLButtonElement>('.clear');
  #names = [...new Set(this.#boxes.map(({ name }) => name))];
  #things = this.#readThings();

  connectedCallback(): void {
    this.#form?.addEventListener('change', () => this.#go(this.#ticked()));
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#go({});
    });
    window.addEventListener('popstate', () => this.#show(this.#fromAddress()));
    for (const link of document.querySelectorAll<SVGAElement>('[data-set]'))
      link.addEventListener('click', (event) => this.#follow(event, link));
    document.addEventListener('states-redrawn', () => {
      this.#things = this.#readThings();
      this.#show(this.#fromAddress());
    });
    const choices = this.#fromAddress();
    if (writeChoices(choices)) this.querySelector('details')?.setAttribute('open', '');
    this.#show(choices);
  }

  #follow(event: Event, link: SVGAElement): void {
    event.preventDefault();
    const { set = '', value = '' } = link.dataset;
    this.#go({ ...this.#ticked(), [set]: [value] });
    this.#status?.scrollIntoView({ block: 'center' });
  }

  #offered(): Facets {
    return Object.fromEntries(
      this.#names.map((name) => [
        name,
        this.#boxes.filter((box) => box.name === name).map(({ value }) => value),
      ]),
    );
  }

  #fromAddress(): Choices {
    return readChoices(location.search, this.#offered());
  }

  #ticked(): Choices {
    return Object.fromEntries(
      this.#names.map((name) => [
        name,
        this.#boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value),
      ]),
    );
  }

  #go(choices: Choices): void {
    const address = writeChoices(choices);
    history.pushState(null, '', address ? `?${address}` : location.pathname);
    this.#show(choices);
  }

  #readThings(): Facets[] {
    return rows.map((row) =>
      Object.fromEntries(this.#names.map((name) => [name, (row.dataset[name] ?? '').split(' ')])),
    );
  }

  #show(choices: Choices): void {
    const counts = countChoices(this.#things, choices);
    const shown = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const isIn = passes(this.#things[index] ?? {}, choices);
      row.hidden = !isIn;
      if (isIn) shown.add(row.dataset['decision'] ?? '');
    }
    for (const dot of document.querySelectorAll('[data-dot]'))
      dot.classList.toggle('out', !shown.has(dot.getAttribute('data-dot') ?? ''));
    for (const group of document.querySelectorAll<HTMLElement>('.theme-group'))
      group.hidden = !group.querySelector('.decision-row:not([hidden])');
    for (const box of this.#boxes) {
      box.checked = choices[box.name]?.includes(box.value) ?? false;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = String(counts.get(box.name)?.get(box.value) ?? 0);
    }
    const isFiltered = writeChoices(choices) !== '';
    numberMarks(isFiltered ? rows.filter(({ hidden }) => !hidden) : []);
    if (this.#clear) this.#clear.hidden = !isFiltered;
    if (this.#status) {
      this.#status.textContent =
        shown.size === 0
          ? 'No decision fits all of this. Take a choice away.'
          : isFiltered
            ? `${shown.size} of ${rows.length} decisions shown.`
            : '';
    }
  }
}

customElements.define('influence-filter', InfluenceFilter);
