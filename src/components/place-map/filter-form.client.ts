import { countChoices, passes, readChoices } from '../../browser/list-filter.ts';
import type { Choices, Facets } from '../../browser/list-filter.ts';
import type { PlaceRow } from './place-rows.ts';

/** The boxes that the list of places is filtered with. */
export class FilterForm {
  readonly #form: HTMLFormElement;
  readonly #boxes: HTMLInputElement[];
  readonly #names: string[];

  /**
   * @param form the form
   * @param onChange told what is ticked, when that has changed
   */
  constructor(form: HTMLFormElement, onChange: (choices: Choices) => void) {
    this.#form = form;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    this.#names = [...new Set(this.#boxes.map(({ name }) => name))];
    form.addEventListener('change', () => onChange(this.#ticked()));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      onChange({});
    });
  }

  #ticked(): Choices {
    return Object.fromEntries(
      this.#names.map((name) => [
        name,
        this.#boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value),
      ]),
    );
  }

  /**
   * The choices that an address makes.
   *
   * @param search the part of the address after the question mark
   */
  read(search: string): Choices {
    const offered: Record<string, string[]> = {};
    for (const { name, value } of this.#boxes) (offered[name] ??= []).push(value);
    return readChoices(search, offered);
  }

  /**
   * Hides the rows that do not pass, ticks the boxes and counts what each would show.
   *
   * @param rows every row
   * @param choices what is chosen
   * @returns the ids of the rows that pass
   */
  apply(rows: readonly PlaceRow[], choices: Choices): Set<string> {
    const things = rows.map(({ element }): Facets =>
      Object.fromEntries(
        this.#names.map((name) => [name, (element.dataset[name] ?? '').split(' ')]),
      ),
    );
    const counts = countChoices(things, choices);
    const shown = rows.filter((_, index) => passes(things[index] ?? {}, choices));
    const ids = new Set(shown.map(({ id }) => id));
    for (const { id, element } of rows) element.hidden = !ids.has(id);
    for (const box of this.#boxes) {
      box.checked = choices[box.name]?.includes(box.value) ?? false;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = String(counts.get(box.name)?.get(box.value) ?? 0);
    }
    const clear = this.#form.querySelector<HTMLButtonElement>('.clear');
    const isFiltered = Object.values(choices).some((chosen) => chosen.length > 0);
    if (clear) clear.hidden = !isFiltered;
    return ids;
  }
}
