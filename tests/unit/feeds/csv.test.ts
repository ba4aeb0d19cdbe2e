import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/feeds/csv.ts';

function cellOf(text: string | number | boolean | null): string {
  const [, row] = writeCsv({ columns: ['a', 'b'], rows: [[text, 'end']] }).split('\r\n');
  return (row ?? '').replace(/,end$/, '');
}

describe('a table as comma-separated values', () => {
  it('starts with a byte order mark and ends every line with CR LF', () => {
    const text = writeCsv({
      columns: ['id', 'title'],
      rows: [
        ['one', 'The first'],
        ['two', null],
      ],
    });
    expect(text).toBe('\uFEFFid,title\r\none,The first\r\ntwo,\r\n');
  });

  it('quotes what holds a comma, a quote or a line break, and doubles the quotes inside', () => {
    expect(cellOf('a, b')).toBe('"a, b"');
    expect(cellOf('the “hub”')).toBe('the “hub”');
    expect(cellOf('the "hub"')).toBe('"the ""hub"""');
    expect(writeCsv({ columns: ['a'], rows: [['x\ny']] })).toBe('\uFEFFa\r\n"x\ny"\r\n');
    expect(writeCsv({ columns: ['a'], rows: [['x\ry']] })).toBe('\uFEFFa\r\n"x\ry"\r\n');
  });

  it.each(['=1+1', '+44 1422', '-5', '@SUM(A1)', '＝1', ' =1+1', '\t=1'])(
    'puts an apostrophe before %j, which a spreadsheet would run',
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  it('leaves numbers as they are, below zero too', () => {
    expect(cellOf(-1.86)).toBe('-1.86');
    expect(cellOf(14400000)).toBe('14400000');
    expect(cellOf(0)).toBe('0');
  });

  it('says yes and no, and leaves what is not known empty', () => {
    expect([cellOf(true), cellOf(false), cellOf(null)]).toEqual(['yes', 'no', '']);
  });

  it('does not write a row that lacks a cell', () => {
    expect(() => writeCsv({ columns: ['a', 'b'], rows: [['x']] })).toThrow(
      'a row has 1 cells for 2 columns',
    );
  });

  it('is read back by another program as it was, but for the apostrophe', () => {
    const cell = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = writeCsv({ columns: ['a', 'b'], rows });
        const [head, ...read] = parse(text, { bom: true, record_delimiter: '\r\n' });
        expect(head).toEqual(['a', 'b']);
        expect(read.map((row) => row.map((one) => one.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((one) => one.replace(/^'/, ''))),
        );
      }),
    );
  });

  it('never starts a text with a sign that starts a formula', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r'), (rest, sign) => {
        const text = writeCsv({ columns: ['a'], rows: [[`${sign}${rest}`]] });
        const [, [cell = ''] = []] = parse(text, { bom: true, record_delimiter: '\r\n' });
        expect(cell).toBe(`'${sign}${rest}`);
      }),
    );
  });
});
