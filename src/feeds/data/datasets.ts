import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { kindNames, kinds } from '../../schemas/kinds.ts';
import type { KindName } from '../../schemas/kinds.ts';
import { actionFeeds, feedPath } from '../action-feeds.ts';
import { allDates, calendarName } from '../calendar-feeds.ts';
import type { CalendarFeed } from '../calendar.ts';
import { licenceOfKind } from './licences.ts';
import type { Terms } from './licences.ts';
import { fileNameOf } from './record-file.ts';
import { tableNames } from './tables.ts';
import type { TableName } from './tables.ts';

/** A file that anyone may take. */
export interface Dataset extends Terms {
  title: string;
  url: string;
  format: string;
  /** How many it holds, in words: "14 benefits". */
  count: string;
}

/** Names of many that an s does not make. */
const manyOf: Partial<Record<KindName, string>> = {
  bodies: 'bodies',
  offer: 'elements of the core offer',
  bankHolidays: 'list of bank holidays',
};

function capital(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

function entriesOf(atlas: Atlas, kind: KindName): Entry[] {
  return [atlas[kind]].flat();
}

/** Many of a kind in words: "counting rules"; one where there can only be one. */
function many(kind: KindName): string {
  const description = kinds[kind];
  if (manyOf[kind] !== undefined) return manyOf[kind];
  return 'file' in description ? description.singular : `${description.singular}s`;
}

function sayCountOf(kind: KindName, count: number): string {
  return `${count} ${count === 1 ? kinds[kind].singular : many(kind)}`;
}

/**
 * A file for every kind of record.
 *
 * @param atlas the atlas
 */
export function recordDatasets(atlas: Atlas): Dataset[] {
  return kindNames.map((kind) => ({
    title: capital(many(kind)),
    url: `/data/${fileNameOf(kind)}.json`,
    format: 'JSON',
    count: sayCountOf(kind, entriesOf(atlas, kind).length),
    ...licenceOfKind(atlas, kind),
  }));
}

/** What a row of each table is, where it is not one record. */
const rowsOf: Partial<Record<TableName, string>> = {
  funds: 'a row for each sum',
  services: 'a row for each area',
};

/**
 * A file for every table.
 *
 * @param atlas the atlas
 */
export function tableDatasets(atlas: Atlas): Dataset[] {
  return tableNames.map((name) => {
    const count = sayCountOf(name, atlas[name].length);
    const rows = rowsOf[name];
    return {
      title: capital(many(name)),
      url: `/data/${name}.csv`,
      format: 'CSV',
      count: rows === undefined ? count : `${count}, ${rows}`,
      ...licenceOfKind(atlas, name),
    };
  });
}

/**
 * The calendars of all dates and of each theme. Those of one decision are on its page.
 *
 * @param atlas the atlas
 * @param feeds every calendar of the site
 */
export function calendarDatasets(atlas: Atlas, feeds: readonly CalendarFeed[]): Dataset[] {
  const names = [allDates, ...atlas.themes.map(({ id }) => calendarName(atlas, 'themes', id))];
  return feeds
    .filter(({ name }) => names.includes(name))
    .map(({ name, title, events }) => ({
      title,
      url: `/calendar/${name}.ics`,
      format: 'iCalendar',
      count: events.length === 1 ? '1 date' : `${events.length} dates`,
      ...licenceOfKind(atlas, 'decisions'),
    }));
}

/**
 * The feeds of actions.
 *
 * @param atlas the atlas
 */
export function feedDatasets(atlas: Atlas): Dataset[] {
  return actionFeeds(atlas).map(({ name, title, entries }) => ({
    title,
    url: feedPath(name),
    format: 'Atom',
    count: entries.length === 1 ? '1 entry' : `${entries.length} entries`,
    ...licenceOfKind(atlas, 'actions'),
  }));
}
