import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../../src/atlas/whereabouts.ts';
import type { Cell, Table } from '../../../../src/feeds/csv.ts';
import { tableNames, tablesOf } from '../../../../src/feeds/data/tables.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const placed: Placed[] = atlas.places.map((place) => ({
  place,
  point: place.point,
  credit: null,
  spot: null,
  nearEdge: false,
}));
const tables = tablesOf(atlas, placed, '2026-11-22');

function rowsOf({ columns, rows }: Table, id: string): Record<string, Cell>[] {
  return rows
    .filter(([first]) => first === id)
    .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}

describe('the tables', () => {
  it.each(tableNames)('%s has a cell for every column of every row, and every record', (name) => {
    const { columns, rows } = tables[name];
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(atlas[name].map(({ id }) => id)));
  });

  it('of funds has a row for each sum, in whole pence', () => {
    expect(rowsOf(tables.funds, 'hall-purse')).toMatchObject([
      { sum_of: 'to share in 2027', least_pence: null, pence: 900000, sum_is_set: 'yes' },
      { sum_of: 'for one hall', least_pence: 5050, pence: 120000, sum_is_set: 'yes' },
    ]);
    expect(rowsOf(tables.funds, 'locality-purse')).toMatchObject([
      { pence: null, sum_is_set: 'not set', areas: 'Aldermoor' },
    ]);
    expect(rowsOf(tables.funds, 'lamp-money')).toMatchObject([{ sum_is_set: 'not known' }]);
  });

  it('of services has a row for each area, so that a partner can fill in staff and cost', () => {
    expect(rowsOf(tables.services, 'lamp-lighters')).toMatchObject([
      { area: 'Lower Withen', in_2009: 'gap', staff: null, yearly_cost_pence: null },
      { area: 'Middle Withen', in_2009: 'named', staff: 2.5, yearly_cost_pence: 6000000 },
      { area: 'Upper Withen', in_2009: 'not named', staff: null },
    ]);
  });

  it('of decisions names who decides, how far people can move it, and where to read more', () => {
    expect(rowsOf(tables.decisions, 'hall-fund')).toMatchObject([
      {
        say: 'You settle it, or force a step',
        reach: 'Your street',
        where: 'everywhere',
        for: 'community groups',
        url: 'https://aldermoor.example/influence/hall-fund/',
      },
    ]);
    const [{ when } = {}] = rowsOf(tables.decisions, 'hall-fund');
    expect(when).toBe('Vote on the list of projects. From 1 March 2027 to 12 April 2027.');
  });

  it('of places leaves out the points that are under another licence', () => {
    const elsewhere = new Set(atlas.placesOdbl.points.map(({ place }) => place));
    expect(elsewhere.size).toBeGreaterThan(0);
    for (const id of elsewhere)
      expect(rowsOf(tables.places, id)).toMatchObject([{ latitude: null, longitude: null }]);
    expect(rowsOf(tables.places, 'quill-library')).toMatchObject([
      { latitude: 52.3197, longitude: 0.0719, step_free: true, hearing_loop: null },
    ]);
  });

  it('of forums says how people take part', () => {
    expect(rowsOf(tables.forums, 'brannick-board')).toMatchObject([
      { online: true, areas: 'Middle Withen', place: 'Brannick Hall' },
    ]);
  });
});
