import { withCapital } from '../../words/lists.ts';
import type { TakingPart } from '../../schemas/taking-part.ts';

/** The questions about a forum that are answered with yes, no or not known, in the order in which pages show them. */
export const yesNoAnswers = [
  'evening',
  'online',
  'letter',
  'someone',
  'children',
  'interpreter',
] as const;

export type YesNoAnswer = (typeof yesNoAnswers)[number];

/** Each question as a page asks it, its answers as a list names them, and what a list calls it where nobody knows. */
export const answerWords: Record<
  YesNoAnswer,
  { ask: string; yes: string; no: string; about: string }
> = {
  evening: {
    ask: 'In the evening',
    yes: 'in the evening',
    no: 'in the daytime',
    about: 'time of day',
  },
  online: { ask: 'Online', yes: 'online', no: 'not online', about: 'online' },
  letter: {
    ask: 'By letter or email',
    yes: 'by letter or email',
    no: 'not by letter or email',
    about: 'by letter',
  },
  someone: {
    ask: 'Through someone who speaks for you',
    yes: 'through someone who speaks for you',
    no: 'not through someone else',
    about: 'through someone',
  },
  children: {
    ask: 'Children welcome',
    yes: 'children welcome',
    no: 'not for children',
    about: 'children',
  },
  interpreter: {
    ask: 'Interpreter if you ask',
    yes: 'interpreter if you ask',
    no: 'no interpreter',
    about: 'interpreter',
  },
};

/** The questions that are answered in words, each as a page asks it. */
export const wordAnswers = {
  who: 'Who may come or sit on it',
  join: 'How to join',
  ask: 'How to ask a question there',
  meets: 'When it meets',
  place: 'Where it meets',
} as const;

type WordAnswer = keyof typeof wordAnswers;

const inWords = Object.keys(wordAnswers) as WordAnswer[];

/**
 * What nobody knows of how to take part, each by the question that a page asks.
 *
 * @param takingPart the answers
 */
export function findUnknown(takingPart: TakingPart): { unknown: string[]; total: number } {
  const isKnown = (answer: WordAnswer): boolean =>
    takingPart[answer] !== null || (answer === 'place' && takingPart.venue !== undefined);
  return {
    unknown: [
      ...inWords.filter((answer) => !isKnown(answer)).map((answer) => wordAnswers[answer]),
      ...yesNoAnswers
        .filter((answer) => (takingPart[answer] ?? null) === null)
        .map((answer) => answerWords[answer].ask),
    ],
    total: inWords.length + yesNoAnswers.length,
  };
}

/**
 * How many they are, as a sentence; an empty text where everything is known.
 *
 * @param takingPart the answers
 */
export function sayUnknown(takingPart: TakingPart): string {
  const { unknown, total } = findUnknown(takingPart);
  const count = unknown.length;
  if (count === 0) return '';
  return count === total
    ? `None of the ${total} answers on taking part is known.`
    : `${count} of the ${total} answers on taking part ${count === 1 ? 'is' : 'are'} not known.`;
}

const whenNotKnown = 'When it meets: not known.';

/** What a list says of a voice of which nobody knows how people take part in it. */
export const howNotKnown = 'How to take part: not known.';

function listHow(takingPart: TakingPart): string[] {
  const answered = (one: YesNoAnswer): boolean | null => takingPart[one] ?? null;
  const known = yesNoAnswers.filter((one) => answered(one) !== null);
  const unknown = yesNoAnswers.filter((one) => answered(one) === null);
  if (known.length === 0) {
    const { join, ask } = takingPart;
    if (join !== null) return [`How to join: ${join}`];
    return [ask === null ? howNotKnown : `How to ask: ${ask}`];
  }
  const told = known.map((one) => answerWords[one][answered(one) ? 'yes' : 'no']).join(', ');
  return [
    `${withCapital(told)}.`,
    ...(unknown.length > 0
      ? [`Not known: ${unknown.map((one) => answerWords[one].about).join(', ')}.`]
      : []),
  ];
}

/**
 * When a forum meets and how to take part in it, as a list shows it, line by line: what is known, then what is not.
 *
 * @param takingPart the answers
 */
export function listAnswers(takingPart: TakingPart): string[] {
  return [takingPart.meets ?? whenNotKnown, ...listHow(takingPart)];
}

/**
 * The same lines in one, without those that the list has said already.
 *
 * @param takingPart the answers
 * @param said what the list says once for all its rows
 */
export function sayAnswers(takingPart: TakingPart, said: readonly string[] = []): string {
  return listAnswers(takingPart)
    .filter((line) => !said.includes(line))
    .join(' ');
}
