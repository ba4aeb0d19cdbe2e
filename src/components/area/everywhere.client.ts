import { countOn } from '../../when/steps.ts';

const { documentElement: root } = document;

/** The day is the one that the lists of the page were redrawn for. */
function recount(): void {
  const { shown } = root.dataset;
  if (shown === undefined) return;
  for (const place of document.querySelectorAll<HTMLElement>('[data-steps]'))
    place.textContent = String(
      countOn(place.dataset['steps'] ?? '', shown) ?? 'Not known how many',
    );
}

new MutationObserver(recount).observe(root, { attributeFilter: ['data-shown'] });
recount();
