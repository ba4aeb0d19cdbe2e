import { FilteredList } from '../../browser/filtered-list.ts';
import { numberMarks } from './number-marks.ts';

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

function fadeMarks(shown: readonly HTMLElement[]): void {
  const ids = new Set(shown.map(({ dataset }) => dataset['decision'] ?? ''));
  for (const dot of document.querySelectorAll('[data-dot]'))
    dot.classList.toggle('out', !ids.has(dot.getAttribute('data-dot') ?? ''));
}

function rest(groups: readonly HTMLElement[]): void {
  for (const group of groups) group.classList.add('rests');
}

/** The filter of the influence map: the rows, and the marks in the picture with them. */
class InfluenceFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const list = new FilteredList({
      form,
      rows: all('.near-to-far .decision-row'),
      groups: all('.theme-group'),
      many: 'decisions',
      one: 'decision',
      onShow: (shown, isFiltered) => {
        fadeMarks(shown);
        numberMarks(isFiltered ? shown : []);
      },
    });
    // Rows out of view need no drawing while choices change. Before that, all are drawn, for those who only read.
    form.addEventListener('focusin', () => rest(all('.theme-group')), { once: true });
    document.addEventListener('states-redrawn', () => list.show());
    for (const link of document.querySelectorAll<SVGAElement>('[data-set]'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const { set = '', value = '' } = link.dataset;
        list.choose({ [set]: [value] });
        this.querySelector('[role="status"]')?.scrollIntoView({ block: 'start' });
      });
  }
}

customElements.define('influence-filter', InfluenceFilter);
