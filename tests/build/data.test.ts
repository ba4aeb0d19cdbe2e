import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/atlas/read.ts';
import { fileNameOf } from '../../src/feeds/data/record-file.ts';
import type { GivenRecord } from '../../src/feeds/data/record-file.ts';
import { tableNames } from '../../src/feeds/data/tables.ts';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';
import { boroughSite, elementsOf, readBuiltSite, realSite } from '../support/built-site.ts';

interface Given {
  of: string;
  credit: string;
  records: GivenRecord[];
}

describe.each([
  { folder: realSite, content: 'content' },
  { folder: boroughSite, content: 'tests/fixtures/borough' },
])('the data of $folder', async ({ folder, content }) => {
  const { pages, files } = readBuiltSite(folder);
  const { records } = await readContent(content);
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const given = (kind: (typeof kindNames)[number]): Given =>
    JSON.parse(text(`data/${fileNameOf(kind)}.json`)) as Given;
  const page = pages.find(({ url }) => url === '/data/');
  if (!page) throw new Error('there is no /data/');
  const links = elementsOf(page, 'table')
    .flatMap((table) => elementsOf({ ...page, tree: { type: 'root', children: [table] } }, 'a'))
    .map(({ properties }) => String(properties['href']))
    .filter((href) => href.startsWith('/'));

  it.each(kindNames)('%s is what the content says, record for record', (kind) => {
    const read = records
      .filter((record) => record.kind === kind)
      .map(({ id, data, words }) => {
        const fields = Object.entries(kinds[kind].schema.parse(data)).filter(
          ([name]) => name !== '$schema',
        );
        return {
          id,
          ...Object.fromEntries(fields),
          ...(words === undefined ? {} : { words: words.trim() }),
        };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(given(kind).records).toEqual(read);
    expect(given(kind).credit).not.toBe('');
  });

  it.each(tableNames)('the table of %s is whole, and names every record', (name) => {
    const csv = text(`data/${name}.csv`);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(new Set(rows.map(({ id }) => id))).toEqual(
      new Set(given(name).records.map(({ id }) => id)),
    );
    const formulas = rows.flatMap((row) =>
      Object.values(row).filter((cell) => /^[=+@]|^-(?!\d)/.test(cell)),
    );
    expect(formulas).toEqual([]);
  });

  it('names every file of data on one page, and no file that is not there', () => {
    expect(links.filter((link) => !files.includes(link.slice(1)))).toEqual([]);
    const listed = new Set(links.map((link) => link.slice(1)));
    const made = files.filter((file) => /^data\/.*\.(json|csv)$/.test(file));
    expect(made.length).toBeGreaterThan(kindNames.length);
    expect(made.filter((file) => !listed.has(file))).toEqual([]);
    expect(files.filter((file) => /^actions\/.*\.atom$/.test(file) && !listed.has(file))).toEqual(
      [],
    );
  });

  it('keeps the two licences of where things are apart', () => {
    const points = given('placesOdbl').records.flatMap(
      (list) => list['points'] as { place: string }[],
    );
    const rows = parse<Record<string, string>>(text('data/places.csv'), {
      bom: true,
      columns: true,
    });
    expect(points.length).toBeGreaterThan(0);
    for (const { place } of points)
      expect(rows.find(({ id }) => id === place)).toMatchObject({
        latitude: '',
        longitude: '',
        ward: '',
        areas: '',
      });
    for (const name of ['wards', 'wards-2004', 'towns'])
      expect(JSON.parse(text(`data/geo/${name}.json`))).toMatchObject({ licence: 'OGL-UK-3.0' });
  });
});
