import type { Length } from '../../when/counting.ts';
import { addDays } from '../../when/days.ts';
import type { IsoDay } from '../../when/days.ts';
import type { CountExplained, NotCounted } from '../../when/explain-count.ts';
import { monthNames, sayDay, sayLongDay, sayMonthDay } from '../../when/say-day.ts';

/** One step of a count in words, with a list beneath it where days were left out. */
export interface Step {
  words: string;
  days?: string[];
}

/** What was counted from, as the person gave it. */
export interface Given {
  day: IsoDay;
  /** What that day is, in words that follow "from" or "before". */
  as: string;
}

const nationNames: Record<NotCounted['nations'][number], string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** With more than this many Saturdays and Sundays they are counted, not listed. */
const fewWeekendDays = 2;

function joined(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/**
 * A length of time in words: "21 days", "1 month".
 *
 * @param span how long, and in what
 * @param clear whether the days must be clear
 */
export function sayLength(
  { length, unit }: Pick<Length, 'length' | 'unit'>,
  clear = false,
): string {
  return `${length} ${clear ? 'clear ' : ''}${length === 1 ? unit.slice(0, -1) : unit}`;
}

function sayReason({ why, nations }: NotCounted): string {
  return nations.length === 0
    ? why
    : `${why}, bank holiday in ${joined(nations.map((nation) => nationNames[nation]))}`;
}

function isWeekend({ why }: NotCounted): boolean {
  return why === 'Saturday' || why === 'Sunday';
}

/**
 * The days that did not count, each with its reason. Many Saturdays and Sundays are counted in one line.
 *
 * @param groups the days by reason
 */
export function sayNotCounted(groups: readonly NotCounted[]): string[] {
  const weekends = groups.filter(isWeekend);
  const count = weekends.reduce((sum, { days }) => sum + days.length, 0);
  const together = count > fewWeekendDays;
  const inOneLine = joined(
    weekends.map(({ why, days }) => (days.length === 1 ? `1 ${why}` : `${days.length} ${why}s`)),
  );
  const alone = groups
    .filter((group) => !(together && isWeekend(group)))
    .flatMap((group): { first: IsoDay; words: string }[] =>
      isWeekend(group)
        ? group.days.map((day) => ({ first: day, words: sayLongDay(day) }))
        : [
            {
              first: group.days[0] ?? '',
              words: `${joined(group.days.map(sayLongDay))}: ${sayReason(group)}`,
            },
          ],
    )
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  return [...(together ? [inOneLine] : []), ...alone.map(({ words }) => words)];
}

function sayDayOne({ day }: Given, { direction }: Length, { dayOne }: CountExplained): string {
  const first = sayLongDay(dayOne);
  if (direction === 'starting with') {
    return dayOne === day
      ? `Day 1 is that day itself, ${first}.`
      : `That day does not count, so day 1 is the next day that does: ${first}.`;
  }
  const side = direction === 'before' ? 'before' : 'after';
  const isNext = dayOne === addDays(day, direction === 'before' ? -1 : 1);
  const what = isNext ? 'the day' : 'the first day that counts';
  return `Day 1 is ${what} ${side} ${sayMonthDay(day.slice(5))}: ${first}.`;
}

function sayCalendarEnd(span: Length, { end, shortMonth }: CountExplained): string {
  const ends = `${sayLength(span)} ${span.length === 1 ? 'ends' : 'end'}`;
  const day = `${sayLongDay(end.day)}. That is day ${end.number}.`;
  const month = monthNames[Number(end.day.slice(5, 7)) - 1] ?? '';
  if (shortMonth) return `${month} is too short, so ${ends} on its last day: ${day}`;
  const same = span.unit === 'weeks' ? 'weekday' : 'date';
  return span.direction === 'starting with'
    ? `Day 1 counts, so ${ends} one day before the same ${same}: ${day}`
    : `${ends} on the same ${same} as the day you gave: ${day}`;
}

function sayEnd(span: Length, explained: CountExplained): string {
  const { last, end, clear } = explained;
  if (span.unit !== 'days') return sayCalendarEnd(span, explained);
  const number = `Day ${end.number} is ${sayLongDay(end.day)}.`;
  if (!clear) return `${number} That is the last day.`;
  const before = span.direction === 'before';
  const isNext = last === addDays(end.day, before ? -1 : 1);
  const what = isNext ? 'the day' : 'the next day that counts';
  return `${number} The last day is ${what} ${before ? 'before' : 'after'} that: ${sayLongDay(last)}.`;
}

function sayClear({ direction }: Length): string {
  return direction === 'starting with'
    ? 'The days are clear days, so the last day is not one of them.'
    : 'The days are clear days: neither the day of the notice nor the day of the meeting counts.';
}

function sayLeftOut(span: Length, explained: CountExplained, leavesOutDays: boolean): Step {
  if (!leavesOutDays) return { words: 'Every day counts, weekends and bank holidays too.' };
  if (span.unit !== 'days')
    return { words: `In ${span.unit} every day counts, weekends and bank holidays too.` };
  const count = explained.notCounted.reduce((sum, { days }) => sum + days.length, 0);
  return count === 0
    ? { words: 'No day on the way had to be left out.' }
    : {
        words: `We left out ${count === 1 ? '1 day that does' : `${count} days that do`} not count:`,
        days: sayNotCounted(explained.notCounted),
      };
}

/**
 * A count in words, step by step, in the order in which a person would do it on a calendar.
 *
 * @param given the day that was counted from
 * @param span how long, in what, and which way
 * @param explained the count
 * @param leavesOutDays whether the rule leaves out any day at all
 */
export function saySteps(
  given: Given,
  span: Length,
  explained: CountExplained,
  leavesOutDays: boolean,
): Step[] {
  const back = span.direction === 'before';
  const what = `${sayLength(span, explained.clear)}${back ? ' back' : ''}`;
  const as = back ? `the day of ${given.as}` : given.as;
  return [
    { words: `We counted ${what} from ${sayLongDay(given.day)}, which you gave as ${as}.` },
    ...(explained.clear ? [{ words: sayClear(span) }] : []),
    { words: sayDayOne(given, span, explained) },
    sayLeftOut(span, explained, leavesOutDays),
    { words: sayEnd(span, explained) },
    ...(explained.rolledOn
      ? [
          {
            words: `The last day moves on to the next day that counts, ${sayLongDay(explained.last)}, since these do not count:`,
            days: sayNotCounted(explained.notCounted),
          },
        ]
      : []),
  ];
}

/**
 * The years whose bank holidays are known, in a sentence, where a count leaves them.
 *
 * @param known the first and the last day that is known
 */
export function sayUnknownYears(known: { from: IsoDay; to: IsoDay }): string {
  return `We know bank holidays from ${sayDay(known.from)} to ${sayDay(known.to)}, so we cannot count this.`;
}
