import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames, readQuery, writeQuery } from '../../../../src/components/search/query.ts';
import type { Query } from '../../../../src/components/search/query.ts';

const offered = {
  kind: ['decision', 'way'],
  theme: ['money', 'housing'],
  reach: ['parish', 'borough'],
  say: ['consult', 'empower'],
};
const noChoices = { kind: [], theme: [], reach: [], say: [] };

function read(address: string): Query {
  return readQuery(address, offered);
}

describe('readQuery', () => {
  it('finds nothing in an empty address', () => {
    expect(read('')).toEqual({ words: '', choices: noChoices });
  });

  it.each([
    ['reads the words', 'q=library', 'library'],
    ['reads a plus as a space', 'q=close+the+library', 'close the library'],
    ['reads coded letters', 'q=caf%C3%A9%20%26%20bar', 'café & bar'],
    ['drops spaces round the words', 'q=++library+', 'library'],
    ['reads an address with its question mark', '?q=library', 'library'],
    ['takes the first of several', 'q=library&q=park', 'library'],
    ['leaves angle brackets as they are', 'q=%3Cb%3E', '<b>'],
  ])('%s', (_title, address, words) => {
    expect(read(address).words).toBe(words);
  });

  it('reads one choice of each filter', () => {
    expect(read('kind=way&theme=money&reach=parish&say=empower').choices).toEqual({
      kind: ['way'],
      theme: ['money'],
      reach: ['parish'],
      say: ['empower'],
    });
  });

  it('reads several choices of a filter', () => {
    expect(read('theme=housing&theme=money').choices.theme).toEqual(['housing', 'money']);
  });

  it('ignores a choice that is not offered', () => {
    expect(read('theme=cheese&theme=money').choices.theme).toEqual(['money']);
  });

  it('ignores a choice that another filter offers', () => {
    expect(read('kind=money').choices).toEqual(noChoices);
  });

  it('ignores a filter it does not know', () => {
    expect(read('colour=money')).toEqual({ words: '', choices: noChoices });
  });
});

describe('writeQuery', () => {
  it('writes nothing for nothing', () => {
    expect(writeQuery({ words: '', choices: noChoices })).toBe('');
  });

  it('writes the words with spaces as pluses', () => {
    expect(writeQuery({ words: 'close the library', choices: noChoices })).toBe(
      'q=close+the+library',
    );
  });

  it('codes signs that mean something in an address', () => {
    expect(writeQuery({ words: 'a&b=c#d', choices: noChoices })).toBe('q=a%26b%3Dc%23d');
  });

  it('writes choices without words', () => {
    expect(writeQuery({ words: '', choices: { ...noChoices, theme: ['money'] } })).toBe(
      'theme=money',
    );
  });

  it('writes the words first, then the filters in their order', () => {
    const choices = { say: ['empower'], reach: ['parish'], theme: ['money'], kind: ['way'] };
    expect(writeQuery({ words: 'rent', choices })).toBe(
      'q=rent&kind=way&theme=money&reach=parish&say=empower',
    );
  });

  it('writes each of several choices', () => {
    expect(writeQuery({ words: '', choices: { ...noChoices, theme: ['money', 'housing'] } })).toBe(
      'theme=money&theme=housing',
    );
  });
});

describe('readQuery and writeQuery', () => {
  it('are inverse for any search that the page offers', () => {
    const queries: fc.Arbitrary<Query> = fc.record({
      words: fc.string({ unit: 'grapheme' }).map((words) => words.trim()),
      choices: fc.record({
        kind: fc.subarray(offered.kind),
        theme: fc.subarray(offered.theme),
        reach: fc.subarray(offered.reach),
        say: fc.subarray(offered.say),
      }),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(read(writeQuery(query))).toEqual(query);
      }),
    );
  });

  it('never let through a choice that is not offered', () => {
    const names = fc.constantFrom(...facetNames);
    const pairs = fc.array(fc.tuple(names, fc.constantFrom('money', 'way', 'cheese', '')));
    fc.assert(
      fc.property(pairs, (typed) => {
        const { choices } = read(new URLSearchParams(typed).toString());
        for (const name of facetNames)
          for (const choice of choices[name]) expect(offered[name]).toContain(choice);
      }),
    );
  });
});
