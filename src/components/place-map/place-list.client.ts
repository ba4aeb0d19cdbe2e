import { findPart } from './find-part.ts';
import type { Chosen } from './map-address.ts';
import { readRows } from './place-rows.ts';
import type { PlaceRow } from './place-rows.ts';
import { showButton } from './show-button.client.ts';

/** The list of places, in groups by kind or with the nearest first. */
export class PlaceList {
  readonly rows: readonly PlaceRow[];
  readonly #list: HTMLElement;
  readonly #homes: Map<string, Element | null>;

  /**
   * @param list what holds the rows
   * @param onChoose told which place to show on the map, and the button that asked for it
   */
  constructor(list: HTMLElement, onChoose: (id: string, from: HTMLElement) => void) {
    this.#list = list;
    this.rows = readRows(list);
    this.#homes = new Map(this.rows.map(({ id, element }) => [id, element.parentElement]));
    for (const { at, title, id, element } of this.rows)
      if (at)
        element
          .querySelector('[data-show]')
          ?.append(showButton('Show on the map', title, (button) => onChoose(id, button)));
  }

  /**
   * Hides groups that have nothing to show, and counts what the others show.
   *
   * @param isFiltered whether some places are hidden; then all groups are opened
   */
  count(isFiltered: boolean): void {
    for (const group of this.#list.querySelectorAll<HTMLDetailsElement>('.place-group')) {
      const count = group.querySelectorAll('[data-place]:not([hidden])').length;
      group.hidden = count === 0;
      if (isFiltered) group.open = true;
      const place = group.querySelector('[data-group-count]');
      if (place) place.textContent = `${count} ${count === 1 ? 'place' : 'places'}`;
    }
  }

  /**
   * Puts the places into one list, or back into their groups.
   *
   * @param rows the places in the order they shall have
   * @param isOneList whether they go into one list
   */
  arrange(rows: readonly PlaceRow[], isOneList: boolean): void {
    const nearest = findPart(this.#list, '[data-nearest]');
    for (const { id, element } of rows)
      (isOneList ? nearest : this.#homes.get(id))?.append(element);
    nearest.hidden = !isOneList;
    this.count(false);
  }

  /**
   * Marks the chosen place, and opens its group so that it can be seen.
   *
   * @param chosen what is chosen
   */
  mark(chosen: Chosen | null): void {
    for (const { id, element } of this.rows) {
      const isChosen = chosen?.kind === 'place' && chosen.id === id;
      element.classList.toggle('chosen', isChosen);
      if (isChosen) element.closest('details')?.setAttribute('open', '');
    }
  }
}
