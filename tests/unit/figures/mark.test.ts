import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMark, radiusOf } from '../../../src/figures/mark.ts';
import type { Mark, MarkShape } from '../../../src/figures/mark.ts';

const says = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
const states = ['open', 'opens-soon', 'any-day', 'on-notice', 'later', 'not-known'] as const;
const aSay = fc.constantFrom(...says);
const aState = fc.constantFrom(...states);

function classesOf({ shapes }: Mark): string[] {
  return shapes.map((shape) => shape.class);
}

function numbersOf(shape: MarkShape | undefined): number[] {
  return shape?.tag === 'path' ? (shape.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number) : [];
}

describe('drawMark, the fill', () => {
  it.each([
    ['open', ['m-fill']],
    ['opens-soon', ['m-ring', 'm-part']],
    ['any-day', ['m-ring', 'm-part']],
    ['on-notice', ['m-dash']],
    ['later', ['m-ring']],
    ['not-known', ['m-thin', 'm-cross']],
  ] as const)('draws %s with shapes of its kind', (state, classes) => {
    expect(classesOf(drawMark('consult', state))).toEqual(classes);
  });

  it.each(says)('gives each state a drawing of its own at %s', (say) => {
    const drawings = states.map((state) => JSON.stringify(drawMark(say, state).shapes));
    expect(new Set(drawings).size).toBe(6);
  });

  it('draws a solid disc over the whole mark for open', () => {
    expect(drawMark('empower', 'open').shapes).toEqual([{ tag: 'circle', class: 'm-fill', r: 14 }]);
  });

  it('draws the upper right quarter for opens soon', () => {
    expect(drawMark('empower', 'opens-soon').shapes[1]).toEqual({
      tag: 'path',
      class: 'm-part',
      d: 'M0 0V-13A13 13 0 0 1 13 0Z',
    });
  });

  it('draws the right half for any day', () => {
    expect(drawMark('empower', 'any-day').shapes[1]).toEqual({
      tag: 'path',
      class: 'm-part',
      d: 'M0 -13A13 13 0 0 1 0 13Z',
    });
  });

  it.each(says)('dashes on notice in whole dashes, at least six, at %s', (say) => {
    const [shape] = drawMark(say, 'on-notice').shapes;
    const dash = shape?.tag === 'circle' ? (shape.dash ?? '') : '';
    const [mark = 0, gap = 0] = dash.split(' ').map(Number);
    const times = (2 * Math.PI * (radiusOf[say] - 1)) / (mark + gap);
    expect(times).toBeGreaterThan(5.9);
    expect(Math.abs(times - Math.round(times))).toBeLessThan(0.05);
  });

  it.each(says)('keeps the arms of the cross inside its ring at %s', (say) => {
    const [ring, cross] = drawMark(say, 'not-known').shapes;
    const reach = Math.max(...numbersOf(cross)) * Math.SQRT2;
    expect(reach).toBeGreaterThan(0);
    expect(reach).toBeLessThan(ring?.tag === 'circle' ? ring.r : 0);
  });
});

describe('drawMark, the size', () => {
  it.each([
    ['inform', 5.5],
    ['consult', 7.5],
    ['involve', 9.5],
    ['collaborate', 11.5],
    ['empower', 14],
  ] as const)('gives %s a radius of %f', (say, radius) => {
    expect(drawMark(say, 'later').radius).toBe(radius);
  });

  it.each(states.filter((state) => state !== 'not-known'))('grows with the say for %s', (state) => {
    const radii = says.map((say) => drawMark(say, state).radius);
    expect(radii).toEqual([...new Set(radii)].sort((a, b) => a - b));
  });

  it('keeps the cross of the least say large enough to be seen', () => {
    expect(drawMark('inform', 'not-known').radius).toBe(7.5);
  });

  it('never shrinks with the say for not known', () => {
    const radii = says.map((say) => drawMark(say, 'not-known').radius);
    expect(radii).toEqual([7.5, 7.5, 9.5, 11.5, 14]);
  });
});

describe('drawMark, closing soon', () => {
  it('puts a halo round the mark', () => {
    expect(classesOf(drawMark('consult', 'open', true))).toEqual(['m-halo', 'm-fill']);
  });

  it('has no halo unless told', () => {
    expect(classesOf(drawMark('consult', 'open'))).not.toContain('m-halo');
  });

  it('draws the halo outside the mark', () => {
    const [halo] = drawMark('consult', 'open', true).shapes;
    expect(halo?.tag === 'circle' && halo.r).toBe(10.75);
  });

  it('widens the box for the halo and its line', () => {
    expect(drawMark('consult', 'open').half).toBe(9);
    expect(drawMark('consult', 'open', true).half).toBe(13);
  });

  it('leaves the radius as it is', () => {
    expect(drawMark('consult', 'open', true).radius).toBe(7.5);
  });
});

describe('drawMark, for any say and state', () => {
  it('keeps every circle inside its box', () => {
    fc.assert(
      fc.property(aSay, aState, fc.boolean(), (say, state, closingSoon) => {
        const { half, shapes } = drawMark(say, state, closingSoon);
        const radii = shapes.flatMap((shape) => (shape.tag === 'circle' ? [shape.r] : []));
        expect(radii.length).toBeGreaterThan(0);
        expect(Math.max(...radii)).toBeLessThan(half);
      }),
    );
  });

  it('keeps every path inside its box', () => {
    fc.assert(
      fc.property(aSay, aState, (say, state) => {
        const { half, shapes } = drawMark(say, state);
        for (const number of shapes.flatMap(numbersOf)) expect(Math.abs(number)).toBeLessThan(half);
      }),
    );
  });

  it('has a box of whole pixels', () => {
    fc.assert(
      fc.property(aSay, aState, fc.boolean(), (say, state, closingSoon) => {
        expect(Number.isInteger(drawMark(say, state, closingSoon).half)).toBe(true);
      }),
    );
  });
});
