import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphsCited, piecesOfPlace } from '../../../src/atlas/paragraphs-cited.ts';

describe('the place of a citation names', () => {
  test.each([
    ['para 2.3', ['2.3']],
    ['para 3', ['3']],
    ['para 3.2 b1', ['3.2 b1']],
    ['para 2.8 end', ['2.8 end']],
    ['para head and 1.1', ['head', '1.1']],
    ['para end', ['end']],
    ['Appendix 1', ['A1']],
    ['Appendix 2 b16', ['A2 b16']],
  ])('in “%s” one paragraph, point or box, or two', (at, ids) => {
    expect(paragraphsCited(at)).toEqual(ids);
  });

  test.each([
    ['para 2.8 b1, b2 and 3.7, on the case', ['2.8 b1', '2.8 b2', '3.7']],
    ['para 3.3 b3, Appendix 1 b9 and Appendix 2 b15', ['3.3 b3', 'A1 b9', 'A2 b15']],
    ['Appendix 2 b3 and b8', ['A2 b3', 'A2 b8']],
    ['para 2.2 and para 3.5', ['2.2', '3.5']],
  ])('in “%s” all of them, in order', (at, ids) => {
    expect(paragraphsCited(at)).toEqual(ids);
  });

  test.each([
    ['Appendix 1 b3, which names it', ['A1 b3']],
    ['para 2.3 and the review', ['2.3']],
    ['para 2.7, which names Park', ['2.7']],
  ])('in “%s” what stands before the words for the reader', (at, ids) => {
    expect(paragraphsCited(at)).toEqual(ids);
  });

  test.each([
    '2.3',
    'page 3',
    'paragraph 2.3',
    'para heading',
    'para 2.31x',
    'Appendix A',
    'whole paper',
  ])('in “%s” nothing', (at) => {
    expect(paragraphsCited(at)).toEqual([]);
  });

  it('comes out as it went in, for any number of paragraphs', () => {
    const part = fc.option(fc.integer({ min: 1, max: 20 }), { nil: null });
    const paragraph = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }), part)
      .map(
        ([section, number, bullet]) =>
          `${section}.${number}${bullet === null ? '' : ` b${bullet}`}`,
      );
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (ids) => {
        expect(paragraphsCited(`para ${ids.join(', ')}`)).toEqual(ids);
      }),
    );
  });
});

describe('the place of a citation in pieces', () => {
  it('has its paragraphs and the words between and after them', () => {
    expect(piecesOfPlace('para 2.8 b1, b2 and 3.7, on the case')).toEqual([
      { paragraph: '2.8 b1', isAgain: false, saysPara: true },
      { paragraph: null, words: ', ' },
      { paragraph: '2.8 b2', isAgain: true, saysPara: false },
      { paragraph: null, words: ' and ' },
      { paragraph: '3.7', isAgain: false, saysPara: false },
      { paragraph: null, words: ', on the case' },
    ]);
  });

  it('keeps words that only look like the start of another paragraph', () => {
    expect(piecesOfPlace('para 2.3 and the review')).toEqual([
      { paragraph: '2.3', isAgain: false, saysPara: true },
      { paragraph: null, words: ' and the review' },
    ]);
  });

  it('is all words where it starts in another way', () => {
    expect(piecesOfPlace('page 3')).toEqual([{ paragraph: null, words: 'page 3' }]);
    expect(piecesOfPlace('')).toEqual([]);
  });

  it('loses no word for the reader, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (rest) => {
        const pieces = piecesOfPlace(`para 2.3, on ${rest}`);
        expect(pieces.at(-1)).toEqual({ paragraph: null, words: `, on ${rest}` });
      }),
    );
  });
});
