import type { Atlas } from '../../atlas/atlas.ts';
import type { Placed } from '../../atlas/whereabouts.ts';
import type { IsoDay } from '../../when/days.ts';
import type { Table } from '../csv.ts';
import { decisionTable } from './decision-table.ts';
import { forumTable } from './forum-table.ts';
import { fundTable } from './fund-table.ts';
import { placeTable } from './place-table.ts';
import { serviceTable } from './service-table.ts';

/** The names of the tables that spreadsheets open, as in `/data/funds.csv`. */
export const tableNames = ['decisions', 'funds', 'services', 'places', 'forums'] as const;

export type TableName = (typeof tableNames)[number];

/**
 * The tables that spreadsheets open.
 *
 * @param atlas the atlas
 * @param placed every place with its whereabouts
 * @param day the day the site is built
 */
export function tablesOf(
  atlas: Atlas,
  placed: readonly Placed[],
  day: IsoDay,
): Record<TableName, Table> {
  return {
    decisions: decisionTable(atlas, day),
    funds: fundTable(atlas),
    services: serviceTable(atlas),
    places: placeTable(atlas, placed),
    forums: forumTable(atlas),
  };
}
