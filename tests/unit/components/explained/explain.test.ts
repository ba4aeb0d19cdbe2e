import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/components/explained/explain.ts';
import type { Explainable } from '../../../../src/components/explained/explain.ts';

const levy = { id: 'levy', title: 'levy', also: ['levies'], means: 'Money that homes pay.' };
const parishLevy = { id: 'parish-levy', title: 'parish levy', means: 'The part of the parish.' };
const cil = { id: 'cil', title: 'CIL', means: 'Money that builders pay.' };
const section106 = {
  id: 's106',
  title: 'section 106',
  also: ['S106', '(s.106)'],
  means: 'A deal.',
};
const reeve = { id: 'reeve', title: 'Reeve', means: 'The one in the chair.' };

/** The words that became buttons, in the order they stand. */
function explained(html: string, ...terms: Explainable[]): string[] {
  const buttons = explain(html, terms).html.matchAll(/popovertarget="[^"]*">([^<]*)<\/button>/g);
  return [...buttons].map(([, word]) => word ?? '');
}

describe('explain, a word', () => {
  it('makes a button of it that opens its meaning', () => {
    expect(explain('<p>Pay the levy now.</p>', [levy]).html).toBe(
      '<p>Pay the <span class="term"><button type="button" popovertarget="word-levy">levy</button>' +
        '<span id="word-levy" popover="auto" data-pagefind-ignore=""><strong>levy: </strong>' +
        'Money that homes pay.</span></span> now.</p>',
    );
  });

  it('leaves a piece without terms as it is', () => {
    expect(explain('<p>Pay the levy.</p>', [])).toEqual({ html: '<p>Pay the levy.</p>', used: [] });
  });

  it('leaves a piece that uses none as it is', () => {
    expect(explain('<p>Pay the rent.</p>', [levy])).toEqual({
      html: '<p>Pay the rent.</p>',
      used: [],
    });
  });

  it('explains other spellings', () => {
    expect(explained('<p>Both levies.</p>', levy)).toEqual(['levies']);
  });

  it('keeps the capital with which a word stands', () => {
    expect(explained('<p>Levy day.</p>', levy)).toEqual(['Levy']);
  });

  it('explains a title with a capital where the word has none', () => {
    expect(explained('<p>Ask the reeve.</p>', reeve)).toEqual(['reeve']);
  });

  it('gives the terms used in the order they stand', () => {
    const { used } = explain('<p>The reeve sets the levy.</p>', [levy, reeve, cil]);
    expect(used.map(({ id }) => id)).toEqual(['reeve', 'levy']);
  });
});

describe('explain, the first use', () => {
  it.each([
    ['is the only one in a paragraph', '<p>A Levy and a levy.</p>', ['Levy']],
    ['is the only one among spellings', '<p>Two levies, one levy.</p>', ['levies']],
    ['is the only one in a piece', '<p>The LEVY.</p><ul><li>The levy.</li></ul>', ['LEVY']],
  ])('%s', (_title, html, words) => {
    expect(explained(html, levy)).toEqual(words);
  });

  it('is the one after a heading that has the word too', () => {
    expect(explained('<h2>The levy</h2><p>A Levy.</p>', levy)).toEqual(['Levy']);
  });
});

describe('explain, overlapping terms', () => {
  it.each([
    ['takes the longest spelling', '<p>Pay the parish levy.</p>', ['parish levy']],
    ['explains both where both stand', '<p>A parish levy, a levy.</p>', ['parish levy', 'levy']],
    [
      'explains the shorter where it stands first',
      '<p>Levy, parish levy.</p>',
      ['Levy', 'parish levy'],
    ],
    [
      'takes no part of a longer word used again',
      '<p>A parish levy. No parish levy.</p>',
      ['parish levy'],
    ],
  ])('%s', (_title, html, words) => {
    expect(explained(html, levy, parishLevy)).toEqual(words);
    expect(explained(html, parishLevy, levy)).toEqual(words);
  });
});

