import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../src/figures/body-tree/forest.ts';
import type { TreeBody } from '../../../../src/figures/body-tree/forest.ts';

function body(id: string, level: TreeBody['level'], partOf: string | null = null): TreeBody {
  return { id, title: id, level, partOf };
}

describe('columnsOf', () => {
  it('puts the nearest level first and leaves out a level without bodies', () => {
    const columns = columnsOf([body('a', 'nation'), body('b', 'parish')]);
    expect(columns.map(({ level }) => level)).toEqual(['parish', 'nation']);
  });

  it('stands a body under the one it is part of, wholes with many parts first, then by title', () => {
    const [column] = columnsOf([
      body('zoo', 'borough'),
      body('arts', 'borough'),
      body('moot', 'borough'),
      body('panel', 'borough', 'moot'),
      body('bench', 'borough', 'moot'),
      body('noise', 'borough', 'panel'),
    ]);
    expect(column?.rows.map((row) => [row.body.id, row.depth, row.isWhole])).toEqual([
      ['moot', 0, true],
      ['panel', 1, true],
      ['noise', 2, false],
      ['bench', 1, false],
      ['arts', 0, false],
      ['zoo', 0, false],
    ]);
  });

  it('starts a new stand in its own column for a body whose whole is of another level', () => {
    const columns = columnsOf([
      body('moot', 'borough'),
      body('ward', 'parish', 'moot'),
      body('desk', 'borough', 'ward'),
    ]);
    expect(columns.map(({ rows }) => rows.map((row) => [row.body.id, row.depth]))).toEqual([
      [['ward', 0]],
      [
        ['moot', 0],
        ['desk', 0],
      ],
    ]);
  });

  it('refuses a body that is part of one that is not there', () => {
    expect(() => columnsOf([body('a', 'borough', 'gone')])).toThrow('missing: gone');
  });

  it('refuses bodies that are part of each other', () => {
    expect(() =>
      columnsOf([body('a', 'borough', 'b'), body('b', 'borough', 'a'), body('c', 'borough')]),
    ).toThrow('cycle');
  });
});
