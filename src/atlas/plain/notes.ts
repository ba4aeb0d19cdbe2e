import type { Atlas } from '../atlas.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { RawRecord } from '../raw-record.ts';
import { termsIn } from './jargon.ts';
import { noteOnSentence } from './note-on-sentence.ts';
import { proseOf } from './prose.ts';
import { longSentences, mostWords } from './sentences.ts';

/**
 * What could be said more plainly: sentences that are too long, and jargon in the titles of pages, where links show it
 * with nothing to explain it. Everywhere else a page explains its jargon where it first stands.
 *
 * @param records the records as they were read
 * @param atlas the atlas they make
 * @returns one note each, in the order of the records
 */
export function notesOnPlainness(records: readonly RawRecord[], { terms }: Atlas): Problem[] {
  const explained = terms.filter(({ explain }) => explain);
  return records.flatMap((record) => {
    const long = proseOf(record).flatMap(({ path, line, text }) =>
      longSentences(text).map((sentence) =>
        noteOnSentence(record, sayPath(path), line, sentence, mostWords),
      ),
    );
    const title = (record.data as { title?: unknown } | null)?.title;
    const isPage =
      record.kind === 'decisions' || record.kind === 'ways' || record.kind === 'themes';
    const jargon =
      isPage && typeof title === 'string'
        ? termsIn(title, explained).map((term): Problem => ({
            file: record.file,
            line: record.lineOf?.(['title']) ?? null,
            field: 'title',
            what: `“${term.title}” stands in a title, where nothing explains it`,
            fix: 'Say it in words a neighbour would use.',
          }))
        : [];
    return [...jargon, ...long];
  });
}
