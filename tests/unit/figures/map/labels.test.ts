import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atZoom0, boxOf, labelSize, placeLabels } from '../../../../src/figures/map/labels.ts';
import type { LabelWish } from '../../../../src/figures/map/labels.ts';
import type { Position } from '../../../../src/schemas/point.ts';

const zooms = { lowest: 8, highest: 15 };

function wish(text: string, at: Position, more: Partial<LabelWish> = {}): LabelWish {
  return { lines: [text], kind: 'village', at, sides: ['middle'], away: 8, ...more };
}

describe('positions at zoom 0', () => {
  it('put the meeting of equator and Greenwich in the middle of 256 pixels', () => {
    expect(atZoom0([0, 0])).toEqual([128, 128]);
  });

  it('put the west to the left and the north at the top', () => {
    const [x, y] = atZoom0([-90, 60]);
    expect(x).toBe(64);
    expect(y).toBeCloseTo(74.3, 1);
  });
});

describe('the box of a label', () => {
  it('stands on the side it is asked to, clear of its point', () => {
    const label = wish('Hill End', [0, 52]);
    const { width, height } = labelSize(['Hill End'], 'village');
    expect(boxOf(label, 'right').dx).toBeCloseTo(8 + width / 2);
    expect(boxOf(label, 'below').dy).toBeCloseTo(8 + height / 2);
    expect(boxOf(label, 'above left')).toMatchObject({ dx: -width / 2, dy: -8 - height / 2 });
    expect(boxOf(label, 'far left').dx).toBeCloseTo(-16 - width / 2);
  });
});

describe('placing labels', () => {
  it('shows the first at once, and one in its way only when there is room', () => {
    const [first, second] = placeLabels(
      [wish('Hill End', [0, 52]), wish('Hill Top', [0.01, 52])],
      zooms,
    );
    expect(first?.from).toBe(8);
    expect(second?.from).toBeGreaterThan(11);
    expect(second?.from).toBeLessThan(14);
  });

  it('moves a label to another side where that lets it appear sooner', () => {
    const [label] = placeLabels(
      [
        { at: [0, 52], size: 20 },
        wish('Hill End', [0, 52], { sides: ['middle', 'right'], away: 14 }),
      ],
      zooms,
    );
    expect(label).toMatchObject({ side: 'right', from: 8 });
  });

  it('leaves out what never finds room', () => {
    expect(placeLabels([wish('One', [0, 52]), wish('Two', [0, 52])], zooms)).toHaveLength(1);
  });

  it('holds a label back until it is worth its room', () => {
    const [label] = placeLabels([wish('Far Mere', [0, 52], { earliest: 12 })], zooms);
    expect(label?.from).toBe(12);
  });

  it('covers as little as can be of what it may cover', () => {
    const [label] = placeLabels([wish('Hill End', [0, 52], { sides: ['right', 'left'] })], zooms, {
      zoom: 10,
      crowd: [{ at: [0.02, 52], size: 10 }],
    });
    expect(label?.side).toBe('left');
  });

  it('never lets two names touch, at any zoom, wherever the places are', () => {
    const places = fc.array(
      fc.record({
        text: fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,8})?$/),
        at: fc.tuple(
          fc.double({ min: -2.2, max: -1.7, noNaN: true }),
          fc.double({ min: 53.6, max: 53.85, noNaN: true }),
        ),
      }),
      { minLength: 2, maxLength: 30 },
    );
    const zoom = fc.double({ min: 8, max: 15, noNaN: true });
    fc.assert(
      fc.property(places, zoom, (all, seen) => {
        const wishes = all.map(({ text, at }) =>
          wish(text, at, { sides: ['middle', 'right', 'above'] }),
        );
        const boxes = placeLabels(wishes, zooms)
          .filter(({ from }) => from <= seen)
          .map(({ lines, kind, at, dx, dy }) => {
            const [x, y] = atZoom0(at);
            const { width, height } = labelSize(lines, kind);
            return { x: x * 2 ** seen + dx, y: y * 2 ** seen + dy, width, height };
          });
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
              Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
