import { countChoices, passes, readChoices, writeChoices } from '../../browser/list-filter.ts';
import type { Choices, Facets } from '../../browser/list-filter.ts';

/** The list of places that groups may use, filtered. What is chosen stands in the page's address. */
class AccessFilter extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #boxes = [...this.querySelectorAll<HTMLInputElement>('input')];
  readonly #rows = [...this.querySelectorAll<HTMLElement>('[data-place]')];
  readonly #groups = [...this.querySelectorAll<HTMLElement>('.access-group')];
  readonly #names = [...new Set(this.#boxes.map(({ name }) => name))];
  readonly #things = this.#rows.map((row): Facets =>
    Object.fromEntries(this.#names.map((name) => [name, (row.dataset[name] ?? '').split(' ')])),
  );

  connectedCallback(): void {
    this.#form?.addEventListener('change', () =>
      this.#go(this.#valuesOf(({ checked }) => checked)),
    );
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#go({});
    });
    window.addEventListener('popstate', () => this.#show(this.#fromAddress()));
    const choices = this.#fromAddress();
    if (writeChoices(choices)) this.querySelector('details')?.setAttribute('open', '');
    this.#show(choices);
  }

  #valuesOf(isMeant: (box: HTMLInputElement) => boolean): Choices {
    return Object.fromEntries(
      this.#names.map((name) => [
        name,
        this.#boxes.filter((box) => box.name === name && isMeant(box)).map(({ value }) => value),
      ]),
    );
  }

  #fromAddress(): Choices {
    return readChoices(
      location.search,
      this.#valuesOf(() => true),
    );
  }

  #go(choices: Choices): void {
    const address = writeChoices(choices);
    history.pushState(null, '', address ? `?${address}` : location.pathname);
    this.#show(choices);
  }

  #show(choices: Choices): void {
    const counts = countChoices(this.#things, choices);
    for (const [index, row] of this.#rows.entries())
      row.hidden = !passes(this.#things[index] ?? {}, choices);
    for (const group of this.#groups)
      group.hidden = !group.querySelector('[data-place]:not([hidden])');
    for (const box of this.#boxes) {
      box.checked = choices[box.name]?.includes(box.value) ?? false;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = String(counts.get(box.name)?.get(box.value) ?? 0);
    }
    const isFiltered = writeChoices(choices) !== '';
    const clear = this.querySelector<HTMLButtonElement>('.clear');
    if (clear) clear.hidden = !isFiltered;
    const said = this.querySelector('[role="status"]');
    if (said) said.textContent = isFiltered ? this.#sayShown() : '';
  }

  #sayShown(): string {
    const shown = this.#rows.filter(({ hidden }) => !hidden).length;
    return shown === 0
      ? 'No place fits all of this. Take a choice away.'
      : `${shown} of ${this.#rows.length} places shown.`;
  }
}

customElements.define('access-filter', AccessFilter);
