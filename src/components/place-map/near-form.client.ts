import type { Position } from '../../schemas/point.ts';
import type { Located } from './locate.ts';
import type { MapPageData } from './map-page-data.ts';

/** Puts the list in order of distance, from a postcode, a town, or where somebody is. */
export class NearForm {
  readonly #form: HTMLFormElement;
  readonly #onFound: (from: Position | null) => void;

  /**
   * @param form the form
   * @param page what the page says of the borough
   * @param onFound told where distances are counted from; `null` when they are no longer wanted
   */
  constructor(form: HTMLFormElement, page: MapPageData, onFound: (from: Position | null) => void) {
    this.#form = form;
    this.#onFound = onFound;
    const typed = form.querySelector('input');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = typed?.value.trim() ?? '';
      if (words === '') this.#say('Type a postcode or the name of a town.');
      else
        void this.#locate(async () => (await import('./where-from.client.ts')).locateTyped(words));
    });
    this.#button('[data-near-me]')?.addEventListener('click', () => {
      this.#say('Asking your device where it is.');
      void this.#locate(async () =>
        (await import('./where-from.client.ts')).locateDevice(page.borough, page.bounds),
      );
    });
    this.#button('[data-near-off]')?.addEventListener('click', () => {
      this.#say('');
      this.#showOff(false);
      onFound(null);
      typed?.focus();
    });
  }

  #button(selector: string): HTMLButtonElement | null {
    return this.#form.querySelector(selector);
  }

  #showOff(isSorted: boolean): void {
    const off = this.#button('[data-near-off]');
    if (off) off.hidden = !isSorted;
  }

  #say(words: string): void {
    const place = this.#form.querySelector('.near-said');
    if (place) place.textContent = words;
  }

  async #locate(ask: () => Promise<Located>): Promise<void> {
    const located = await ask().catch((): Located => ({
      sorry: 'That could not be worked out. Try again.',
    }));
    if ('sorry' in located) {
      this.#say(located.sorry);
      return;
    }
    const { at, from, note } = located;
    this.#say(`Nearest to ${from} first, as the crow flies. ${note}`.trim());
    this.#showOff(true);
    this.#onFound(at);
  }
}
