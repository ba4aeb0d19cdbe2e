import type { DeadlineData } from './deadline-data.ts';
import { readDate } from './read-date.ts';
import type { DateField, ReadDate, TypedDate } from './read-date.ts';

/** One thing that is wrong with what was asked, in a sentence, and the fields it is about, the first one first. */
export interface Complaint {
  words: string;
  fields: ['choice'] | [DateField, ...DateField[]];
}

/**
 * Finds the window that a choice means. A decision named alone means its only window, where it has one.
 *
 * @param data the page’s data
 * @param choice the choice, which need not exist
 * @returns a choice that can be counted, or what is wrong
 */
export function judgeChoice(data: DeadlineData, choice: string): string | Complaint {
  const complaint = (words: string): Complaint => ({ words, fields: ['choice'] });
  if (choice === '') return complaint('Choose what you want to do.');
  if (Object.hasOwn(data.windows, choice)) return choice;
  if (choice.endsWith(':')) {
    const own = (key: string): boolean => key.startsWith(choice);
    const [only, ...more] = Object.keys(data.windows).filter(own);
    if (only && more.length === 0) return only;
    if (only) return complaint('Choose what you want to do: this decision has more than one time.');
    if (data.uncounted.some(own)) return complaint(cannotCount);
  }
  return complaint(data.uncounted.includes(choice) ? cannotCount : notListed);
}

const cannotCount =
  'We cannot work out a last day for the one you came for. Use the closing date on the notice, or ask the clerk.';
const notListed = 'What you came for is not in this list. Choose what you want to do.';

/**
 * Reads the typed date.
 *
 * @param typed the three fields, or `null` where the address held a date that nobody can read
 * @returns the day, or what is wrong
 */
export function judgeDate(typed: TypedDate | null): ReadDate {
  return typed
    ? readDate(typed)
    : {
        words: 'The address of this page holds no date that we can read. Enter a date.',
        fields: ['day', 'month', 'year'],
      };
}