describe('explain, terms with the same start', () => {
  const board = { id: 'levy-board', title: 'levy board', means: 'Those who count it.' };

  it('takes the longer spelling where all of it stands', () => {
    expect(explained('<p>The levy board met.</p>', levy, board)).toEqual(['levy board']);
  });

  it('takes the shorter spelling where the rest does not stand', () => {
    expect(explained('<p>The levy boarders met.</p>', levy, board)).toEqual(['levy']);
  });
});

describe('explain, acronyms', () => {
  it('explains one in capitals', () => {
    expect(explained('<p>Pay CIL.</p>', cil)).toEqual(['CIL']);
  });

  it.each(['cil', 'Cil'])('leaves %s alone', (word) => {
    expect(explained(`<p>Pay ${word}.</p>`, cil)).toEqual([]);
  });

  it('explains one after the same letters in small', () => {
    expect(explained('<p>Pay cil, pay CIL.</p>', cil)).toEqual(['CIL']);
  });
});

describe('explain, the edges of words', () => {
  it.each([
    ['leaves a longer word alone', '<p>The levying of it.</p>', []],
    ['leaves the end of a word alone', '<p>The sublevy of it.</p>', []],
    ['leaves a word joined by a hyphen alone', '<p>A levy-payer, a non-levy.</p>', []],
    ['leaves a word joined to a letter with an accent alone', '<p>The élevy, the levyé.</p>', []],
    ['leaves a word joined to a digit alone', '<p>The levy2.</p>', []],
    ['explains a word before a full stop', '<p>The levy.</p>', ['levy']],
    ['explains a word in brackets', '<p>The (levy) is due.</p>', ['levy']],
    ['explains a word before an apostrophe', '<p>The levy’s use.</p>', ['levy']],
    ['explains a word that is all there is', '<p>levy</p>', ['levy']],
  ])('%s', (_title, html, words) => {
    expect(explained(html, levy)).toEqual(words);
  });

  it('takes the signs of a spelling as signs', () => {
    expect(explained('<p>By sx106 or (s.106).</p>', section106)).toEqual(['(s.106)']);
  });
});

describe('explain, what it leaves alone', () => {
  it.each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])('leaves the heading %s alone', (tag) => {
    expect(explained(`<${tag}>The levy</${tag}>`, levy)).toEqual([]);
  });

  it.each(['a', 'button', 'label', 'legend', 'summary', 'textarea', 'code', 'dt', 'svg', 'style'])(
    'leaves %s alone',
    (tag) => {
      expect(explained(`<${tag}>The levy</${tag}>`, levy)).toEqual([]);
    },
  );

  it('leaves a word deep inside a link alone', () => {
    expect(explained('<a href="/"><b>The levy</b></a>', levy)).toEqual([]);
  });

  it('leaves attributes alone', () => {
    expect(explain('<p title="levy">Pay.</p>', [levy]).html).toBe('<p title="levy">Pay.</p>');
  });

  it('leaves the choices of a form alone', () => {
    expect(explained('<select><option>levy</option></select>', levy)).toEqual([]);
  });
});

describe('explain, escaped text', () => {
  it('keeps a script in words as words', () => {
    const { html } = explain('<p>&lt;script&gt;alert(1)&lt;/script&gt; levy</p>', [levy]);
    expect(html).toContain('<p>&#x3C;script>alert(1)&#x3C;/script> <span class="term">');
  });

  it('keeps an ampersand escaped', () => {
    expect(explain('<p>Rent &amp;lt; levy</p>', [levy]).html).toContain('<p>Rent &#x26;lt; <span');
  });

  it('escapes the meaning of a term', () => {
    const { html } = explain('<p>levy</p>', [{ ...levy, means: 'See <img src=x>' }]);
    expect(html).toContain('See &#x3C;img src=x>');
  });

  it('makes no element of any text, escaped', () => {
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const texts = fc.array(fc.constantFrom('<b>', '</p>', '&lt;', '<script>', ' levy ', 'x'));
    fc.assert(
      fc.property(texts, (parts) => {
        const { html } = explain(`<p>${escape(parts.join(''))}</p>`, [levy]);
        const tags = [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag);
        const note = ['span', 'button', 'span', 'strong'];
        expect(tags).toEqual(html.includes('popover') ? ['p', ...note] : ['p']);
      }),
    );
  });
});
