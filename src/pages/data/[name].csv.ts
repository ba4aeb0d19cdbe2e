import type { APIRoute, GetStaticPaths } from 'astro';
import { buildDay } from '../../atlas/build-day.ts';
import { loadAtlas } from '../../atlas/load.ts';
import { loadPlaced } from '../../atlas/load-placed.ts';
import { writeCsv } from '../../feeds/csv.ts';
import { tableNames, tablesOf } from '../../feeds/data/tables.ts';
import type { TableName } from '../../feeds/data/tables.ts';

interface Props {
  name: TableName;
}

/** A table for each kind of record that people sort and count. */
export const getStaticPaths = (() =>
  tableNames.map((name) => ({
    params: { name },
    props: { name } satisfies Props,
  }))) satisfies GetStaticPaths;

/** The table, as spreadsheets open it. */
export const GET: APIRoute<Props> = async ({ props: { name } }) => {
  const atlas = await loadAtlas();
  const tables = tablesOf(atlas, await loadPlaced(), buildDay());
  return new Response(writeCsv(tables[name]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
