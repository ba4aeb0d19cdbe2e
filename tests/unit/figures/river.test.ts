import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRiver } from '../../../src/figures/river.ts';
import type { DrawnTown } from '../../../src/figures/river.ts';
import type { Position } from '../../../src/schemas/point.ts';

const west: Position = [-2, 53.7];
const middle: Position = [-1.9, 53.75];
const east: Position = [-1.8, 53.7];
const river = { lines: [[west, middle, east]] };

function town(at: Position, label: 'above' | 'below' = 'above') {
  return { title: 'A town', at, label };
}

function drawTown(at: Position): DrawnTown | undefined {
  return drawRiver(river, [town(at)]).towns[0];
}

describe('drawRiver, the line', () => {
  it('runs from the left margin to the right one, north up', () => {
    expect(drawRiver(river, []).d).toBe('M8 126L608 34L1208 126');
  });

  it('is 1216 pixels wide', () => {
    expect(drawRiver(river, []).width).toBe(1216);
  });

  it('is as high as its line and the room for names above and below', () => {
    expect(drawRiver(river, []).height).toBe(160);
  });

  it('draws several lines one after another', () => {
    const lines = [
      [west, middle],
      [middle, east],
    ];
    expect(drawRiver({ lines }, []).d).toBe('M8 126L608 34M608 34L1208 126');
  });

  it('draws a level line without height', () => {
    const level = drawRiver({ lines: [[west, east]] }, []);
    expect([level.d, level.height]).toEqual(['M8 34L1208 34', 68]);
  });

  it('keeps true proportions where the river is nearly level', () => {
    // 0.2 degrees of longitude at 60 north are as long as 0.1 of latitude, and are 1200 pixels here.
    const { d } = drawRiver(
      {
        lines: [
          [
            [0, 60],
            [0.2, 60.001],
          ],
        ],
      },
      [],
    );
    expect(d).toBe('M8 46L1208 34');
  });

  it('makes room for a town west of its source', () => {
    const { d } = drawRiver(river, [town([-2.2, 53.7])]);
    expect(d).toBe('M608 126L908 34L1208 126');
  });
});

describe('drawRiver, the towns', () => {
  it('stands on the line where the line is', () => {
    expect(drawTown(middle)).toMatchObject({ x: 608, y: 34 });
  });

  it('keeps the title and the side of each town', () => {
    const towns = [town(west, 'above'), { title: 'Another', at: east, label: 'below' as const }];
    expect(drawRiver(river, towns).towns).toMatchObject([
      { title: 'A town', label: 'above' },
      { title: 'Another', label: 'below' },
    ]);
  });

  it.each<[string, Position, DrawnTown['anchor']]>([
    ['starts its name at the left edge', west, 'start'],
    ['centres its name in the middle', middle, 'middle'],
    ['ends its name at the right edge', east, 'end'],
    ['starts its name up to 80 pixels from the left', [-1.9882, 53.7], 'start'],
    ['centres its name from there on', [-1.9878, 53.7], 'middle'],
    ['centres its name up to 80 pixels from the right', [-1.8122, 53.7], 'middle'],
    ['ends its name from there on', [-1.8118, 53.7], 'end'],
  ])('%s', (_title, at, anchor) => {
    expect(drawTown(at)?.anchor).toBe(anchor);
  });

  it('stands inside the picture, wherever it is', () => {
    const near = fc.tuple(
      fc.double({ min: -2.2, max: -1.7, noNaN: true }),
      fc.double({ min: 53.6, max: 53.85, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 8 }), (places) => {
        const drawn = drawRiver(
          river,
          places.map((at) => town(at)),
        );
        expect(drawn.height).toBeLessThanOrEqual(160);
        for (const { x, y } of drawn.towns) {
          expect(x >= 8 && x <= 1208).toBe(true);
          expect(y >= 34 && y <= drawn.height - 34).toBe(true);
        }
      }),
    );
  });
});
