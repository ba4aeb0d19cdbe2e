import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../../src/atlas/build.ts';
import { readContent } from '../../../../src/atlas/read.ts';
import { deadlineData, timedWindows } from '../../../../src/components/deadline/countable.ts';

const { records } = await readContent('tests/fixtures/borough');
const { atlas } = buildAtlas(records);
if (!atlas) throw new Error('the invented borough does not fit together');

const choices = (groups: { windows: { choice: string }[] }[]): string[] =>
  groups.flatMap(({ windows }) => windows.map(({ choice }) => choice));

describe('timedWindows', () => {
  it('gives the windows with a rule, by theme in the order of the wheel', () => {
    const { countable } = timedWindows(atlas);
    expect(choices(countable)).toEqual([
      'yearly-budget:1',
      'lane-closures:0',
      'house-next-door:0',
      'house-next-door:1',
      'hostile-text:0',
      'clinic-move:0',
      'question-time:0',
    ]);
    expect(countable.map(({ theme }) => theme.order)).toEqual(
      countable.map(({ theme }) => theme.order).toSorted((a, b) => a - b),
    );
  });

  it('keeps apart those that only the notice or the clerk can tell', () => {
    expect(choices(timedWindows(atlas).uncounted)).toEqual(['water-permit:0', 'question-time:1']);
  });
});

describe('deadlineData', () => {
  const data = deadlineData(atlas);

  it('says how to count a notice from the next day, one from the day itself, and a meeting', () => {
    expect(data.windows['lane-closures:0']).toEqual({
      length: 21,
      unit: 'days',
      direction: 'after',
      rule: 'poll-days',
      from: 'the day the notice went up',
      until: '5pm',
    });
    expect(data.windows['clinic-move:0']).toEqual({
      length: 3,
      unit: 'months',
      direction: 'starting with',
      rule: 'calendar',
      from: 'the day the plan was printed',
    });
    expect(data.windows['question-time:0']).toMatchObject({
      unit: 'days',
      direction: 'before',
      from: 'the Full Moot',
    });
  });

  it('carries the rules in use, and only their parts that count', () => {
    expect(Object.keys(data.rules).sort()).toEqual(['calendar', 'clear-days', 'poll-days']);
    expect(data.rules['calendar']).toEqual({
      leavesOut: [],
      bankHolidays: [],
      clear: false,
      rollsOn: false,
    });
  });

  it('carries the holidays that a rule in use leaves out, and no others', () => {
    expect(data.holidays).toMatchObject({ from: '2026-01-01', to: '2028-12-31' });
    const nations = new Set(data.holidays.holidays.flatMap((holiday) => holiday.nations));
    expect([...nations]).toEqual(['england-and-wales']);
    expect(data.holidays.holidays).toHaveLength(24);
  });

  it('names what cannot be counted', () => {
    expect(data.uncounted).toEqual(['water-permit:0', 'question-time:1']);
  });
});
