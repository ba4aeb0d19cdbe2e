import type { KindName } from '../schemas/kinds.ts';
import type { Entry } from './entry.ts';
import { singularOf } from './quality.ts';
import { urlOf } from './urls.ts';

/**
 * How to name a record on a page, and where it is shown, if it has a page or a place on one.
 *
 * @param kind its kind
 * @param entry the record
 */
export function linkTo(kind: KindName, entry: Entry): { title: string; url: string | null } {
  const title = 'title' in entry ? entry.title : singularOf(kind);
  switch (kind) {
    case 'decisions':
    case 'themes':
    case 'bodies':
    case 'ways':
    case 'terms':
    case 'sources':
      return { title, url: urlOf(kind, entry.id) };
    case 'counting':
      return { title, url: `/when/#counting-${entry.id}` };
    case 'doors':
      return { title, url: '/who/how-decisions-are-made/' };
    default:
      return { title, url: null };
  }
}
