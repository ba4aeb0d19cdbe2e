import type { Rule } from '../../when/counting.ts';
import type { CountedWindow } from './deadline-data.ts';
import { sayLength } from './say-steps.ts';

/**
 * How long a window is, as the table says it: "7 clear days before, until noon".
 *
 * @param window the window
 * @param rule its counting rule
 */
export function sayHowLong(window: CountedWindow, rule: Pick<Rule, 'clear'>): string {
  const before = window.direction === 'before' ? ' before' : '';
  const until = window.until ? `, until ${window.until}` : '';
  return `${sayLength(window, rule.clear && window.unit === 'days')}${before}${until}`;
}

const dayOne = {
  before: 'The day before is day 1.',
  after: 'The next day is day 1.',
  'starting with': 'That day is day 1.',
} as const;

/**
 * What a window is counted from, which day is day 1, and where clear days end, as the table says it.
 *
 * @param window the window
 * @param rule its counting rule
 */
export function sayCountedFrom(
  { from, direction, length, unit }: CountedWindow,
  { clear }: Pick<Rule, 'clear'>,
): string {
  const end = clear && unit === 'days' ? ` The last day is one beyond day ${length}.` : '';
  return `${from.charAt(0).toUpperCase()}${from.slice(1)}. ${dayOne[direction]}${end}`;
}
