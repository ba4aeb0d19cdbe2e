import { sayDistance } from '../place-map/say-distance.ts';
import { nearOrder, readVoiceRow } from './near-order.ts';
import type { Home, VoiceRow } from './near-order.ts';

/** The groups that hold the rows while they stand by nearness, and the way back to the groups of the whole list. */
export class NearGroups {
  readonly groups: readonly HTMLElement[];
  readonly #rows: readonly VoiceRow[];
  readonly #homes: ReadonlyMap<HTMLElement, Element | null>;

  /**
   * @param finder holds the list, and a template with the groups
   * @param rows the rows of the list
   */
  constructor(finder: HTMLElement, rows: readonly HTMLElement[]) {
    const made = finder.querySelector<HTMLTemplateElement>('[data-near-groups]');
    const copy = made?.content.cloneNode(true) as DocumentFragment | undefined;
    this.groups = [...(copy?.querySelectorAll<HTMLElement>('[data-near]') ?? [])];
    made?.replaceWith(...this.groups);
    this.#rows = rows.map(readVoiceRow);
    this.#homes = new Map(rows.map((row) => [row, row.parentElement]));
  }

  /**
   * Puts the rows in order of nearness, with the distance where it is known.
   *
   * @param home where somebody lives
   * @param from what distances are counted from, in words
   */
  sort(home: Home, from: string): void {
    for (const { element, nearness, metres, venue } of nearOrder(this.#rows, home)) {
      const group = this.groups.find((one) => one.dataset['near'] === nearness);
      group?.querySelector('ul')?.append(element);
      const far =
        venue && metres !== null
          ? ` ${venue.title} is about ${sayDistance(metres)} from ${from}.`
          : '';
      this.#tell(element, far);
      this.#showAlone(element, nearness === 'elsewhere' ? 'away' : 'mine');
    }
  }

  /** Puts the rows back into the groups of the whole list. */
  back(): void {
    for (const { element } of this.#rows) {
      this.#homes.get(element)?.append(element);
      this.#tell(element, '');
      this.#showAlone(element, null);
    }
  }

  /** A row away from its group says itself what the group says; what is not for where somebody lives says less. */
  #showAlone(row: HTMLElement, alone: 'mine' | 'away' | null): void {
    for (const part of row.querySelectorAll<HTMLElement>('[data-alone]'))
      part.hidden = alone === null || (alone === 'away' && part.dataset['alone'] === 'mine');
    for (const part of row.querySelectorAll<HTMLElement>('[data-in-group]'))
      part.hidden = alone === 'mine';
  }

  #tell(row: HTMLElement, words: string): void {
    const place = row.querySelector('[data-distance]');
    if (place) place.textContent = words;
  }
}
