import { FilteredList } from '../../browser/filtered-list.ts';
import { NearGroups } from './near-groups.client.ts';
import { yourArea } from './your-area.client.ts';

/** Filters the list of forums by facets, and puts it in order of nearness to where somebody lives. */
export class ForumFilter {
  readonly #finder: HTMLElement;
  readonly #list: FilteredList | null;
  readonly #near: NearGroups;
  #run = 0;

  /** @param finder what holds the forms and the list */
  constructor(finder: HTMLElement) {
    this.#finder = finder;
    const rows = [...finder.querySelectorAll<HTMLElement>('[data-voice]')];
    this.#near = new NearGroups(finder, rows);
    const groups = [...finder.querySelectorAll<HTMLElement>('.voice-group')];
    const form = finder.querySelector<HTMLFormElement>('[data-filter-form]');
    form?.addEventListener('reset', () => this.#inGroups());
    window.addEventListener('popstate', () => this.#inGroups());
    this.#off?.addEventListener('click', () => {
      this.#inGroups();
      this.#list?.show();
      finder.querySelector<HTMLElement>('[data-where-form] input')?.focus();
    });
    this.#list =
      form &&
      new FilteredList({
        form,
        rows,
        groups,
        many: 'forums and councils',
        one: 'forum',
        // A group without a row is not there: its rows may be hidden, or stand in another group.
        onShow: () => {
          for (const group of groups)
            group.hidden = group.querySelector('[data-voice]:not([hidden])') === null;
        },
      });
  }

  get #off(): HTMLButtonElement | null {
    return this.#finder.querySelector('[data-near-off]');
  }

  /** Chooses the area of what was typed into the box for it, and puts what is nearest first. */
  async findArea(): Promise<void> {
    const typed = this.#finder.querySelector<HTMLInputElement>('[data-where-form] input');
    const words = typed?.value.trim() ?? '';
    if (words === '') {
      this.#sayWhere('Type a postcode, or the name of a town or village.');
      return;
    }
    this.#run += 1;
    const run = this.#run;
    const { said, areas, links, home, from } = await yourArea(words);
    if (run !== this.#run) return;
    if (areas.length > 0) this.#inGroups();
    this.#sayWhere(said, links);
    if (home) {
      this.#near.sort(home, from);
      if (this.#off) this.#off.hidden = false;
    }
    if (areas.length > 0) this.#list?.choose({ area: areas });
  }

  #inGroups(): void {
    this.#sayWhere('');
    if (!this.#off || this.#off.hidden) return;
    this.#near.back();
    this.#off.hidden = true;
  }

  #sayWhere(words: string, links: readonly Node[] = []): void {
    const said = this.#finder.querySelector('[data-where-said]');
    if (said) said.textContent = words;
    this.#finder.querySelector('[data-where-links]')?.replaceChildren(...links);
  }
}
