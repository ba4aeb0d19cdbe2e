import type { Atlas } from '../atlas.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { RawRecord } from '../raw-record.ts';
import { termsIn } from './jargon.ts';
import type { Spelled } from './jargon.ts';
import { proseOf } from './prose.ts';
import type { Prose } from './prose.ts';
import { noteOnSentence } from './note-on-sentence.ts';
import { longSentences, mostWords } from './sentences.ts';

/** The most words a sentence of an easy-read version may have. */
const mostEasyWords = 12;

function isEasyRead({ path }: Prose): boolean {
  return path[0] === 'easyRead';
}

function isWords({ path }: Prose): boolean {
  return path[0] === 'words';
}

function jargon(
  record: RawRecord,
  { path, line, text }: Prose,
  terms: readonly Spelled[],
  why: string,
): Problem[] {
  return termsIn(text, terms).map(({ title }) => ({
    file: record.file,
    line,
    field: sayPath(path),
    what: `“${title}” stands here, ${why}`,
    fix: 'Say it in words a neighbour would use.',
  }));
}

/** Whether an easy-read sentence begins with a word, and so says what it is: "The Ombudsman checks complaints." */
function explains(sentence: string, title: string): boolean {
  const start = sentence.toLowerCase().split(/\s+/).slice(0, 4).join(' ');
  return start.includes(title.toLowerCase());
}

function long(record: RawRecord, { path, line, text }: Prose, most: number): Problem[] {
  return longSentences(text, most).map((sentence) =>
    noteOnSentence(record, sayPath(path), line, sentence, most),
  );
}

/**
 * What must be said more plainly before a site is built: in the words of a decision or a guide, sentences that are too long and
 * jargon that the page cannot explain; in an easy-read version, sentences of more than twelve words, and jargon that none
 * of its sentences begins by explaining.
 *
 * @param records the records as they were read
 * @param atlas the atlas they make
 * @returns one problem each, in the order of the records
 */
export function faultsOfPlainness(records: readonly RawRecord[], { terms }: Atlas): Problem[] {
  const unexplained = terms.filter(({ explain }) => !explain).map(({ title }) => ({ title }));
  return records.flatMap((record) => {
    const all = proseOf(record);
    return all.flatMap((prose): Problem[] => {
      if (isEasyRead(prose)) {
        const hard = terms.filter(
          ({ title }) => !all.some((other) => isEasyRead(other) && explains(other.text, title)),
        );
        return [
          ...long(record, prose, mostEasyWords),
          ...jargon(record, prose, hard, 'and no sentence begins by saying what it is'),
        ];
      }
      if ((record.kind === 'decisions' || record.kind === 'guides') && isWords(prose))
        return [
          ...long(record, prose, mostWords),
          ...jargon(record, prose, unexplained, 'and no page explains it'),
        ];
      return [];
    });
  });
}
