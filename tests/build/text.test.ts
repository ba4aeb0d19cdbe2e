import { describe, expect, it } from 'vitest';
import type { Element, Nodes } from 'hast';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';

/** The text of an element as it stands on the page, without the notes that open on demand. */
function readableText(node: Element): string {
  return node.children
    .map((child: Nodes) =>
      child.type === 'text'
        ? child.value
        : child.type === 'element' && !('popover' in child.properties)
          ? readableText(child)
          : '',
    )
    .join('');
}

/** Slips that templates make: a space before a stop or a comma, a value that was never filled in, a doubled stop,
 * two words run together. */
const slips = [
  /[\p{L}\p{N})”’] [.,;:](?=\s|$)/u,
  /\bundefined\b|\[object|\bNaN\b/,
  /[^.]\.\.(?!\.)/,
  /\bnull\b/,
];

describe.each([realSite, boroughSite])('the text of %s', (folder) => {
  it.each(readBuiltSite(folder).pages)('$url reads without slips of the pen', (page) => {
    const text = elementsOf(page, 'body').map(readableText).join().replace(/\s+/g, ' ');
    const found = slips.flatMap((slip) => {
      const match = slip.exec(text);
      return match ? [text.slice(Math.max(0, match.index - 40), match.index + 40)] : [];
    });
    expect(found).toEqual([]);
  });
});
