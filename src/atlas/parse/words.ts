import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { replaceAt } from './slips.ts';

/** The components that words may use without an import. */
export const allowedComponents = ['NotChecked'] as const;

const written = allowedComponents.map((name) => `<${name} />`).join(', ');

/** What is wrong on a line of words. */
interface Fault {
  line: number;
  what: string;
  fix: string;
}

function isAllowed(name: string): boolean {
  return (allowedComponents as readonly string[]).includes(name);
}

function sayUnknown(name: string): Omit<Fault, 'line'> {
  return {
    what: `<${name}> cannot stand in the words`,
    fix:
      didYouMean(name, allowedComponents, (known) => `<${known} />`) ||
      `Write it in Markdown. Only ${written} can stand there.`,
  };
}

function describe(message: string, from: string): Omit<Fault, 'line'> {
  const [, opened] = /Expected a closing tag for `<([^`]*)>`/.exec(message) ?? [];
  if (opened !== undefined) {
    if (!isAllowed(opened)) return sayUnknown(opened);
    return {
      what: `<${opened}> is opened and never closed`,
      fix: `Write <${opened} /> with the slash.`,
    };
  }
  const [, closed, meant] =
    /Unexpected closing tag `<\/([^`]*)>`(?:, expected corresponding closing tag for `<([^`]*)>`)?/.exec(
      message,
    ) ?? [];
  if (meant !== undefined && !isAllowed(meant)) return sayUnknown(meant);
  if (closed !== undefined) {
    return isAllowed(closed)
      ? { what: `</${closed}> closes what was never opened`, fix: `Write <${closed} /> instead.` }
      : sayUnknown(closed);
  }
  if (from.startsWith('<!--')) {
    return {
      what: 'a comment <!-- --> stands in the words',
      fix: 'Delete it. Words have no comments.',
    };
  }
  const [, address] = /^<((?:https?:\/\/|www\.|mailto:)?[^\s<>]+[.@][^\s<>]+)>/.exec(from) ?? [];
  if (address !== undefined) {
    return {
      what: `the address ${address} stands in < >`,
      fix: `Write it as a link, as in [words](${address}).`,
    };
  }
  const [, component] = /^<([A-Z]\w*)/.exec(from) ?? [];
  if (component !== undefined) {
    return {
      what: `<${component} has no closing bracket`,
      fix: `Write ${written}, with the slash and the bracket.`,
    };
  }
  return from.startsWith('<')
    ? {
        what: 'a < stands in the words, and it is code there',
        fix: 'Write "less than", or \\< to show the sign.',
      }
    : {
        what: 'a { stands in the words, and it is code there',
        fix: 'Delete it, or write \\{ to show the sign.',
      };
}

function offsetOf(words: string, line: number, column: number): number {
  const above = words.split('\n').slice(0, line - 1);
  return above.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** Where the sign stands that a parser stumbled at: it may give a place inside the braces that it opens. */
function signBefore(words: string, offset: number): number {
  return /[<{]/.test(words[offset] ?? '')
    ? offset
    : Math.max(words.lastIndexOf('{', offset), words.lastIndexOf('<', offset));
}

/** Finds what stops the parser, takes it out, and goes on. */
function readAll(words: string): { root: MdastNode | null; faults: Fault[] } {
  const faults: Fault[] = [];
  let text = words;
  for (;;) {
    try {
      return { root: mdxToMdast(text), faults };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const places = [...message.matchAll(/(\d+):(\d+)/g)].map(([, line, column]) =>
        signBefore(text, offsetOf(text, Number(line), Number(column))),
      );
      const [at = -1] = places;
      if (at === -1) {
        faults.push({
          line: 1,
          what: 'the words cannot be read',
          fix: 'Take out every < and { in them.',
        });
        return { root: null, faults };
      }
      const fault = {
        line: text.slice(0, at).split('\n').length,
        ...describe(message, text.slice(at)),
      };
      if (!faults.some(({ line, what }) => line === fault.line && what === fault.what))
        faults.push(fault);
      // A letter in place of the sign keeps every line and column where it was.
      for (const place of places) text = replaceAt(text, place, 1, 'x');
    }
  }
}

function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

function codeIn(node: MdastNode): Omit<Fault, 'line'> | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        what: `a line starts with the word ${/^\w+/.exec(node.value)?.[0] ?? 'import'}, and it is code there`,
        fix: 'Delete the line, or start it with another word.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        what: 'a { stands in the words, and it is code there',
        fix: 'Delete it, or write \\{ to show the sign.',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      if (!isAllowed(name)) return sayUnknown(name);
      if (node.attributes.length === 0 && node.children.length === 0) return null;
      return {
        what: `<${name}> holds something, and its page would not show it`,
        fix: `Write <${name} /> and nothing else.`,
      };
    }
    case 'heading':
      return node.depth === 1
        ? {
            what: 'a heading with one # stands in the words',
            fix: 'Use ## for a heading. The title of the page is the only one with one #.',
          }
        : null;
    default:
      return null;
  }
}

/**
 * Finds what would stop the words of an MDX record, or let code into them, with the same parser as the build.
 *
 * @param words the MDX below the record
 * @param file its name, for the problems
 * @param linesAbove how many lines of the file stand above the words
 */
export function checkWords(words: string, file: string, linesAbove: number): Problem[] {
  const { root, faults } = readAll(words);
  const code = (root ? [...nodesOf(root)] : []).flatMap((node) => {
    const found = codeIn(node);
    return found ? [{ line: node.position?.start.line ?? 1, ...found }] : [];
  });
  return [...faults, ...code].map(({ line, what, fix }) => ({
    file,
    line: line + linesAbove,
    field: 'words',
    what,
    fix,
  }));
}
