import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { walk } from '../../../src/atlas/walk.ts';
import { kinds } from '../../../src/schemas/kinds.ts';

const place = z.string().meta({ place: 'town' });

function paths(schema: z.ZodType, value: unknown, key = 'place'): string[] {
  return [...walk(schema, value, key)].map(({ path }) => path.join('.'));
}

describe('finds values', () => {
  test('that carry the meta key, with where they stand and what it says', () => {
    const schema = z.strictObject({ name: z.string(), from: place });
    expect([...walk(schema, { name: 'x', from: 'Brannick' }, 'place')]).toEqual([
      { path: ['from'], value: 'Brannick', meta: { place: 'town' } },
    ]);
  });

  test('in lists, groups, and fields that may be left out or null', () => {
    const schema = z.strictObject({
      all: z.array(z.strictObject({ at: place })),
      left: place.optional(),
      none: place.nullable(),
    });
    const value = { all: [{ at: 'a' }, { at: 'b' }], left: 'c', none: 'd' };
    expect(paths(schema, value)).toEqual(['all.0.at', 'all.1.at', 'left', 'none']);
  });

  test('of a list that carries the key itself', () => {
    const schema = z.array(z.array(z.number()).meta({ place: true }));
    expect(paths(schema, [[1], [2]])).toEqual(['0', '1']);
  });

  test('in the shape that a union has here', () => {
    const schema = z.union([
      z.strictObject({ wards: z.array(place) }),
      z.strictObject({ areas: z.array(z.string()) }),
    ]);
    expect(paths(schema, { wards: ['a'] })).toEqual(['wards.0']);
    expect(paths(schema, { areas: ['a'] })).toEqual([]);
  });
});

describe('passes over', () => {
  test('what is null or left out', () => {
    expect(paths(place.nullable(), null)).toEqual([]);
    expect(paths(z.strictObject({ at: place.optional() }), {})).toEqual([]);
  });

  test('a value that its schema excepts', () => {
    expect(paths(place.meta({ place: false }), 'x')).toEqual([]);
  });

  test.each([['a text'], [3], [[]], [null], [{ all: 'a text' }], [{ all: [null, 3, {}] }]])(
    'what does not have the shape of its schema: %j',
    (value) => {
      const schema = z.strictObject({ all: z.array(z.strictObject({ at: place })) });
      expect(paths(schema, value)).toEqual([]);
    },
  );
});

test('looks through a record that failed its schema', () => {
  const broken = {
    theme: 'golf-kerbs',
    where: { wards: ['brannick'], colour: 'red' },
    windows: [{ kind: 'notice', rule: 'calendar', from: { source: 'moots-act' } }],
  };
  expect(paths(kinds.decisions.schema, broken, 'references')).toEqual([
    'theme',
    'where.wards.0',
    'windows.0.from.source',
    'windows.0.rule',
  ]);
});
