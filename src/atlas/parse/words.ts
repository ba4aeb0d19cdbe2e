import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** The components that words may use without an import. */
export const allowedComponents = ['NotChecked'] as const;

const messages: [pattern: RegExp, what: string, fix: string][] = [
  [
    /closing brace|oxc|expression/i,
    'a { stands in the words',
    'Delete it, or write \\{ to show it. Braces are code in MDX.',
  ],
  [
    /Expected a closing tag for `(<[^`]+>)`/,
    '$1 is opened and never closed',
    'Add the closing tag, or write \\< to show the sign itself.',
  ],
  [
    /Unexpected closing tag `(<[^`]+>)`/,
    '$1 closes something that was never opened',
    'Delete it, or add the opening tag.',
  ],
];

function describe(message: string): [what: string, fix: string] {
  for (const [pattern, what, fix] of messages) {
    const match = pattern.exec(message);
    if (match) return [what.replace('$1', match[1] ?? ''), fix];
  }
  return ['a < or { stands in the words', 'Write \\< or \\{ to show the sign itself.'];
}

function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child as MdastNode);
}

function codeIn(node: MdastNode): [what: string, fix: string] | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['an import or export stands in the words', 'Delete it. Words hold no code.'];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['{ } stand in the words', 'Delete them, or write \\{ to show the sign. Braces are code in MDX.'];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      if ((allowedComponents as readonly string[]).includes(name)) return null;
      return [
        `<${name}> is not a component that words may use`,
        `${didYouMean(name, allowedComponents) || `Use Markdown, or ${allowedComponents.map((known) => `<${known} />`).join(', ')}.`}`,
      ];
    }
    case 'heading':
      return node.depth === 1
        ? ['a heading of the first level stands in the words', 'Use ## for a heading. The title of the page is the first.']
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
  const problem = (line: number | null, [what, fix]: [string, string]): Problem => ({
    file,
    line: line === null ? null : line + linesAbove,
    field: 'words',
    what,
    fix,
  });
  try {
    return [...nodesOf(mdxToMdast(words))].flatMap((node) => {
      const found = codeIn(node);
      return found ? [problem(node.position?.start.line ?? null, found)] : [];
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /^(\d+):\d+:/.exec(message)?.[1];
    return [problem(line ? Number(line) : null, describe(message))];
  }
}
