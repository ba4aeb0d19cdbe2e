import type { Strength } from '../schemas/source.ts';

/** The kinds that have a page each, or a place on a list page. */
export type LinkedKind =
  | 'decisions'
  | 'themes'
  | 'bodies'
  | 'ways'
  | 'guides'
  | 'areas'
  | 'wards'
  | 'forums'
  | 'places'
  | 'funds'
  | 'benefits'
  | 'services'
  | 'offer'
  | 'pledge'
  | 'actions'
  | 'terms';

const places: Record<LinkedKind, (id: string) => string> = {
  decisions: (id) => `/influence/${id}/`,
  themes: (id) => `/themes/${id}/`,
  bodies: (id) => `/who/${id}/`,
  ways: (id) => `/how/${id}/`,
  guides: (id) => `/how/guide/${id}/`,
  areas: (id) => `/areas/${id}/`,
  wards: (id) => `/wards/${id}/`,
  forums: (id) => `/forums/${id}/`,
  places: (id) => `/places/${id}/`,
  funds: (id) => `/money/#${id}`,
  benefits: (id) => `/approach/business-case/#${id}`,
  services: (id) => `/approach/services/#${id}`,
  offer: (id) => `/approach/#offer-${id}`,
  pledge: (id) => `/pledge/#${id}`,
  actions: (id) => `/actions/${id}/`,
  terms: (id) => `/glossary/#${id}`,
};

/**
 * The address of a record on the site, from its root.
 *
 * @param kind the kind of record
 * @param id its id
 */
export function urlOf(kind: LinkedKind, id: string): string {
  return places[kind](id);
}

/**
 * The address of the page that lists the sources of one strength.
 *
 * @param strength how strong they are
 */
export function sourcesPage(strength: Strength): string {
  return `/sources/${strength}/`;
}

/**
 * The address of a source: its place on the page of those that are as strong.
 *
 * @param source the source
 */
export function urlOfSource({ id, strength }: { id: string; strength: Strength }): string {
  return `${sourcesPage(strength)}#${id}`;
}

/**
 * The address of a paragraph of one of the papers.
 *
 * @param source the id of the paper
 * @param paragraph the id of the paragraph, such as `2.3` or `A1 b3`
 */
export function urlOfParagraph(source: string, paragraph: string): string {
  return `/approach/papers/#${anchorOfParagraph(source, paragraph)}`;
}

/**
 * The anchor of a paragraph on the page of the papers.
 *
 * @param source the id of the paper
 * @param paragraph the id of the paragraph, such as `2.3` or `A1 b3`
 */
export function anchorOfParagraph(source: string, paragraph: string): string {
  return `${source}-${paragraph.toLowerCase().replace(/[. ]/g, '-')}`;
}
