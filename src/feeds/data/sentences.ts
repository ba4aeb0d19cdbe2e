import type { Citation } from '../../schemas/citation.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Atlas } from '../../atlas/atlas.ts';

/** What stands between entries that share a cell. */
const between = '; ';

/**
 * Entries that share a cell of a table.
 *
 * @param entries the entries
 */
export function inOneCell(entries: readonly string[]): string {
  return entries.join(between);
}

/**
 * Citations in a cell: the title of each source, the place in it, and the day our copy speaks for.
 *
 * @param atlas the atlas
 * @param citations the citations
 */
export function sayCitations(atlas: Atlas, citations: readonly Citation[]): string {
  return inOneCell(
    citations.map(
      ({ source, at, asOf }) =>
        `${atlas.find('sources', source).title}, ${at} (${asOf ?? 'not yet checked'})`,
    ),
  );
}

/**
 * Facts in a cell, one sentence after the other; `null` where there is none.
 *
 * @param figures the facts
 */
export function sayFigures(figures: readonly Figure[] | null): string | null {
  return figures === null ? null : figures.map(({ says }) => says).join(' ');
}

/**
 * The whole address of a page.
 *
 * @param atlas the atlas
 * @param path its address from the root of the site
 */
export function wholeUrl(atlas: Atlas, path: string): string {
  return new URL(path, atlas.site.url).href;
}
