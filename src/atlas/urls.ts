/** The kinds that have a page each, or a place on a list page. */
export type LinkedKind = 'decisions' | 'themes' | 'bodies' | 'ways' | 'terms' | 'sources';

const places: Record<LinkedKind, (id: string) => string> = {
  decisions: (id) => `/influence/${id}/`,
  themes: (id) => `/themes/${id}/`,
  bodies: (id) => `/who/${id}/`,
  ways: (id) => `/how/${id}/`,
  terms: (id) => `/glossary/#${id}`,
  sources: (id) => `/sources/#${id}`,
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
