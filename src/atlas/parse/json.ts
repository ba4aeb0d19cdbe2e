import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Problem } from '../problem.ts';
import type { FieldPath } from '../raw-record.ts';
import { curlyQuote, curlyQuoteFix, lineAt } from './slips.ts';

/** What a parser found: the data and a way back to its lines, or the problems that stopped it. */
export type Parsed =
  | { data: unknown; lineOf: (path: FieldPath) => number | null; problems: [] }
  | { data: undefined; problems: Problem[] };

const reasons: Record<string, [what: string, fix: string]> = {
  CommaExpected: [
    'a comma is missing',
    'Put a comma at the end of the line before this one. Every entry but the last ends in a comma.',
  ],
  ColonExpected: ['a colon is missing', 'Write the field as "name": value.'],
  ValueExpected: [
    'a value is missing, or a comma stands after the last entry',
    'Write the value, or delete the comma before the closing bracket.',
  ],
  PropertyNameExpected: [
    'a field name in straight quotes was expected here, or a comma stands after the last entry',
    'Delete the comma before the closing bracket, or put the name in straight quotes.',
  ],
  CloseBraceExpected: [
    'a closing } is missing',
    'Close the bracket that was opened, or add the missing comma before this line.',
  ],
  CloseBracketExpected: [
    'a closing ] is missing',
    'Close the list that was opened, or add the missing comma before this line.',
  ],
  UnexpectedEndOfString: [
    'a text in quotes is never closed',
    'Add the closing " at the end of the text.',
  ],
  InvalidSymbol: [
    'a word stands here without quotes',
    'Put the text in straight quotes, as in "words". Only true, false, null and numbers go without.',
  ],
  InvalidCommentToken: ['a comment stands here', 'Delete it. JSON has no comments.'],
  InvalidCharacter: [
    'a character that cannot stand in a text, such as a tab',
    'Type it as a space.',
  ],
  EndOfFileExpected: [
    'something stands after the last closing bracket',
    'Delete what comes after it, or look for a bracket that closes too early.',
  ],
};

function describe(error: ParseError, text: string, file: string): Problem {
  const line = lineAt(text, error.offset);
  const code = printParseErrorCode(error.error);
  const quote = curlyQuote(text, line);
  const [what, fix] = quote
    ? [quote, curlyQuoteFix]
    : (reasons[code] ?? [`this is not valid JSON (${code})`, 'Compare it with a file that works.']);
  return { file, line, field: '', what, fix };
}

function repeatedKeys(node: Node, text: string, file: string): Problem[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child) => {
    if (node.type !== 'object') return repeatedKeys(child, text, file);
    const [key, value] = child.children ?? [];
    const name = String(key?.value);
    const inner = value ? repeatedKeys(value, text, file) : [];
    if (!seen.has(name)) {
      seen.add(name);
      return inner;
    }
    const problem: Problem = {
      file,
      line: lineAt(text, child.offset),
      field: name,
      what: `\`${name}\` is written twice`,
      fix: 'Keep one of the two and delete the other.',
    };
    return [problem, ...inner];
  });
}

/**
 * Reads a JSON file, keeping the line of every field.
 *
 * @param text what the file says
 * @param file its name, for the problems
 * @returns the data, or one problem per line that is not JSON
 */
export function parseJson(text: string, file: string): Parsed {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (tree === undefined || errors.length > 0) {
    const problems = errors.map((error) => describe(error, text, file));
    const first = problems.filter(
      (problem, index) => problems.findIndex((other) => other.line === problem.line) === index,
    );
    return { data: undefined, problems: first.slice(0, 1).length ? first.slice(0, 1) : [empty(file)] };
  }
  const repeated = repeatedKeys(tree, text, file);
  if (repeated.length > 0) return { data: undefined, problems: repeated };
  return {
    data: JSON.parse(text),
    problems: [],
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = findNodeAtLocation(tree, [...path.slice(0, length)]);
        if (node) return lineAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
      }
      return null;
    },
  };
}

function empty(file: string): Problem {
  return { file, line: null, field: '', what: 'the file is empty', fix: 'Write the record, or delete the file.' };
}
