import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, lineHeight, placeLabels } from '../../../../src/figures/influence/labels.ts';
import { rim } from '../../../../src/figures/influence/plan.ts';

describe('breaking a name into lines', () => {
  it('breaks at spaces, with about fifteen letters a line', () => {
    expect(breakLines('Streets, parks and libraries')).toEqual(['Streets, parks', 'and libraries']);
  });

  it('leaves a long word whole', () => {
    expect(breakLines('Neighbourhoods everywhere')).toEqual(['Neighbourhoods', 'everywhere']);
  });
});

describe('the names round the rim', () => {
  const widths = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 12, maxLength: 12 });
  const names = Array.from({ length: 12 }, (_, index) => `Name ${index} of a theme`);
  const letter = 12.5;

  it('stand outside the wheel and never touch, whatever the widths of the sectors', () => {
    fc.assert(
      fc.property(widths, (parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        let from = 0;
        const sectors = parts.map((part) => {
          const sector = { from, to: from + (part / sum) * 2 * Math.PI };
          from = sector.to;
          return sector;
        });
        const labels = placeLabels(
          sectors,
          names,
          names.map(() => '14 decisions'),
        );
        const boxes = labels.map(({ x, y, anchor, lines }) => {
          const width = Math.max(...lines.map((line) => line.length)) * letter;
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          const top = y - lineHeight * 0.8;
          return { left, right: left + width, top, bottom: top + lines.length * lineHeight };
        });
        for (const [index, a] of boxes.entries()) {
          const corner = Math.hypot(Math.max(a.left, -a.right, 0), Math.max(a.top, -a.bottom, 0));
          expect(corner).toBeGreaterThanOrEqual(rim);
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
