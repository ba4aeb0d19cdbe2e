import type { Atlas } from './atlas.ts';
import { allCitations } from './citations.ts';
import { paragraphsCited } from './paragraphs-cited.ts';
import { linkTo } from './record-links.ts';

/** A record that carries a paragraph of a paper: how it is named, and where it is shown. */
export interface Citer {
  title: string;
  url: string | null;
}

/**
 * The records that cite each paragraph of a paper, each once, in the order of kinds and titles.
 *
 * @param atlas the atlas
 * @param source the id of the paper
 * @returns by the id of the paragraph
 */
export function citersOf(atlas: Atlas, source: string): Map<string, Citer[]> {
  const found = new Map<string, Map<string, Citer>>();
  for (const { kind, entry, citation } of allCitations(atlas)) {
    if (citation.source !== source) continue;
    for (const paragraph of paragraphsCited(citation.at)) {
      const records = found.get(paragraph) ?? new Map<string, Citer>();
      found.set(paragraph, records.set(entry.file, linkTo(kind, entry)));
    }
  }
  return new Map([...found].map(([paragraph, records]) => [paragraph, [...records.values()]]));
}
