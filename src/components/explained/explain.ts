import type { Element, Nodes, Root, Text } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** A term as the explaining needs it. */
export interface Explainable {
  id: string;
  title: string;
  also?: string[] | undefined;
  means: string;
}

const leaveAlone = [
  'a',
  'aside',
  'button',
  'code',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'label',
  'legend',
  'option',
  'pre',
  'script',
  'style',
  'summary',
  'svg',
  'textarea',
];

function isAcronym(spelling: string): boolean {
  return spelling === spelling.toUpperCase();
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function note(term: Explainable, word: string): Element {
  const id = `word-${term.id}`;
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['term'] },
    children: [
      {
        type: 'element',
        tagName: 'button',
        properties: { type: 'button', popoverTarget: id },
        children: [{ type: 'text', value: word }],
      },
      {
        type: 'element',
        tagName: 'span',
        properties: { id, popover: 'auto', dataPagefindIgnore: '' },
        children: [
          {
            type: 'element',
            tagName: 'strong',
            properties: {},
            children: [{ type: 'text', value: `${term.title}: ` }],
          },
          { type: 'text', value: term.means },
        ],
      },
    ],
  };
}

function patternOf(spellings: Iterable<string>): RegExp {
  const choices = [...spellings].sort((a, b) => b.length - a.length).map(escapeForPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choices.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

/**
 * Explains jargon where it first stands: the word becomes a button that opens its meaning, with no script.
 * Headings, links and forms are left alone. Capitals matter for acronyms only.
 *
 * @param html a piece of a page
 * @param terms the terms to look for
 * @returns the piece with its first uses explained, and the terms that were found, in the order they stand
 */
export function explain<T extends Explainable>(
  html: string,
  terms: readonly T[],
): { html: string; used: T[] } {
  const bySpelling = new Map<string, T>();
  for (const term of terms)
    for (const spelling of [term.title, ...(term.also ?? [])])
      bySpelling.set(isAcronym(spelling) ? spelling : spelling.toLowerCase(), term);
  if (bySpelling.size === 0) return { html, used: [] };
  const used = new Set<T>();
  const tree: Root = fromHtml(html, { fragment: true });
  findAndReplace(
    tree,
    [
      patternOf(bySpelling.keys()),
      (word: string): Element | Text | false => {
        const term = bySpelling.get(word) ?? bySpelling.get(word.toLowerCase());
        if (!term) return false;
        if (used.has(term)) return { type: 'text', value: word };
        used.add(term);
        return note(term, word);
      },
    ],
    { ignore: (node: Nodes) => node.type === 'element' && leaveAlone.includes(node.tagName) },
  );
  return { html: toHtml(tree), used: [...used] };
}
