import type { Drawn } from '../../figures/year-windows.ts';
import { openingSoonDays } from '../../when/state.ts';

/** What the four ways of drawing a window mean: in the key, and over the part of the list that is drawn so. */
export const drawnWords: Record<Drawn, string> = {
  open: 'Open',
  soon: `Opens within ${openingSoonDays} days`,
  later: 'Later',
  unsure: 'Usual or possible days',
};
