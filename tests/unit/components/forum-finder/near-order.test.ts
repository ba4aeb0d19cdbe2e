import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearnesses, nearOrder } from '../../../../src/components/forum-finder/near-order.ts';
import type { Home, VoiceRow } from '../../../../src/components/forum-finder/near-order.ts';

const home: Home = { point: [0, 52], ward: 'mill', areas: ['upper'], parish: null };

/** A row is told apart by a text in place of its element. */
function row(name: string, rest: Partial<Omit<VoiceRow, 'element'>> = {}): VoiceRow {
  const element = name as unknown as HTMLElement;
  return {
    element,
    speaksFor: 'borough',
    wards: [],
    areas: [],
    parish: null,
    venue: null,
    rank: 0,
    ...rest,
  };
}

describe('forums by nearness', () => {
  it('go from the ward over the area to the borough, and end with those of other places', () => {
    const rows = [
      row('of another area', { speaksFor: 'area', areas: ['lower'] }),
      row('of all'),
      row('of another ward', { speaksFor: 'ward', wards: ['hill'], areas: ['upper'] }),
      row('of the area', { speaksFor: 'area', areas: ['lower', 'upper'] }),
      row('of the ward', { speaksFor: 'ward', wards: ['hill', 'mill'] }),
    ];
    expect(nearOrder(rows, home).map(({ element, nearness }) => [element, nearness])).toEqual([
      ['of the ward', 'ward'],
      ['of the area', 'area'],
      ['of all', 'borough'],
      ['of another area', 'elsewhere'],
      ['of another ward', 'elsewhere'],
    ]);
  });

  it('have the nearest meeting place first, and those without one after in their order', () => {
    const rows = [
      row('b'),
      row('far', { venue: { at: [0.2, 52], title: 'Hall' } }),
      row('a'),
      row('near', { venue: { at: [0.1, 52], title: 'Barn' } }),
    ];
    const near = nearOrder(rows, home);
    expect(near.map(({ element }) => element)).toEqual(['near', 'far', 'b', 'a']);
    // A tenth of a degree of longitude at 52° is 111,195 m × cos 52° ÷ 10.
    expect(near[0]?.metres).toBeCloseTo(6846, -1);
    expect(near[2]?.metres).toBeNull();
  });

  it('stand by what is known of them today, where no meeting place tells them apart', () => {
    const rows = [row('ended', { rank: 4 }), row('meets', { rank: 0 }), row('named', { rank: 3 })];
    expect(nearOrder(rows, home).map(({ element }) => element)).toEqual([
      'meets',
      'named',
      'ended',
    ]);
  });

  it('are for your ward only where the parish is yours, once it is known which that is', () => {
    const council = { speaksFor: 'ward' as const, wards: ['mill'], parish: 'vale' };
    const nearness = (parish: string | null) =>
      nearOrder([row('council', council)], { ...home, parish })[0]?.nearness;
    expect(nearness(null)).toBe('ward');
    expect(nearness('vale')).toBe('ward');
    expect(nearness('dale')).toBe('elsewhere');
    expect(nearness('none')).toBe('elsewhere');
  });

  it('are all there, each once, whatever they hold', () => {
    const anyRow = fc.record({
      speaksFor: fc.constantFrom('ward' as const, 'area' as const, 'borough' as const),
      wards: fc.subarray(['mill', 'hill']),
      areas: fc.subarray(['upper', 'lower']),
      parish: fc.option(fc.constantFrom('mill', 'hill')),
      venue: fc.option(
        fc.record({
          at: fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.constant(52)),
          title: fc.string(),
        }),
      ),
      rank: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(anyRow), (some) => {
        const rows = some.map((one, at) => row(String(at), one));
        const near = nearOrder(rows, home);
        expect(new Set(near.map(({ element }) => element)).size).toBe(rows.length);
        const order = near.map(({ nearness }) => nearnesses.indexOf(nearness));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});
