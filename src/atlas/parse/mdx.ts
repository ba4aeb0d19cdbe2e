import type { Problem } from '../problem.ts';
import { sayEmpty } from './json.ts';
import type { Parsed } from './json.ts';
import { excerpt } from './slips.ts';
import { parseYaml } from './yaml.ts';

/** An MDX file taken apart: the record between the lines of dashes, and the words below. */
export type ParsedMdx = Parsed & { words: string; wordsAbove: number };

const isFence = (line: string): boolean => /^---[ \t]*$/.test(line);
const isNearlyFence = (line: string): boolean => /^\s*[-\u2010-\u2015\u2212]+\s*$/.test(line);
const isField = (line: string): boolean => /^(\s|$|- |-$|["\w$]+:(\s|$))/.test(line);

function sayFence(line: number, what: string, fix: string): Omit<Problem, 'file'> {
  return { line, field: '', what, fix };
}

function sayFirst(lines: readonly string[]): Omit<Problem, 'file'> {
  const [first = ''] = lines;
  if (isNearlyFence(first)) {
    return sayFence(
      1,
      `\`${first}\` stands where three dashes belong, above the fields`,
      'Type --- there, and nothing else on that line.',
    );
  }
  if (isFence(lines.find((line) => line.trim() !== '') ?? '')) {
    return sayFence(
      1,
      'an empty line stands above the three dashes ---',
      'Delete the empty lines at the top.',
    );
  }
  return sayFence(
    1,
    'the three dashes --- above the fields are missing',
    'Write them as the first line of the file.',
  );
}

function saySecond(lines: readonly string[]): Omit<Problem, 'file'> {
  const nearly = lines.findIndex((line, index) => index > 0 && isNearlyFence(line));
  if (nearly > 0) {
    const what = `\`${excerpt(lines[nearly] ?? '')}\` stands where three dashes belong, between the fields and the words`;
    return sayFence(nearly + 1, what, 'Type --- there, and nothing else on that line.');
  }
  const words = lines.findIndex((line, index) => index > 0 && !isField(line));
  return sayFence(
    words > 0 ? words + 1 : lines.length,
    'the three dashes --- between the fields and the words are missing',
    'Write them on a line of their own, below the last field.',
  );
}

/**
 * Reads an MDX file: YAML between two lines of `---`, then words.
 *
 * @param text what the file says
 * @param file its name, for the problems
 */
export function parseMdx(text: string, file: string): ParsedMdx {
  const lines = text.split(/\r?\n/);
  const unreadable = (problem: Problem): ParsedMdx => ({
    data: undefined,
    problems: [problem],
    words: '',
    wordsAbove: 0,
  });
  if (text.trim() === '') return unreadable(sayEmpty(file));
  if (!isFence(lines[0] ?? '')) return unreadable({ file, ...sayFirst(lines) });
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return unreadable({ file, ...saySecond(lines) });
  return {
    ...parseYaml(lines.slice(1, end).join('\n'), file, 1),
    words: lines.slice(end + 1).join('\n'),
    wordsAbove: end + 1,
  };
}
