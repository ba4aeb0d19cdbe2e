import { FilteredList } from '../../browser/filtered-list.ts';

/**
 * Lets people choose from a list of actions by facets.
 *
 * @param list what holds the form and the rows
 */
export function filterActions(list: HTMLElement): void {
  const form = list.querySelector('form');
  if (!form) return;
  new FilteredList({
    form,
    rows: [...list.querySelectorAll<HTMLElement>('.action-row')],
    groups: [...list.querySelectorAll<HTMLElement>('.action-group')],
    many: 'actions',
    one: 'action',
  });
}
