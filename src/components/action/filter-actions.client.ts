import { countChoices, passes, readChoices, writeChoices } from '../../browser/list-filter.ts';
import type { Choices, Facets } from '../../browser/list-filter.ts';

/**
 * Lets people choose from a list of actions by facets. What is chosen stands in the page's address.
 *
 * @param list what holds the form and the rows
 */
export function filterActions(list: HTMLElement): void {
  const form = list.querySelector('form');
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const rows = [...list.querySelectorAll<HTMLElement>('.action-row')];
  const names = [...new Set(boxes.map(({ name }) => name))];

  const valuesOf = (isMeant: (box: HTMLInputElement) => boolean): Choices =>
    Object.fromEntries(
      names.map((name) => [
        name,
        boxes.filter((box) => box.name === name && isMeant(box)).map(({ value }) => value),
      ]),
    );

  const show = (): void => {
    const choices = readChoices(
      location.search,
      valuesOf(() => true),
    );
    // A state changes with the day, so rows are read anew each time.
    const things = rows.map((row): Facets =>
      Object.fromEntries(names.map((name) => [name, (row.dataset[name] ?? '').split(' ')])),
    );
    const counts = countChoices(things, choices);
    for (const [index, row] of rows.entries()) row.hidden = !passes(things[index] ?? {}, choices);
    const isFiltered = writeChoices(choices) !== '';
    for (const group of list.querySelectorAll<HTMLElement>('.action-group'))
      group.hidden = isFiltered && !group.querySelector('.action-row:not([hidden])');
    for (const box of boxes) {
      box.checked = choices[box.name]?.includes(box.value) ?? false;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = String(counts.get(box.name)?.get(box.value) ?? 0);
    }
    const clear = list.querySelector<HTMLButtonElement>('.clear');
    if (clear) clear.hidden = !isFiltered;
    const said = list.querySelector('[data-said]');
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const words =
      shown === 0
        ? 'No action fits all of this. Take a choice away.'
        : `${shown} of ${rows.length} actions shown.`;
    if (said) said.textContent = isFiltered ? words : '';
  };

  const go = (choices: Choices): void => {
    const address = writeChoices(choices);
    history.pushState(null, '', address ? `?${address}` : location.pathname);
    show();
  };

  form?.addEventListener('change', () => go(valuesOf(({ checked }) => checked)));
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('reset', (event) => {
    event.preventDefault();
    go({});
  });
  window.addEventListener('popstate', show);
  // Somebody may have chosen while this was on its way.
  const early = valuesOf(({ checked }) => checked);
  if (!location.search && writeChoices(early)) go(early);
  else show();
}
