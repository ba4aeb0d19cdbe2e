import { addressFor, withoutStarts } from '../../browser/typed.ts';
import { linkTo, make } from './elements.client.ts';

/**
 * Makes the link to the full search with the same words, but for what may be the start of a postcode: that page keeps its
 * words where a server sees them.
 *
 * @param typed the words that were typed
 * @returns nothing where no word is left to search for
 */
export function searchFor(typed: string): HTMLElement[] {
  const words = withoutStarts(typed);
  if (words === '') return [];
  const link = linkTo(`/search/${addressFor(words)}`, `Search every page for “${words}”`);
  return [make('p', 'found-search', link)];
}
