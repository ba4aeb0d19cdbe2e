import { describe, expect, it } from 'vitest';
import { findUnknown, sayAnswers, sayUnknown } from '../../../../src/components/forum/answers.ts';
import { nothingKnown } from '../../../../src/schemas/taking-part.ts';
import { isQuiet, quietGroups } from '../../../../src/components/forum/quiet.ts';
import type { ForumStanding } from '../../../../src/schemas/forum.ts';
import type { TakingPart } from '../../../../src/schemas/taking-part.ts';

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
  it('say that neither is known, where nothing is', () => {
    expect(sayAnswers(nothingKnown)).toBe('When it meets: not known. How to take part: not known.');
  });

  it('keep when it meets where that alone is known', () => {
    expect(sayAnswers({ ...nothingKnown, meets: 'On Mondays.' })).toBe(
      'On Mondays. How to take part: not known.',
    );
  });

  it('say how to join, or else how to ask, where nothing else is known', () => {
    expect(sayAnswers({ ...nothingKnown, join: 'Ask the council.', ask: 'Write.' })).toBe(
      'When it meets: not known. How to join: Ask the council.',
    );
    expect(sayAnswers({ ...nothingKnown, ask: 'Write.' })).toBe(
      'When it meets: not known. How to ask: Write.',
    );
  });

  it('leave out what the list has said already', () => {
    const said = ['When it meets: not known.'];
    expect(sayAnswers(nothingKnown, said)).toBe('How to take part: not known.');
    expect(sayAnswers({ ...nothingKnown, meets: 'On Mondays.' }, said)).toBe(
      'On Mondays. How to take part: not known.',
    );
  });

  it('name what is so, what is not, and what nobody knows', () => {
    expect(sayAnswers(everything)).toBe(
      'On Mondays. In the daytime, online, not by letter or email, through someone who speaks for you, children welcome, interpreter if you ask.',
    );
    expect(sayAnswers({ ...nothingKnown, evening: true, online: false })).toBe(
      'When it meets: not known. In the evening, not online. Not known: by letter, through someone, children, interpreter.',
    );
  });
});

describe('what is not known', () => {
  it('is when, where and how of a forum that is only named, or has ended', () => {
    const standing = 'named in 2009, nothing later found';
    expect(isQuiet({ standing, takingPart: nothingKnown })).toBe(true);
    expect(isQuiet({ standing, takingPart: { ...nothingKnown, place: 'Hall' } })).toBe(false);
    expect(isQuiet({ standing, takingPart: { ...nothingKnown, venue: 'hall' } })).toBe(false);
    expect(isQuiet({ standing, takingPart: { ...nothingKnown, meets: 'Often.' } })).toBe(false);
    expect(isQuiet({ standing, takingPart: { ...nothingKnown, online: false } })).toBe(false);
    expect(isQuiet({ standing, takingPart: { ...nothingKnown, join: 'Write.' } })).toBe(true);
    expect(isQuiet({ standing: 'ended', takingPart: nothingKnown })).toBe(true);
    expect(isQuiet({ standing: 'meets now', takingPart: nothingKnown })).toBe(false);
    expect(isQuiet({ standing: null, takingPart: nothingKnown })).toBe(false);
  });

  it('is said once for the forums that stand alike, those that have ended last', () => {
    const silent = (standing: ForumStanding) => ({ standing, takingPart: nothingKnown });
    const ended = silent('ended');
    const found = silent('found since 2009, not known now');
    const again = silent('found since 2009, not known now');
    expect(quietGroups([ended, found, silent('meets now'), again])).toEqual([
      { standing: 'found since 2009, not known now', voices: [found, again] },
      { standing: 'ended', voices: [ended] },
    ]);
  });

  it('is named, an answer left out as well as a null', () => {
    expect(findUnknown(nothingKnown).unknown).toEqual([
      'Who may come or sit on it',
      'How to join',
      'How to ask a question there',
      'When it meets',
      'Where it meets',
      'In the evening',
      'Online',
      'By letter or email',
      'Through someone who speaks for you',
      'Children welcome',
      'Interpreter if you ask',
    ]);
    expect(findUnknown({ ...everything, letter: undefined, place: null })).toEqual({
      unknown: ['Where it meets', 'By letter or email'],
      total: 11,
    });
  });

  it('is not where it meets, where that is a place of ours', () => {
    expect(findUnknown({ ...everything, place: null, venue: 'hall' }).unknown).toEqual([]);
  });

  it('is said in a sentence', () => {
    expect(sayUnknown(everything)).toBe('');
    expect(sayUnknown({ ...everything, ask: null })).toBe(
      '1 of the 11 answers on taking part is not known.',
    );
    expect(sayUnknown({ ...nothingKnown, ask: 'Write.' })).toBe(
      '10 of the 11 answers on taking part are not known.',
    );
    expect(sayUnknown(nothingKnown)).toBe('None of the 11 answers on taking part is known.');
  });
});
