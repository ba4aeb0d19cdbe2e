import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNumbers } from '../../../../src/components/influence-filter/place-numbers.ts';

const points = fc.array(
  fc.record({ x: fc.integer({ min: -470, max: 470 }), y: fc.integer({ min: -470, max: 470 }) }),
  { minLength: 1, maxLength: 24 },
);

describe('the numbers beside the marks', () => {
  it('stand above and to the right of a mark that has room', () => {
    const [spot] = placeNumbers([{ x: 100, y: 100 }]);
    expect(spot?.x).toBeCloseTo(121.2, 1);
    expect(spot?.y).toBeCloseTo(78.8, 1);
  });

  it('step aside for a mark that stands there', () => {
    const [spot] = placeNumbers([
      { x: 0, y: 0 },
      { x: 22, y: -22 },
    ]);
    expect(Math.hypot((spot?.x ?? 0) - 22, (spot?.y ?? 0) + 22)).toBeGreaterThan(30);
  });

  it('step aside for a number that was placed before', () => {
    const [first, second] = placeNumbers([
      { x: 0, y: 0 },
      { x: 42, y: 0 },
    ]);
    const apart = Math.hypot(
      (first?.x ?? 0) - (second?.x ?? 0),
      (first?.y ?? 0) - (second?.y ?? 0),
    );
    expect(apart).toBeGreaterThan(20);
  });

  it('stand at one distance from their marks, whatever the marks', () => {
    fc.assert(
      fc.property(points, (marks) => {
        const spots = placeNumbers(marks);
        expect(spots).toHaveLength(marks.length);
        for (const [index, mark] of marks.entries())
          expect(
            Math.hypot((spots[index]?.x ?? 0) - mark.x, (spots[index]?.y ?? 0) - mark.y),
          ).toBeCloseTo(30, 6);
      }),
    );
  });
});
