import type { Parsed } from './json.ts';
import { parseYaml } from './yaml.ts';

/** An MDX file taken apart: the record between the lines of dashes, and the words below. */
export type ParsedMdx = Parsed & { words: string; wordsAbove: number };

const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads an MDX file: YAML between two lines of `---`, then words.
 *
 * @param text what the file says
 * @param file its name, for the problems
 */
export function parseMdx(text: string, file: string): ParsedMdx {
  const match = fence.exec(text);
  if (!match) {
    return {
      data: undefined,
      words: '',
      wordsAbove: 0,
      problems: [
        {
          file,
          line: 1,
          field: '',
          what: 'the record at the top is missing or not closed',
          fix: 'Start the file with a line of three dashes ---, then the fields, then a second line of three dashes.',
        },
      ],
    };
  }
  const wordsAbove = match[0].split('\n').length - 1;
  return {
    ...parseYaml(match[1] ?? '', file, 1),
    words: text.slice(match[0].length),
    wordsAbove,
  };
}
