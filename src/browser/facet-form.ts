import { countChoices, passes, readChoices, writeChoices } from './list-filter.ts';
import type { Choices, Facets } from './list-filter.ts';

/** A form of tick boxes, one group a facet, that chooses among the rows of a list. A row has its values as `data-…`. */
export class FacetForm {
  readonly #form: HTMLFormElement;
  readonly #boxes: HTMLInputElement[];
  readonly #counts: Map<HTMLInputElement, Element | null>;
  readonly #names: string[];

  /**
   * @param form the form
   * @param onChange told what is ticked, when that has changed
   */
  constructor(form: HTMLFormElement, onChange: (choices: Choices) => void) {
    this.#form = form;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    this.#counts = new Map(
      this.#boxes.map((box) => [box, box.parentElement?.querySelector('[data-count]') ?? null]),
    );
    this.#names = [...new Set(this.#boxes.map(({ name }) => name))];
    form.addEventListener('change', () => onChange(this.ticked()));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      onChange({});
    });
  }

  #valuesOf(isMeant: (box: HTMLInputElement) => boolean): Choices {
    return Object.fromEntries(
      this.#names.map((name) => [
        name,
        this.#boxes.filter((box) => box.name === name && isMeant(box)).map(({ value }) => value),
      ]),
    );
  }

  /** What is ticked. */
  ticked(): Choices {
    return this.#valuesOf(({ checked }) => checked);
  }

  /**
   * The choices that an address makes.
   *
   * @param search the part of the address after the question mark
   */
  read(search: string): Choices {
    return readChoices(
      search,
      this.#valuesOf(() => true),
    );
  }

  /** Opens the folds that hold what is ticked. */
  open(): void {
    for (const fold of this.#form.querySelectorAll('details'))
      if (fold.querySelector(':checked')) fold.open = true;
  }

  /**
   * Hides the rows that do not pass, ticks the boxes, and counts what each would show.
   *
   * @param rows every row; what they can be chosen by is read anew, as states change with the day
   * @param choices what is chosen
   * @returns the rows that pass
   */
  apply(rows: readonly HTMLElement[], choices: Choices): HTMLElement[] {
    const things = rows.map((row): Facets =>
      Object.fromEntries(this.#names.map((name) => [name, (row.dataset[name] ?? '').split(' ')])),
    );
    const counts = countChoices(things, choices);
    for (const [index, row] of rows.entries()) row.hidden = !passes(things[index] ?? {}, choices);
    for (const box of this.#boxes) {
      box.checked = choices[box.name]?.includes(box.value) ?? false;
      const place = this.#counts.get(box);
      const count = String(counts.get(box.name)?.get(box.value) ?? 0);
      // The same text written anew would be laid out anew.
      if (place && place.textContent !== count) place.textContent = count;
    }
    const clear = this.#form.querySelector<HTMLButtonElement>('.clear');
    if (clear) clear.hidden = writeChoices(choices) === '';
    return rows.filter(({ hidden }) => !hidden);
  }
}
