import { findPart } from './find-part.ts';
import type { MapPageData } from './map-page-data.ts';
import type { NearAsked } from './near-form.client.ts';
import { nearestRows } from './nearest-rows.ts';
import type { PlaceList } from './place-list.client.ts';
import { locateDevice, locateTyped } from './where-from.client.ts';

/**
 * Puts the list in order of distance, from a postcode, a town, or where somebody is, and says so; or puts it back.
 *
 * @param form the form, which has the words that were typed and a place to say things
 * @param asked what is asked for
 * @param page what the page says of the borough
 * @param list the list
 */
export async function answerNear(
  form: HTMLFormElement,
  asked: NearAsked,
  page: MapPageData,
  list: PlaceList,
): Promise<void> {
  const said = findPart(form, '.near-said');
  const off = findPart(form, '[data-near-off]');
  const typed = form.querySelector('input');
  const words = typed?.value.trim() ?? '';
  if (asked === 'off') {
    said.textContent = '';
    list.arrange(nearestRows(list.rows, null), false);
    off.hidden = true;
    typed?.focus();
    return;
  }
  if (asked === 'typed' && words === '') {
    said.textContent = 'Type a postcode or the name of a town.';
    return;
  }
  if (asked === 'device') said.textContent = 'Asking your device where it is.';
  const located =
    asked === 'typed' ? await locateTyped(words) : await locateDevice(page.borough, page.bounds);
  if ('sorry' in located) {
    said.textContent = located.sorry;
    return;
  }
  const { at, from, note } = located;
  list.arrange(nearestRows(list.rows, at), true);
  said.textContent = `Nearest to ${from} first, as the crow flies. ${note}`.trim();
  off.hidden = false;
}
