import type { Element, Nodes, Root, Text } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { spellingsOf } from '../../atlas/plain/jargon.ts';

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
  const spellings = spellingsOf(terms);
  if (!spellings) return { html, used: [] };
  const used = new Set<T>();
  const tree: Root = fromHtml(html, { fragment: true });
  findAndReplace(
    tree,
    [
      spellings.pattern,
      (word: string): Element | Text | false => {
        const term = spellings.termOf(word);
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
