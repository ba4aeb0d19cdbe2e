import { FilteredList } from '../../browser/filtered-list.ts';
import { yourArea } from './your-area.client.ts';

/** Filters the list of forums by facets, or by where somebody lives. */
export class ForumFilter {
  readonly #finder: HTMLElement;
  readonly #list: FilteredList | null;
  #run = 0;

  /** @param finder what holds the forms and the list */
  constructor(finder: HTMLElement) {
    this.#finder = finder;
    const form = finder.querySelector<HTMLFormElement>('[data-filter-form]');
    form?.addEventListener('reset', () => this.#sayWhere(''));
    window.addEventListener('popstate', () => this.#sayWhere(''));
    this.#list =
      form &&
      new FilteredList({
        form,
        rows: [...finder.querySelectorAll<HTMLElement>('[data-voice]')],
        groups: [...finder.querySelectorAll<HTMLElement>('.voice-group')],
        many: 'forums and councils',
        one: 'forum',
      });
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
    if (areas.length > 0) this.#list?.choose({ area: areas });
  }

  #sayWhere(words: string, links: readonly Node[] = []): void {
    const said = this.#finder.querySelector('[data-where-said]');
    if (said) said.textContent = words;
    this.#finder.querySelector('[data-where-links]')?.replaceChildren(...links);
  }
}
