import { describe, expect, it } from 'vitest';
import { messageOf, rowsIn } from './samples.ts';

const onspd2026 =
  'pcd7,pcd8,pcds,dointr,doterm,cty26cd,ced25cd,lad26cd,wd26cd,parncp26cd,wdstl05cd,wdcas03cd,lat,long';
const line2026 =
  'AB1 1AA,AB1  1AA,AB1 1AA,202508,,E1,E2,E08000099,E05000001,E04000001,E09,E10,53.5,-1.5';
const file2026 = `${onspd2026}\n${line2026}\n`;

const row = {
  postcode: 'AB1 1AA',
  introduced: '202508',
  district: 'E08000099',
  ward: 'E05000001',
  parish: 'E04000001',
  lat: 53.5,
  long: -1.5,
};

describe('a list of postcodes', () => {
  it.each([
    ['ONSPD of 2026', file2026, row],
    [
      'ONSPD of 2023',
      'pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,statsward,casward,lat,long\n' +
        'AB1 1AA,AB1  1AA,AB1 1AA,202508,,E1,E2,E08000099,E05000001,E04000001,E09,E10,53.5,-1.5\n',
      row,
    ],
    [
      'NSPL of 2024, which has no parish',
      'pcd,pcd2,pcds,dointr,doterm,cty,ced,laua,ward,lat,long\n' +
        'AB1 1AA,AB1  1AA,AB1 1AA,202508,,E1,E2,E08000099,E05000001,53.5,-1.5\n',
      { ...row, parish: '' },
    ],
    [
      'NSPL of 2026',
      'pcd7,pcd8,pcds,dointr,doterm,lad26cd,wd26cd,lat,long\n' +
        'AB1 1AA,AB1  1AA,AB1 1AA,202508,,E08000099,E05000001,53.5,-1.5\n',
      { ...row, parish: '' },
    ],
    ['names of columns in capitals', `${onspd2026.toUpperCase()}\n${line2026}\n`, row],
    ['a byte order mark', `\uFEFF${file2026}`, row],
    ['Windows line ends', file2026.replaceAll('\n', '\r\n'), row],
    ['no line end after the last line', file2026.trim(), row],
    [
      'texts in quotes, with spaces around',
      'pcds,dointr,doterm,lad26cd,wd26cd,parncp26cd,lat,long\n' +
        '"AB1 1AA","202508","","E08000099", "E05000001" ,"E04000001",53.5,-1.5\n',
      row,
    ],
    [
      'columns for two years: the later one stands',
      'pcds,dointr,doterm,lad26cd,wd26cd,wd25cd,parncp26cd,lat,long\n' +
        'AB1 1AA,202508,,E08000099,E05000001,E05000099,E04000001,53.5,-1.5\n',
      row,
    ],
  ])('is read: %s', async (_, text, expected) => {
    expect((await rowsIn(text)).rows).toEqual([expected]);
  });

  it('leaves out and counts postcodes that are no longer used', async () => {
    const gone = line2026.replaceAll('AB1 1AA', 'AB1 1AB').replace('202508,,', '202508,202601,');
    const { rows, report } = await rowsIn(`${file2026}${gone}\n`);
    expect(rows).toEqual([row]);
    expect(report).toEqual({ name: 'list.csv', rows: 2, terminated: 1 });
  });

  it('gives no place where there is no latitude, not one at sea', async () => {
    const { rows } = await rowsIn(file2026.replace('53.5,-1.5', ','));
    expect(rows).toEqual([{ ...row, lat: NaN, long: NaN }]);
  });
});

describe('a wrong file', () => {
  it.each([
    [
      'cut short in a line',
      file2026.replace(',53.5,-1.5\n', ''),
      'list.csv: line 2 does not have as many values as the first line',
    ],
    [
      'cut short in a text in quotes',
      file2026.replace(',53.5,-1.5\n', ',"53.'),
      'cannot be read (CSV_QUOTE_NOT_CLOSED)',
    ],
    [
      'Code-Point Open, which has no names of columns',
      '"AB1 1AA",10,409503,425335,"E92000001","E19000001","E18000003","","E08000099","E05000001"\n',
      'list.csv: it has no line with the names of columns. Code-Point Open looks like that',
    ],
    [
      'another table',
      'name,lat,long\nHall,53.5,-1.5\n',
      'list.csv: it has no column for: postcode, terminated, district, ward. Its columns are: name, lat, long.',
    ],
    ['only names of columns', `${onspd2026}\n`, 'list.csv: it has no rows.'],
    ['nothing', '', 'list.csv: it has no rows.'],
  ])('is told, with what was expected: %s', async (_, text, found) => {
    const message = await messageOf(rowsIn(text));
    expect(message).toContain(found);
    expect(message).toMatch(/\n {2}Expected: \w/);
  });

  it('with statistical wards alone has no ward', async () => {
    const text = 'pcds,doterm,lad26cd,wdstl05cd,wdcas03cd,lat,long\nAB1 1AA,,E0,E1,E2,53.5,-1.5\n';
    expect(await messageOf(rowsIn(text))).toContain('it has no column for: ward.');
  });
});
