import { expect, it } from 'vitest';
import type { ActionState } from '../../../src/when/action-state.ts';
import { sayActionState } from '../../../src/when/say-action-state.ts';

const said: [ActionState, string][] = [
  [
    { name: 'late', due: '2026-11-12', days: 10, quiet: null },
    'Late by 10 days: promised by 12 November 2026',
  ],
  [
    { name: 'late', due: '2026-11-21', days: 1, quiet: 31 },
    'Late by 1 day: promised by 21 November 2026. No news for 31 days',
  ],
  [
    { name: 'due-soon', due: '2026-11-30', days: 8, quiet: null },
    'Due soon: promised by 30 November 2026, 8 days left',
  ],
  [
    { name: 'due-soon', due: '2026-11', days: 1, quiet: 30 },
    'Due soon: promised by the end of November 2026, 1 day left. No news for 30 days',
  ],
  [{ name: 'due-soon', due: '2026-11-22', days: 0, quiet: null }, 'Due today'],
  [{ name: 'silent', days: 71 }, 'Silent for 71 days'],
  [{ name: 'waiting' }, 'Waiting: no date was promised'],
  [{ name: 'on-time', due: '2028' }, 'On time: promised by the end of 2028'],
  [{ name: 'done', on: '2026-10' }, 'Done in October 2026'],
  [{ name: 'declined', on: '2026-09-03' }, 'Declined on 3 September 2026'],
  [{ name: 'past', how: 'done', on: '2020' }, 'Done in 2020, before this ledger began'],
  [{ name: 'past', how: 'declined', on: null }, 'Declined before this ledger began'],
  [{ name: 'not-known' }, 'What came of it is not known'],
];

it.each(said)('says %j', (state, words) => {
  expect(sayActionState(state)).toBe(words);
});
