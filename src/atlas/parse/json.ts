import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Problem } from '../problem.ts';
import type { FieldPath } from '../raw-record.ts';
import { findJsonSlip } from './json-slips.ts';
import { lineAt, mendAll } from './slips.ts';
import type { Slip } from './slips.ts';

/**
 * What a parser found. A file with slips that can be mended gives both its problems and its data, so that the rest of
 * it is looked through too. `data` is `undefined` where the file cannot be read.
 */
export interface Parsed {
  data: unknown;
  problems: Problem[];
  lineOf?: (path: FieldPath) => number | null;
}

interface JsonReading {
  text: string;
  tree: Node | undefined;
  errors: ParseError[];
}

function read(text: string): JsonReading {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return { text, tree, errors };
}

function firstSlip({ text, errors: [error] }: JsonReading): Slip | null {
  return error ? findJsonSlip(text, error) : null;
}

function repeatedKeys(node: Node, text: string, file: string): Problem[] {
  const seen = new Map<string, number>();
  return (node.children ?? []).flatMap((child) => {
    if (node.type !== 'object') return repeatedKeys(child, text, file);
    const [key, value] = child.children ?? [];
    const name = String(key?.value);
    const line = lineAt(text, child.offset);
    const inner = value ? repeatedKeys(value, text, file) : [];
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, line);
      return inner;
    }
    return [{ file, line, field: name, ...sayRepeated(name, first) }, ...inner];
  });
}

/**
 * Says that a field is written twice.
 *
 * @param name the field
 * @param first the line it stands on first
 */
export function sayRepeated(name: string, first: number): { what: string; fix: string } {
  return {
    what: `\`${name}\` is written twice, here and on line ${first}`,
    fix: 'Keep one of the two and delete the other.',
  };
}

/**
 * Says that a file is empty.
 *
 * @param file its name
 */
export function sayEmpty(file: string): Problem {
  return {
    file,
    line: null,
    field: '',
    what: 'the file is empty',
    fix: 'Write the record, or delete the file.',
  };
}

/**
 * Reads a JSON file, keeping the line of every field.
 *
 * @param written what the file says
 * @param file its name, for the problems
 */
export function parseJson(written: string, file: string): Parsed {
  if (written.trim() === '') return { data: undefined, problems: [sayEmpty(file)] };
  const { reading, slips, isReadable } = mendAll(read(written), read, firstSlip);
  const { text, tree } = reading;
  const problems = slips.map(({ line, what, fix }): Problem => ({
    file,
    line,
    field: '',
    what,
    fix,
  }));
  if (!isReadable || !tree) return { data: undefined, problems };
  return {
    data: getNodeValue(tree),
    problems: [...problems, ...repeatedKeys(tree, text, file)],
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = findNodeAtLocation(tree, [...path.slice(0, length)]);
        if (!node) continue;
        return lineAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
      }
      return null;
    },
  };
}
