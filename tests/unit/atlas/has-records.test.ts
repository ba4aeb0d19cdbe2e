import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasRecords } from '../../../src/atlas/has-records.ts';

const content = mkdtempSync(join(tmpdir(), 'has-records-'));
afterAll(() => {
  rmSync(content, { recursive: true });
});

describe('a kind of record', () => {
  it('may have no folder, or one that nobody has written a record into', () => {
    expect(hasRecords(content, 'results')).toBe(false);
    mkdirSync(join(content, 'results'));
    expect(hasRecords(content, 'results')).toBe(false);
    writeFileSync(join(content, 'results/.gitkeep'), '');
    expect(hasRecords(content, 'results')).toBe(false);
  });

  it('has records as soon as one is written, in a folder inside too', () => {
    mkdirSync(join(content, 'actions/2026'), { recursive: true });
    expect(hasRecords(content, 'actions')).toBe(false);
    writeFileSync(join(content, 'actions/2026/bench.json'), '{}');
    expect(hasRecords(content, 'actions')).toBe(true);
  });

  it('that is one file is always asked for, so that its absence is told', () => {
    expect(hasRecords(content, 'history')).toBe(true);
  });
});
