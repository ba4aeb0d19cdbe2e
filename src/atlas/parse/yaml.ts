import { LineCounter, isCollection, isMap, isPair, parseDocument } from 'yaml';
import type { Node, ParsedNode } from 'yaml';
import type { Problem } from '../problem.ts';
import type { Parsed } from './json.ts';
import { curlyQuote, curlyQuoteFix } from './slips.ts';

const reasons: Record<string, [what: string, fix: string]> = {
  TAB_AS_INDENT: ['a tab stands where spaces belong', 'Replace the tab by two spaces.'],
  BAD_INDENT: [
    'the line does not start as far in as its neighbours',
    'Give it the same number of spaces at its start as the entries beside it.',
  ],
  DUPLICATE_KEY: ['a field is written twice', 'Keep one of the two and delete the other.'],
  MISSING_CHAR: [
    'a closing quote or bracket is missing, or a line has lost its indent',
    'Close it, or move the line in under the field it belongs to.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'a colon stands inside a text without quotes',
    'Put the whole text in straight quotes.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a field name was expected, or the colon after it is missing',
    'Write the field as `name: value`, on one line.',
  ],
  BAD_SCALAR_START: [
    'a text starts with a character that YAML keeps for itself',
    'Put the whole text in straight quotes.',
  ],
  UNEXPECTED_TOKEN: [
    'something stands here that YAML cannot read',
    'Compare it with a file that works. A missing quote, colon or indent is the usual cause.',
  ],
};

function nodeAt(root: ParsedNode | null, path: readonly (string | number)[]): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    if (!isCollection(node)) return null;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) return null;
      const isLast = step === path.at(-1);
      node = (isLast ? pair.key : pair.value) as Node | null;
      if (!isLast) continue;
      const value = pair.value as Node | null;
      return isCollection(value) ? (pair.key as Node) : (node ?? value);
    }
    node = (node.get(step, true) as Node | undefined) ?? null;
  }
  return node;
}

/**
 * Reads YAML, keeping the line of every field. Dates stay text, as the YAML 1.2 core schema has it.
 *
 * @param text the YAML, without the lines of dashes around it
 * @param file its name, for the problems
 * @param linesAbove how many lines of the file stand above the YAML
 * @returns the data, or the problems that stopped it
 */
export function parseYaml(text: string, file: string, linesAbove: number): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOfOffset = (offset: number): number => counter.linePos(offset).line + linesAbove;
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): Problem => {
      const line = lineOfOffset(error.pos[0]);
      const quote = curlyQuote(text, line - linesAbove);
      const tab = text.split('\n')[line - linesAbove - 1]?.startsWith('\t');
      const [what, fix] = tab
        ? (reasons['TAB_AS_INDENT'] as [string, string])
        : quote
          ? [quote, curlyQuoteFix]
          : (reasons[error.code] ?? [`this is not valid YAML (${error.code})`, 'Compare it with a file that works.']);
      return { file, line, field: '', what, fix };
    });
    return { data: undefined, problems: problems.slice(0, 1) };
  }
  return {
    data: document.toJS(),
    problems: [],
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = nodeAt(document.contents, path.slice(0, length));
        if (node?.range) return lineOfOffset(node.range[0]);
      }
      return linesAbove;
    },
  };
}
