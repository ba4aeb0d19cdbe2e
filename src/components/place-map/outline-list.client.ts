import type { Chosen } from './map-address.ts';
import { showButton } from './show-button.client.ts';

/** A ward or an area with its page, as its line in the list tells it. */
export interface OutlineLink {
  id: string;
  title: string;
  url: string;
}

/** A ward or an area of the list. */
export interface OutlineLine extends OutlineLink {
  kind: 'ward' | 'area';
  /** The ids of the areas that have a part of a ward. */
  areas: string[];
}

/**
 * Reads the list of wards and areas, and gives each a button that shows it on the map, so that nobody needs to point.
 *
 * @param list what holds the lines
 * @param onChoose told what to show, and the button that asked for it
 */
export function readOutlines(
  list: ParentNode,
  onChoose: (chosen: Chosen, from: HTMLElement) => void,
): OutlineLine[] {
  return [...list.querySelectorAll<HTMLElement>('[data-ward], [data-area]')]
    .filter((line) => line.matches('.outline-links > li'))
    .map((line) => {
      const { ward, area, areas = '' } = line.dataset;
      const kind = ward === undefined ? 'area' : 'ward';
      const id = ward ?? area ?? '';
      const link = line.querySelector('a');
      const title = link?.textContent.trim() ?? '';
      line.append(
        ' ',
        showButton('Show', `${title} on the map`, (button) => onChoose({ kind, id }, button)),
      );
      return { kind, id, title, url: link?.href ?? '', areas: areas.split(' ').filter(Boolean) };
    });
}
