import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../../../src/components/deadline/script-json.ts';
import { textOf } from '../../../support/built-site.ts';
import { visit } from '../../../support/visit.ts';

/** The texts of the script elements that a browser would find in a page with some data in it. */
function scriptsIn(data: object): string[] {
  const html = `<script type="application/json">${scriptJson(data)}</script><p>after</p>`;
  return visit(fromHtml(html))
    .filter(({ tagName }) => tagName === 'script')
    .map(textOf);
}

describe('scriptJson', () => {
  it.each([
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['the end of a script in capitals', '</SCRIPT >'],
    ['a comment', '<!-- <script>'],
    ['markup and quotes', '<img src=x onerror="alert(1)">'],
  ])('keeps %s inside the element, and gives it back as it was', (_title, text) => {
    const found = scriptsIn({ text });
    expect(found).toHaveLength(1);
    expect(JSON.parse(found[0] ?? '')).toEqual({ text });
  });

  it('writes no "<" at all', () => {
    expect(scriptJson({ a: '<', '<b': ['</script>'] })).toBe(
      '{"a":"\\u003c","\\u003cb":["\\u003c/script>"]}',
    );
  });

  it('gives back any text through a page', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</script>', '<!--', '-->', '<script', ']]>', '\u2028'),
    );
    fc.assert(
      fc.property(fc.array(hostile), (parts) => {
        const data = { parts };
        expect(JSON.parse(scriptsIn(data)[0] ?? '')).toEqual(data);
      }),
    );
  });
});
