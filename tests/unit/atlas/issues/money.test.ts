import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssues } from '../../../../src/atlas/describe-issue.ts';
import type { FoundRecords } from '../../../../src/atlas/reference.ts';
import { z } from 'zod';
import { pence } from '../../../../src/schemas/money.ts';

const schema = z.strictObject({ sum: pence, cost: pence.nullable() });

function told(sum: unknown): { what: string; fix: string }[] {
  const data = { sum, cost: null };
  const { error } = schema.safeParse(data);
  if (!error) return [];
  const context = { schema, data, format: 'json' as const, found: {} as FoundRecords };
  return describeIssues(error.issues, context).map(({ what, fix }) => ({ what, fix }));
}

describe('a sum that is not whole pence', () => {
  it.each([
    ['£144k', 'Write 14400000, without quotes: sums are whole pence.'],
    ['£1.5m', 'Write 150000000, without quotes: sums are whole pence.'],
    ['£19.1 million', 'Write 1910000000, without quotes: sums are whole pence.'],
    ['£1,409.50', 'Write 140950, without quotes: sums are whole pence.'],
    ['144k', 'Write 14400000, without quotes: sums are whole pence.'],
    ['1,44', 'Write whole pence, in digits alone: £144,000 is 14400000.'],
    ['£1,44', 'Write whole pence, in digits alone: £144,000 is 14400000.'],
    ['about £20', 'Write whole pence, in digits alone: £144,000 is 14400000.'],
    ['14400000', 'Take away the quotes, if it is in whole pence.'],
    ['', 'Write whole pence, in digits alone: £144,000 is 14400000.'],
  ])('%j is a text, and the fix is plain', (written, fix) => {
    expect(told(written).map((one) => one.fix)).toEqual([fix]);
  });

  it('says what a fraction probably means', () => {
    expect(told(144.5)).toEqual([
      {
        what: '144.5 is not a whole number of pence',
        fix: 'Write 14450, if £144.50 is meant: sums are whole pence.',
      },
    ]);
  });

  it('says that a sum is never below zero', () => {
    expect(told(-5)).toEqual([
      {
        what: '-5 is below zero',
        fix: 'Write the sum without the minus, and say in words which way it goes.',
      },
    ]);
  });

  it('is told once, whatever stands there', () => {
    const wrong = fc.oneof(
      fc.string(),
      fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true }),
      fc.integer({ max: -1 }),
      fc.boolean(),
      fc.array(fc.nat()),
      fc.object(),
    );
    fc.assert(
      fc.property(wrong, (written) => {
        expect(told(written)).toHaveLength(1);
      }),
    );
  });

  it('is never told of whole pence', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (written) => {
        expect(told(written)).toEqual([]);
      }),
    );
  });
});
