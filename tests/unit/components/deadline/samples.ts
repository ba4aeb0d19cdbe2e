import type { DeadlineData } from '../../../../src/components/deadline/deadline-data.ts';
import { holidays, rule } from '../../when/samples.ts';

/** A small page’s data: a planning notice, a question to a council, a time in months. */
export const data: DeadlineData = {
  windows: {
    'new-homes:0': {
      length: 21,
      unit: 'days',
      direction: 'starting with',
      rule: 'planning',
      from: 'the day the notice went up',
    },
    'new-homes:2': {
      length: 3,
      unit: 'months',
      direction: 'after',
      rule: 'calendar',
      from: 'the day of the answer',
    },
    'questions:1': {
      length: 7,
      unit: 'days',
      direction: 'before',
      rule: 'clear',
      from: 'the Full Council meeting',
      until: 'noon',
    },
  },
  rules: {
    planning: rule({
      leavesOut: ['christmas-day', 'good-friday'],
      bankHolidays: ['england-and-wales'],
    }),
    calendar: rule(),
    clear: rule({
      leavesOut: ['saturday', 'sunday'],
      bankHolidays: ['england-and-wales'],
      clear: true,
    }),
  },
  holidays,
  uncounted: ['new-homes:1', 'paths:0'],
};
