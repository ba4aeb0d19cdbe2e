import type { Entry } from '../../atlas/entry.ts';
import { sayWhen } from '../../when/rough-day.ts';
import { actionKindWords } from '../../words/action-kinds.ts';
import { asSentence } from '../../words/sentence.ts';

type Action = Entry<'actions'>;

/**
 * What kind of ask it was, when it was made and by whom: "Petition, in July 2021. Asked by 201 people."
 *
 * @param action the action
 */
export function sayAsked({ kind, asked }: Pick<Action, 'kind' | 'asked'>): string {
  const when = asked.on === null ? ', on a day that is not known' : `, ${sayWhen(asked.on)}`;
  return `${actionKindWords[kind].short}${when}. Asked by ${asSentence(asked.by)}`;
}

/**
 * What came of an action so far, as a sentence: how it ended, what was promised, what was answered, or what was asked.
 *
 * @param action the action
 */
export function sayOutcome({
  asked,
  answered,
  promised,
  done,
  declined,
}: Pick<Action, 'asked' | 'answered' | 'promised' | 'done' | 'declined'>): string {
  return done?.what ?? declined?.why ?? promised?.what ?? answered?.what ?? asked.what;
}
