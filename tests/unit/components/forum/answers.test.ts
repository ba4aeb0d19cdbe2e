import { describe, expect, it } from 'vitest';
import { countUnknown, sayAnswers, sayUnknown } from '../../../../src/components/forum/answers.ts';
import type { TakingPart } from '../../../../src/schemas/taking-part.ts';

const nothing: TakingPart = {
  who: null,
  join: null,
  ask: null,
  meets: null,
  online: null,
  evening: null,
  children: null,
  interpreter: null,
  place: null,
};

const everything: TakingPart = {
  who: 'Anyone.',
  join: 'Come along.',
  ask: 'Write.',
  meets: 'On Mondays.',
  online: true,
  letter: false,
  someone: true,
  evening: false,
  children: true,
  interpreter: true,
  place: 'Hall',
};

describe('the answers on taking part in a list', () => {
  it('are one sentence where nothing is known', () => {
    expect(sayAnswers(nothing)).toBe('When it meets and how to take part: not known.');
  });

  it('keep when it meets where that alone is known', () => {
    expect(sayAnswers({ ...nothing, meets: 'On Mondays.' })).toBe(
      'On Mondays. How to take part: not known.',
    );
  });

  it('name what is so, what is not, and what nobody knows', () => {
    expect(sayAnswers(everything)).toBe(
      'On Mondays. In the daytime, online, not by letter or email, through someone who speaks for you, children welcome, interpreter if you ask.',
    );
    expect(sayAnswers({ ...nothing, evening: true, online: false })).toBe(
      'When it meets: not known. In the evening, not online. Not known: by letter, through someone, children, interpreter.',
    );
  });
});

describe('what is not known', () => {
  it('is counted, an answer left out as well as a null', () => {
    expect(countUnknown(nothing)).toEqual({ unknown: 11, total: 11 });
    expect(countUnknown({ ...everything, letter: undefined, place: null })).toEqual({
      unknown: 2,
      total: 11,
    });
  });

  it('is said in a sentence', () => {
    expect(sayUnknown(everything)).toBe('');
    expect(sayUnknown({ ...everything, ask: null })).toBe(
      '1 of the 11 answers on taking part is not known.',
    );
    expect(sayUnknown({ ...nothing, ask: 'Write.' })).toBe(
      '10 of the 11 answers on taking part are not known.',
    );
    expect(sayUnknown(nothing)).toBe('None of the 11 answers on taking part is known.');
  });
});
