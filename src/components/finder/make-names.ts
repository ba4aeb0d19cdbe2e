import type { Atlas } from '../../atlas/atlas.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { FinderName, FinderNames } from './names.ts';
import { stemsOf } from './stems-of.ts';

function otherForms(title: string, also: readonly string[]): string[] {
  const join = (text: string): string => stemsOf(text).join(' ');
  const forms = new Set(also.map(join));
  forms.delete(join(title));
  return [...forms];
}

/** The parts by which people may call a place: what stands before a bracket or a comma, and what stands in the bracket. */
function partsOf(title: string): string[] {
  const [, bracketed = ''] = /\((.+)\)/.exec(title) ?? [];
  const parts = [title.replace(/\(.+\)/, ''), bracketed, title.replace(/,.+/, '')];
  return parts.filter((part) => stemsOf(part).length > 1);
}

/**
 * Makes the list of what the finder finds by name: jargon with an explanation, and places of the community.
 *
 * @param atlas the atlas
 */
export function makeFinderNames(atlas: Atlas): FinderNames {
  return {
    terms: atlas.terms
      .filter(({ explain }) => explain)
      .map(({ id, title, also = [] }): FinderName => ({
        title,
        url: urlOf('terms', id),
        also: otherForms(title, also),
      })),
    places: atlas.places.map(({ id, title }): FinderName => ({
      title,
      url: urlOf('places', id),
      also: otherForms(title, partsOf(title)),
    })),
  };
}
