import { describe, expect, it } from 'vitest';
import { fileNameOf, recordFile } from '../../../../src/feeds/data/record-file.ts';
import { kindNames } from '../../../../src/schemas/kinds.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const reversed = {
  ...atlas,
  decisions: [...atlas.decisions].reverse(),
  funds: [...atlas.funds].reverse(),
};

describe('the file of all records of a kind', () => {
  it('goes by the name of the kind, without capitals', () => {
    expect(
      ['bankHolidays', 'placesOdbl', 'funds'].map((kind) => fileNameOf(kind as 'funds')),
    ).toEqual(['bank-holidays', 'places-odbl', 'funds']);
    expect(new Set(kindNames.map(fileNameOf)).size).toBe(kindNames.length);
  });

  it('holds every record by its id, as its file says it, and not where it is kept', () => {
    const { of, records } = recordFile(atlas, 'funds', () => null);
    expect(of).toBe('fund');
    expect(records.map(({ id }) => id)).toEqual([
      'hall-purse',
      'lamp-money',
      'locality-purse',
      'quay-money',
      'street-money',
    ]);
    expect(records[1]).toMatchObject({ title: 'Lamp money', standing: 'ended', sums: null });
    expect(Object.keys(records[1] ?? {})).not.toContain('file');
    expect(Object.keys(records[1] ?? {})).not.toContain('$schema');
  });

  it('has the words below a record that has any, and no others', () => {
    const words = recordFile(atlas, 'decisions', (id) => `\nOf ${id}.\n`);
    expect(words.records.find(({ id }) => id === 'hall-fund')?.words).toBe('Of hall-fund.');
    expect(recordFile(atlas, 'bodies', () => 'none').records[0]).not.toHaveProperty('words');
  });

  it('is the same to the letter, in whatever order the records come', () => {
    for (const kind of ['decisions', 'funds'] as const)
      expect(JSON.stringify(recordFile(reversed, kind, () => null))).toBe(
        JSON.stringify(recordFile(atlas, kind, () => null)),
      );
  });

  it('keeps the licence of points from another map apart', () => {
    expect(recordFile(atlas, 'placesOdbl', () => null).licence).toMatchObject({
      title: 'Open Database License (ODbL) 1.0',
    });
    expect(recordFile(atlas, 'river', () => null).licence).toBe('see credit');
    expect(recordFile(atlas, 'places', () => null)).toMatchObject({
      licence: null,
      credit: 'Aldermoor Influence Map',
    });
  });
});
