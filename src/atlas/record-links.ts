import type { KindName } from '../schemas/kinds.ts';
import type { Entry } from './entry.ts';
import { singularOf } from './quality.ts';
import { urlOf, urlOfSource } from './urls.ts';

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
    case 'guides':
    case 'areas':
    case 'wards':
    case 'forums':
    case 'places':
    case 'funds':
    case 'benefits':
    case 'services':
    case 'offer':
    case 'pledge':
    case 'actions':
    case 'terms':
      return { title, url: urlOf(kind, entry.id) };
    case 'sources':
      return {
        title,
        url: 'strength' in entry ? urlOfSource(entry) : null,
      };
    case 'counting':
      return { title, url: `/when/#counting-${entry.id}` };
    case 'openingProgramme':
      return { title, url: '/access/' };
    case 'hubStandard':
      return { title, url: '/approach/hubs/' };
    case 'businessCase':
      return { title, url: '/approach/business-case/' };
    case 'results':
      return { title, url: '/pledge/#pledge-results' };
    case 'earlierPledge':
      return { title, url: '/pledge/#pledge-before' };
    case 'models':
      return { title, url: `/approach/#model-${entry.id}` };
    case 'history':
      return { title: 'What became of it since 2009', url: '/approach/next-steps/' };
    case 'doors':
      return { title, url: '/who/how-decisions-are-made/' };
    default:
      return { title, url: null };
  }
}
