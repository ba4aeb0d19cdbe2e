import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../src/atlas/choose.ts';
import type { Question } from '../../../src/atlas/choose.ts';
import type { Entry } from '../../../src/atlas/entry.ts';

function way(id: string, minutes: number | null, choose?: string[]): Entry<'ways'> {
  return {
    id,
    file: `ways/${id}.mdx`,
    title: id,
    goodFor: 'Being heard.',
    cannot: 'It settles nothing.',
    who: 'Anyone.',
    minutes,
    cost: 'Free',
    ...(choose && { choose }),
    rules: [],
    scaffold: null,
    after: 'Someone reads it.',
    sources: [],
  };
}

function answersTo(id: Question['id'], ways: Entry<'ways'>[]): [string, string[]][] | undefined {
  return questionsOf(ways)
    .find((question) => question.id === id)
    ?.answers.map((answer) => [answer.words, answer.ways.map((one) => one.id)]);
}

describe('questionsOf', () => {
  it('brings ways with the same ending under one answer, the quickest first, those without a time last', () => {
    const ways = [
      way('join', null, ['be heard']),
      way('speak', 180, ['be heard']),
      way('write', 15, ['be heard', 'ask why']),
    ];
    expect(answersTo('wish', ways)).toEqual([
      ['I want to ask why', ['write']],
      ['I want to be heard', ['write', 'speak', 'join']],
    ]);
  });

  it('asks about two things in questions of their own, and does not repeat those endings as wishes', () => {
    const ways = [
      way('complain', 60, ['put right something that went wrong for me']),
      way('comment', 30, [
        'change something before it is decided',
        'change something for everyone',
      ]),
      way('appeal', 90, ['challenge something that is already decided']),
    ];
    expect(answersTo('about', ways)).toEqual([
      ['I want to put right something that went wrong for me', ['complain']],
      ['I want to change something for everyone', ['comment']],
    ]);
    expect(answersTo('decided', ways)).toEqual([
      ['I want to change something before it is decided', ['comment']],
      ['I want to challenge something that is already decided', ['appeal']],
    ]);
    expect(answersTo('wish', ways)).toBeUndefined();
  });

  it('stands each way under one length of time', () => {
    const minutes = [1, 15, 16, 60, 61, 300, 301, null];
    const ways = minutes.map((one) => way(`takes-${one ?? 'unknown'}`, one));
    expect(answersTo('time', ways)).toEqual([
      ['I have 15 minutes', ['takes-1', 'takes-15']],
      ['I have an hour', ['takes-16', 'takes-60']],
      ['I have a few hours', ['takes-61', 'takes-300']],
      ['I can give it longer', ['takes-301']],
      ['It depends, and we cannot say how long', ['takes-unknown']],
    ]);
  });

  it('leaves out answers that no way suits, and questions without an answer', () => {
    expect(questionsOf([way('write', 15)]).map(({ id }) => id)).toEqual(['time']);
    expect(questionsOf([])).toEqual([]);
  });
});
