import type { Problem } from '../problem.ts';
import type { RawRecord } from '../raw-record.ts';
import { countWords } from './sentences.ts';

/**
 * Says that a sentence is too long.
 *
 * @param record the record it stands in
 * @param path the field it stands in
 * @param line its line in the file, or `null`
 * @param sentence the sentence
 * @param most the most words it may have
 */
export function noteOnSentence(
  { file }: RawRecord,
  path: string,
  line: number | null,
  sentence: string,
  most: number,
): Problem {
  return {
    file,
    line,
    field: path,
    what: `a sentence of ${countWords(sentence)} words: “${sentence.slice(0, 60)}…”`,
    fix: `Split it. At most ${most} words.`,
  };
}
