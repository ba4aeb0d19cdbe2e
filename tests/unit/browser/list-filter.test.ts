import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countChoices,
  passes,
  readChoices,
  writeChoices,
} from '../../../src/browser/list-filter.ts';

const pub = { theme: ['assets'], say: ['empower'], body: ['council', 'voters'] };
const road = { theme: ['roads'], say: ['consult'], body: ['council'] };

describe('a filter', () => {
  it('lets everything through when nothing is chosen', () => {
    expect(passes(pub, {})).toBe(true);
    expect(passes(pub, { theme: [] })).toBe(true);
  });

  it('widens with a second choice in one facet', () => {
    expect(passes(pub, { theme: ['roads'] })).toBe(false);
    expect(passes(pub, { theme: ['roads', 'assets'] })).toBe(true);
  });

  it('narrows across facets', () => {
    expect(passes(pub, { theme: ['assets'], say: ['consult'] })).toBe(false);
  });

  it('matches any of the values that a thing has in a facet', () => {
    expect(passes(pub, { body: ['voters'] })).toBe(true);
  });

  it('keeps out a thing that lacks the facet', () => {
    expect(passes(pub, { reach: ['nation'] })).toBe(false);
  });

  it('counts a choice as if it were the only one of its facet', () => {
    const counts = countChoices([pub, road], { theme: ['assets'] });
    expect(Object.fromEntries(counts.get('theme') ?? [])).toEqual({ assets: 1, roads: 1 });
    expect(Object.fromEntries(counts.get('say') ?? [])).toEqual({ empower: 1 });
    expect(Object.fromEntries(counts.get('body') ?? [])).toEqual({ council: 1, voters: 1 });
  });

  it('counts for each choice just what choosing it would show', () => {
    const facets = { theme: ['a', 'b', 'c'], say: ['x', 'y'] };
    const some = fc.record({ theme: fc.subarray(facets.theme), say: fc.subarray(facets.say) });
    fc.assert(
      fc.property(fc.array(some), some, (things, choices) => {
        const counts = countChoices(things, choices);
        for (const [facet, offered] of Object.entries(facets))
          for (const choice of offered) {
            const would = things.filter((thing) =>
              passes(thing, { ...choices, [facet]: [choice] }),
            );
            expect(counts.get(facet)?.get(choice) ?? 0).toBe(would.length);
          }
      }),
    );
  });
});

describe('the address of a view', () => {
  const offered = { theme: ['assets', 'roads'], say: ['consult'] };

  it('passes over facets and choices that are not offered, and repeats', () => {
    expect(readChoices('?theme=roads&theme=roads&theme=moon&colour=red', offered)).toEqual({
      theme: ['roads'],
      say: [],
    });
  });

  it('is empty when nothing is chosen', () => {
    expect(writeChoices({ theme: [], say: [] })).toBe('');
  });

  it('gives back what was chosen', () => {
    const some = fc.record({ theme: fc.subarray(offered.theme), say: fc.subarray(offered.say) });
    fc.assert(
      fc.property(some, (choices) => {
        expect(readChoices(`?${writeChoices(choices)}`, offered)).toEqual(choices);
      }),
    );
  });

  it('is read without a fault whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(Object.keys(readChoices(search, offered))).toEqual(['theme', 'say']);
      }),
    );
  });
});
