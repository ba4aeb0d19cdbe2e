import { LineCounter, isAlias, isCollection, isMap, isPair, parseDocument, visit } from 'yaml';
import type { Document, Node, ParsedNode, ScalarTag } from 'yaml';
import { isRealDay } from '../../schemas/day.ts';
import type { Problem } from '../problem.ts';
import { sayRepeated } from './json.ts';
import type { Parsed } from './json.ts';
import { mendAll } from './slips.ts';
import type { Slip } from './slips.ts';
import { findTabs, findYamlSlip, saySpecialSign } from './yaml-slips.ts';

/** A day without quotes is a `Date`, as in the parser that the build uses: where words belong, it must not pass. */
const unquotedDay: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  resolve: (text) => (isRealDay(text) ? new Date(text) : text),
};

interface YamlReading {
  text: string;
  document: Document.Parsed;
  lineOf: (offset: number) => number;
}

function read(text: string): YamlReading {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
    customTags: (tags) => [...tags, unquotedDay],
  });
  return { text, document, lineOf: (offset) => lineCounter.linePos(offset).line };
}

/** Signs that YAML reads as its own and would swallow: `*alias`, `&anchor`, `!tag`, `[list]: as a name`. */
function findSwallowed({ text, document, lineOf }: YamlReading): Slip | null {
  const lines: number[] = [];
  visit(document, {
    Node: (_, node) => {
      const isSpecial = isAlias(node) || Boolean(node.anchor) || node.tag?.startsWith('!');
      if (isSpecial && node.range) lines.push(lineOf(node.range[0]));
    },
    Pair: (_, { key }) => {
      if (isCollection(key) && key.range) lines.push(lineOf(key.range[0]));
    },
  });
  const [line] = lines;
  return line === undefined ? null : saySpecialSign(text, line);
}

function firstSlip(reading: YamlReading): Slip | null {
  const { text, document, lineOf } = reading;
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return error ? findYamlSlip(text, error, lineOf(error.pos[0])) : findSwallowed(reading);
}

function repeatedKeys({ document, lineOf }: YamlReading): Omit<Slip, 'mended'>[] {
  const repeated: Omit<Slip, 'mended'>[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        const name = String(key);
        const line = lineOf((key as Node).range?.[0] ?? 0);
        const first = seen.get(name);
        if (first === undefined) seen.set(name, line);
        else repeated.push({ line, field: name, ...sayRepeated(name, first) });
      }
    },
  });
  return repeated;
}

function nodeAt(root: ParsedNode | null, path: readonly (string | number)[]): Node | null {
  let node: Node | null = root;
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) return null;
    if (!isMap(node)) {
      node = (node.get(step, true) as Node | undefined) ?? null;
      continue;
    }
    const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
    if (!pair) return null;
    node = (index === path.length - 1 ? pair.key : pair.value) as Node | null;
  }
  return node;
}

/**
 * Reads YAML, keeping the line of every field. Days stay text or become a `Date`, as in the build.
 *
 * @param written the YAML, without the lines of dashes around it
 * @param file its name, for the problems
 * @param linesAbove how many lines of the file stand above the YAML
 */
export function parseYaml(written: string, file: string, linesAbove: number): Parsed {
  const first = read(written);
  const hasTabs = first.document.errors.some(({ code }) => code === 'TAB_AS_INDENT');
  const tabs = hasTabs ? findTabs(written) : [];
  const { reading, slips, isReadable } =
    tabs.length > 0
      ? { reading: first, slips: tabs, isReadable: false }
      : mendAll(first, read, firstSlip);
  const inFile = ({ line, field = '', what, fix }: Omit<Slip, 'mended'>): Problem => {
    const words = what.replace(/\bline (\d+)/, (_, other) => `line ${Number(other) + linesAbove}`);
    return { file, line: line + linesAbove, field, what: words, fix };
  };
  const problems = slips.map(inFile);
  if (!isReadable) return { data: undefined, problems };
  const { document, lineOf } = reading;
  return {
    data: document.toJS(),
    problems: [...problems, ...repeatedKeys(reading).map(inFile)],
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = nodeAt(document.contents, path.slice(0, length));
        if (node?.range) return lineOf(node.range[0]) + linesAbove;
      }
      return linesAbove;
    },
  };
}
