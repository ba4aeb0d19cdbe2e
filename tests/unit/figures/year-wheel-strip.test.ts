import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawStrip } from '../../../src/figures/year-strip.ts';
import { addDays } from '../../../src/when/days.ts';

describe('drawStrip', () => {
  it('draws three months as a bar of 60 px', () => {
    expect(drawStrip({ opens: '2027-04-01', closes: '2027-06-30' })).toBe('M60 1.75H120V10.25H60Z');
  });

  it('draws a window across the new year as two bars, at the end and at the start', () => {
    expect(drawStrip({ opens: '2026-10-01', closes: '2027-01-31' })).toBe(
      'M180 1.75H240V10.25H180ZM0 1.75H20V10.25H0Z',
    );
  });

  it('draws a window that ends on 31 December as one bar', () => {
    expect(drawStrip({ opens: '2027-12-01', closes: '2027-12-31' })).toBe(
      'M220 1.75H240V10.25H220Z',
    );
  });

  it('draws a single day as a round mark about its middle', () => {
    expect(drawStrip({ opens: '2027-06-15', closes: '2027-06-15' })).toBe(
      'M105.42 6a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0 -8.5 0',
    );
  });

  it.each([
    ['2027-01-01', 'M0 6a'],
    ['2027-12-31', 'M231.5 6a'],
  ])('keeps the mark of %s on the strip', (day, start) => {
    expect(drawStrip({ opens: day, closes: day })).toMatch(new RegExp(`^${start}`));
  });

  it('stays on the strip and never draws less than 3 px', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 1, max: 500 }),
        (from, days) => {
          const opens = addDays('2026-01-01', from);
          const d = drawStrip({ opens, closes: addDays(opens, days) });
          const bars = [...d.matchAll(/M([\d.]+) 1\.75H([\d.]+)V/g)].map(([, left, right]) => ({
            left: Number(left),
            right: Number(right),
          }));
          expect(bars.length).toBeGreaterThan(0);
          for (const { left, right } of bars) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(240);
            expect(right - left).toBeGreaterThan(2.98);
          }
        },
      ),
    );
  });
});
