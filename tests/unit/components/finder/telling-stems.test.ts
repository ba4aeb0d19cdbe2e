import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../../../src/components/finder/stems-of.ts';
import { tellingStems } from '../../../../src/components/finder/telling-stems.ts';
import type { Told } from '../../../../src/components/finder/telling-stems.ts';

function told(title: string, asks: string[], page = ''): Told {
  return { title, asks, page };
}

describe('the stems by which a decision is found', () => {
  it('are those of its asks that have kin, even where it asks alone', () => {
    expect(tellingStems([told('Lamps', ['the chemist', 'a flibbertigibbet'])])).toEqual([
      ['chemist'],
    ]);
  });

  it('are those that two of its asks have', () => {
    expect(tellingStems([told('Lamps', ['a zyx', 'two zyxes'])])).toEqual([['zyx']]);
  });

  it('are those that the asks of three decisions have', () => {
    const one = told('Lamps', ['a zyx']);
    expect(tellingStems([one, one])).toEqual([[], []]);
    expect(tellingStems([one, one, one])).toEqual([['zyx'], ['zyx'], ['zyx']]);
  });

  it('are those in three sentences of its page, where two others ask with them', () => {
    const page = 'A zyx. See [zyx](/how/secretpath/)!\n<Zyx />\nThe zyxes. Secretpath.';
    const asking = told('Lamps', ['a zyx']);
    expect(tellingStems([told('Walls', [], page), asking, asking])[0]).toEqual(['zyx']);
    expect(tellingStems([told('Walls', [], page), asking])[0]).toEqual([]);
    expect(tellingStems([told('Walls', [], 'A zyx. A zyx.'), asking, asking])[0]).toEqual([]);
  });

  it('are none that its title has, and none that say little', () => {
    expect(tellingStems([told('The chemist', ['chemist always', 'always'])])).toEqual([[]]);
  });

  it('are of its asks or its page, each once, and never of its title, for any decisions', () => {
    const text = fc
      .array(fc.constantFrom('bin', 'chemist', 'zyx', 'always', 'road', 'the', 'lamp'))
      .map((words) => words.join(' '));
    const any = fc.record({ title: text, asks: fc.array(text), page: text });
    fc.assert(
      fc.property(fc.array(any), (decisions) => {
        for (const [place, stems] of tellingStems(decisions).entries()) {
          const { title = '', asks = [], page = '' } = decisions[place] ?? {};
          expect(new Set(stems).size).toBe(stems.length);
          const titled = stemsOf(title);
          const known = [...asks, page].flatMap(stemsOf);
          for (const stem of stems) {
            expect(known).toContain(stem);
            expect(titled).not.toContain(stem);
          }
        }
      }),
    );
  });
});
