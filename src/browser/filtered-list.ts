import { FacetForm } from './facet-form.ts';
import { writeChoices } from './list-filter.ts';
import type { Choices } from './list-filter.ts';

/** A list with the form that filters it. */
export interface Filtered {
  form: HTMLFormElement;
  rows: readonly HTMLElement[];
  /** What holds some of the rows each, with a heading; one with no row left is hidden while the list is filtered. */
  groups: readonly HTMLElement[];
  /** What the rows are called when they are counted: "forums and councils". */
  many: string;
  /** What one of them is called: "forum". */
  one: string;
  /** Told which rows are shown, and whether others are hidden. */
  onShow?: (shown: readonly HTMLElement[], isFiltered: boolean) => void;
}

/** Filters a list by facets. What is chosen stands in the page's address, so that a view can be linked and Back works. */
export class FilteredList {
  readonly #list: Filtered;
  readonly #facets: FacetForm;

  /** @param list the list and its form */
  constructor(list: Filtered) {
    this.#list = list;
    this.#facets = new FacetForm(list.form, (choices) => this.go(choices));
    window.addEventListener('popstate', () => this.show());
    // A box may have been ticked while this was on its way.
    const early = this.#facets.ticked();
    if (writeChoices(early) !== '') this.go(early);
    else this.show();
    if (writeChoices(this.#fromAddress()) !== '') this.#facets.open();
  }

  #fromAddress(): Choices {
    return this.#facets.read(location.search);
  }

  /**
   * Adds to what is ticked, in place of what was ticked in the same facets.
   *
   * @param choices what is chosen in some facets
   */
  choose(choices: Choices): void {
    this.go({ ...this.#facets.ticked(), ...choices });
  }

  /**
   * Puts choices into the address, and shows what they leave.
   *
   * @param choices what is chosen
   */
  go(choices: Choices): void {
    const address = writeChoices(choices);
    if (address !== writeChoices(this.#fromAddress()))
      history.pushState(null, '', address === '' ? location.pathname : `?${address}`);
    this.show();
  }

  /** Shows what the address asks for. */
  show(): void {
    const { form, rows, groups, many, one, onShow } = this.#list;
    const choices = this.#fromAddress();
    const isFiltered = writeChoices(choices) !== '';
    const shown = this.#facets.apply(rows, choices);
    for (const group of groups)
      group.hidden = isFiltered && !shown.some((row) => group.contains(row));
    const status = form.querySelector('[role="status"]');
    const words =
      shown.length === 0
        ? `No ${one} fits all of this. Take a choice away.`
        : `${shown.length} of ${rows.length} ${many} shown.`;
    if (status) status.textContent = isFiltered ? words : '';
    onShow?.(shown, isFiltered);
  }
}
