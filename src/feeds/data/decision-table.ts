import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { calendarOf } from '../../atlas/times.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { Where } from '../../schemas/where.ts';
import { addMonths } from '../../when/days.ts';
import type { IsoDay } from '../../when/days.ts';
import { occurrencesOf } from '../../when/occurrences.ts';
import { audienceWords } from '../../words/audiences.ts';
import { sayWords } from '../../words/says.ts';
import { asSentence } from '../../words/sentence.ts';
import { sayWindow } from '../../words/windows.ts';
import type { Table } from '../csv.ts';
import { inOneCell, sayCitations, wholeUrl } from './sentences.ts';

const columns = [
  'id',
  'title',
  'theme',
  'decided_by',
  'reach',
  'say',
  'limits',
  'where',
  'for',
  'when',
  'ways',
  'after',
  'review',
  'sources',
  'url',
];

function sayWhere(atlas: Atlas, where: Where): string {
  if (typeof where === 'string') return where;
  const named =
    'wards' in where
      ? where.wards.map((id) => atlas.find('wards', id))
      : where.areas.map((id) => atlas.find('areas', id));
  return inOneCell(named.map(({ title }) => title));
}

function sayWhen(atlas: Atlas, { windows }: Entry<'decisions'>, day: IsoDay): string {
  const calendar = calendarOf(atlas);
  const twoYearsOn = addMonths(day, 24);
  return windows
    .map((window) => {
      const rule = 'rule' in window && window.rule ? atlas.find('counting', window.rule) : null;
      const [next] = occurrencesOf(window, windows, day, twoYearsOn, calendar);
      return `${asSentence(window.does)} ${sayWindow(window, next, day, rule?.title)}`;
    })
    .join(' ');
}

/**
 * Every decision, one a row.
 *
 * @param atlas the atlas
 * @param day the day the site is built, for the next dates
 */
export function decisionTable(atlas: Atlas, day: IsoDay): Table {
  const rows = atlas.decisions.map((decision) => [
    decision.id,
    decision.title,
    atlas.find('themes', decision.theme).title,
    inOneCell(decision.decidedBy.map((id) => atlas.find('bodies', id).title)),
    atlas.site.circles[decision.reach],
    sayWords[decision.say].short,
    decision.limits,
    sayWhere(atlas, decision.where),
    decision.for ? inOneCell(decision.for.map((one) => audienceWords[one])) : 'everyone',
    sayWhen(atlas, decision, day),
    inOneCell(decision.ways.map(({ way }) => atlas.find('ways', way).title)),
    decision.after,
    decision.review,
    sayCitations(atlas, decision.sources),
    wholeUrl(atlas, urlOf('decisions', decision.id)),
  ]);
  return { columns, rows };
}
