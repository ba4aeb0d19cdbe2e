import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/figures/influence/layout.ts';
import { freeAt, rim } from '../../../../src/figures/influence/plan.ts';
import type { Dot } from '../../../../src/figures/influence/plan.ts';
import { circles } from '../../../../src/schemas/circle.ts';

const themes = Array.from({ length: 12 }, (_, index) => `theme ${index}`);
const depths = { neighbourhood: 58, parish: 58, borough: 33, region: 33, nation: 58 };
const radii = [5.5, 7.5, 9.5, 11.5, 14];

/** A set of up to 180 dots in which no cell holds more than 14. */
const sets = fc
  .array(
    fc.record({
      sector: fc.nat(11),
      reach: fc.constantFrom(...circles),
      radius: fc.constantFrom(...radii),
      rank: fc.nat(5),
    }),
    { maxLength: 180, minLength: 1, size: 'max' },
  )
  .map((dots) => {
    const held = new Map<string, number>();
    return dots.flatMap((dot, index): Dot[] => {
      const cell = `${dot.sector} ${dot.reach}`;
      const count = (held.get(cell) ?? 0) + 1;
      held.set(cell, count);
      return count > 14 ? [] : [{ ...dot, id: `d${index}` }];
    });
  });

describe('the influence map', () => {
  it('lets no two dots overlap and none leave its cell, whatever the decisions', () => {
    fc.assert(
      fc.property(sets, (dots) => {
        const layout = layOut(dots, themes, depths);
        const byId = new Map(dots.map((dot) => [dot.id, dot]));
        const placed = layout.dots.map(({ id, x, y }) => {
          const dot = byId.get(id);
          if (!dot) throw new Error(id);
          return { x, y, r: dot.radius * layout.scale, dot };
        });
        expect(placed).toHaveLength(dots.length);
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
          const ring = layout.rings.find(({ reach }) => reach === a.dot.reach);
          const sector = layout.sectors[a.dot.sector];
          if (!ring || !sector) throw new Error('no cell');
          const distance = Math.hypot(a.x, a.y);
          expect(distance - a.r).toBeGreaterThanOrEqual(ring.inner - 1e-6);
          expect(distance + a.r).toBeLessThanOrEqual(ring.outer + 1e-6);
          const free = freeAt(sector, distance);
          const angle = (Math.atan2(a.x, -a.y) + 2 * Math.PI) % (2 * Math.PI);
          const half = Math.asin(a.r / distance);
          expect(angle - half).toBeGreaterThanOrEqual((free?.from ?? 9) - 1e-6);
          expect(angle + half).toBeLessThanOrEqual((free?.to ?? 0) + 1e-6);
        }
        for (const { reach, inner, outer } of layout.rings)
          expect(outer - inner).toBeGreaterThanOrEqual(depths[reach] - 1e-6);
        expect(layout.rings.at(-1)?.outer).toBeLessThanOrEqual(rim + 1e-6);
        expect(11 * layout.scale).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is the same for the same decisions', () => {
    fc.assert(
      fc.property(sets, (dots) => {
        expect(layOut(dots, themes, depths)).toEqual(layOut(dots, themes, depths));
      }),
      { numRuns: 10 },
    );
  });

  it('draws dots larger than on a row when there is room', () => {
    const dots: Dot[] = themes.map((_, sector) => ({
      id: `d${sector}`,
      sector,
      reach: 'borough',
      radius: 14,
      rank: 0,
    }));
    expect(layOut(dots, themes, depths).scale).toBe(1.4);
  });

  it('gives a full theme a wider sector than an empty one', () => {
    const dots: Dot[] = Array.from({ length: 14 }, (_, index) => ({
      id: `d${index}`,
      sector: 3,
      reach: 'borough',
      radius: 14,
      rank: 0,
    }));
    const { sectors } = layOut(dots, themes, depths);
    const width = (sector: number): number =>
      (sectors[sector]?.to ?? 0) - (sectors[sector]?.from ?? 0);
    expect(width(3)).toBeGreaterThan(2 * width(4));
  });

  it('still has room for six hundred dots, spread over all themes and rings', () => {
    const dots: Dot[] = Array.from({ length: 600 }, (_, index) => ({
      id: `d${index}`,
      sector: index % themes.length,
      reach: circles[Math.floor(index / themes.length) % circles.length] ?? 'borough',
      radius: radii[index % 2] ?? 7.5,
      rank: 0,
    }));
    expect(layOut(dots, themes, depths).dots).toHaveLength(600);
  });

  it('stops and names the fullest cell when dots would be too small to see', () => {
    const dots: Dot[] = themes.flatMap((_, sector) =>
      circles.flatMap((reach) =>
        Array.from({ length: sector === 5 && reach === 'parish' ? 41 : 40 }, (__, index) => ({
          id: `d${sector}-${reach}-${index}`,
          sector,
          reach,
          radius: 14,
          rank: 0,
        })),
      ),
    );
    expect(() => layOut(dots, themes, depths)).toThrow(
      'The influence map has no room for its dots: theme 5, parish, holds 41. Give the picture more room, or split the theme.',
    );
  });
});
