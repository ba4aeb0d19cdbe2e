import { askedEndings } from '../schemas/way.ts';
import type { Entry } from './entry.ts';

type Way = Entry<'ways'>;

/** An answer to a question, with the ways that suit it, the quickest first. */
export interface Answer {
  words: string;
  ways: Way[];
}

/** A question that helps to choose a way. */
export interface Question {
  id: 'wish' | 'about' | 'decided' | 'time';
  title: string;
  answers: Answer[];
}

/** How long a way may take to stand under each answer, in minutes. */
const lengths: { words: string; holds: (minutes: number | null) => boolean }[] = [
  { words: 'I have 15 minutes', holds: (minutes) => minutes !== null && minutes <= 15 },
  {
    words: 'I have an hour',
    holds: (minutes) => minutes !== null && minutes > 15 && minutes <= 60,
  },
  {
    words: 'I have a few hours',
    holds: (minutes) => minutes !== null && minutes > 60 && minutes <= 300,
  },
  { words: 'I can give it longer', holds: (minutes) => minutes !== null && minutes > 300 },
  { words: 'It depends, and we cannot say how long', holds: (minutes) => minutes === null },
];

function quickestFirst(ways: readonly Way[]): Way[] {
  return [...ways].sort(
    (a, b) =>
      (a.minutes ?? Infinity) - (b.minutes ?? Infinity) || a.title.localeCompare(b.title, 'en-GB'),
  );
}

function answersOf(endings: readonly string[], ways: readonly Way[]): Answer[] {
  return endings.map((ending) => ({
    words: `I want to ${ending}`,
    ways: quickestFirst(ways.filter(({ choose }) => choose?.includes(ending))),
  }));
}

/**
 * The questions that help to choose a way, made from what the ways say of themselves. An answer that no way suits is
 * left out, and so is a question without answers. Wishes are in the order of the alphabet.
 *
 * @param ways every way
 */
export function questionsOf(ways: readonly Way[]): Question[] {
  const { about, decided } = askedEndings;
  const asked: readonly string[] = [...about, ...decided];
  const wishes = new Set(ways.flatMap(({ choose = [] }) => choose));
  const questions: Question[] = [
    {
      id: 'wish',
      title: 'What do you want to happen?',
      answers: answersOf(
        [...wishes]
          .filter((ending) => !asked.includes(ending))
          .sort((a, b) => a.localeCompare(b, 'en-GB')),
        ways,
      ),
    },
    {
      id: 'about',
      title: 'Is it about you, or about everyone?',
      answers: answersOf(about, ways),
    },
    {
      id: 'decided',
      title: 'Has it been decided already?',
      answers: answersOf(decided, ways),
    },
    {
      id: 'time',
      title: 'How much time do you have?',
      answers: lengths.map(({ words, holds }) => ({
        words,
        ways: quickestFirst(ways.filter(({ minutes }) => holds(minutes))),
      })),
    },
  ];
  return questions
    .map((question) => ({
      ...question,
      answers: question.answers.filter((answer) => answer.ways.length > 0),
    }))
    .filter(({ answers }) => answers.length > 0);
}
