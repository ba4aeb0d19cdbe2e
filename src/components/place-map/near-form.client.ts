import { findPart } from './find-part.ts';
import type { MapPageData } from './map-page-data.ts';
import type { PlaceList } from './place-list.client.ts';

/** What somebody asks for: the nearest to what they typed, to their device, or the list as it was. */
export type NearAsked = 'typed' | 'device' | 'off';

/**
 * Watches the form that puts the list in order of distance. What works it out is fetched when it is first asked for.
 *
 * @param form the form
 * @param page what the page says of the borough
 * @param list the list
 */
export function watchNear(form: HTMLFormElement, page: MapPageData, list: PlaceList): void {
  const ask = (asked: NearAsked): void => {
    void import('./near-answer.client.ts')
      .then(({ answerNear }) => answerNear(form, asked, page, list))
      .catch(() => {
        findPart(form, '.near-said').textContent = 'That could not be worked out. Try again.';
      });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('typed');
  });
  findPart(form, '[data-near-me]').addEventListener('click', () => ask('device'));
  findPart(form, '[data-near-off]').addEventListener('click', () => ask('off'));
}
