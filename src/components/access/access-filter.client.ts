import { FilteredList } from '../../browser/filtered-list.ts';

/** The list of places that groups may use, filtered. */
class AccessFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    new FilteredList({
      form,
      rows: [...this.querySelectorAll<HTMLElement>('[data-place]')],
      groups: [...this.querySelectorAll<HTMLElement>('.access-group')],
      many: 'places',
      one: 'place',
    });
  }
}

customElements.define('access-filter', AccessFilter);
