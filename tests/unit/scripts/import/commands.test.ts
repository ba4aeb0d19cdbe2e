import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { copyOfBorough, filesIn } from '../../atlas/support/faults.ts';
import { ward } from './samples.ts';

vi.setConfig({ testTimeout: 30_000 });

const node = resolve('node_modules/.bin/node');
const folder = copyOfBorough();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  code: number | null;
  text: string;
}

function run(script: string, ...args: string[]): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(node, [`scripts/${script}.ts`, ...args], {
      env: { ...process.env, CONTENT: folder },
      shell: process.platform === 'win32',
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (text += data.toString()));
    child.on('error', failed);
    child.on('close', (code) => done({ code, text }));
  });
}

function save(name: string, text: string): string {
  const path = join(folder, '..', `${process.pid}-${name}`);
  writeFileSync(path, text);
  afterAll(() => {
    rmSync(path, { force: true });
  });
  return path;
}

function stateOf(): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

function boundaries(...features: object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const columns = 'pcds,dointr,doterm,lad26cd,wd26cd,parncp26cd,wdstl05cd,lat,long';
const rows = [
  'WN1 1AA,202608,,E99000099,E99000003,E97000001,E1,52.3197,0.0719',
  'WN2 4AA,202001,,E99000099,E99000001,E43000001,E1,52.2471,0.2194',
  'WN3 7HB,202001,,E99000099,E99000002,,E1,52.2105,0.3566',
  'WN5 0QH,202001,,E99000099,E99000004,,E1,52.1131,0.5244',
  'WN5 0QJ,202001,202107,E99000099,E99000004,,E1,52.1131,0.5244',
  'WN5 9AA,202001,,E99000098,E99000777,,E1,52.05,0.595',
];
const list = save('list.csv', `\uFEFF${[columns, ...rows].join('\r\n')}\r\n`);

describe('a wrong file', () => {
  const eastings = { WD26CD: 'E99000001', WD26NM: 'Brannick', LAD26CD: 'E99000099' };
  it.each([
    ['import-wards', ['no-such-file.geojson'], 'the file cannot be opened.'],
    ['import-wards', [], '0 files were given: one is needed.'],
    ['import-wards', ['a', '--edition', '1974'], '--edition 1974: there is no such edition.'],
    ['import-wards', ['a', '--editon', '2004'], '--editon'],
    [
      'import-wards',
      [save('eastings.geojson', boundaries(ward(eastings, [409_503, 425_335])))],
      'eastings and northings, in metres.',
    ],
    [
      'import-wards',
      [save('cut.geojson', boundaries(ward(eastings)).slice(0, 200))],
      'the file stops in the middle: it is cut short.',
    ],
    ['import-postcodes', [], 'nothing to read.'],
    ['import-postcodes', ['no-such-file.csv'], 'the file cannot be opened.'],
    [
      'import-postcodes',
      [save('cut.csv', [columns, ...rows].join('\n').slice(0, -20))],
      'does not have as many values as the first line',
    ],
    ['import-postcodes', [list], '4 postcodes, where the list in content/ has 69.'],
    [
      'import-postcodes',
      [save('part.csv', [columns, ...rows.slice(0, 2)].join('\n'))],
      'there is no postcode in: Hurrow and Stane, Ostlemouth and the Long Salt Marsh East.',
    ],
  ])('changes nothing and is told: %s %j', async (script, args, message) => {
    const before = stateOf();
    const { code, text } = await run(script, ...args);
    expect(text).toContain(message);
    expect(text).toMatch(/Nothing was changed\.\n$/);
    expect(code).toBe(1);
    expect(stateOf()).toEqual(before);
  });
});

describe('a list of postcodes', () => {
  it('becomes postcodes.txt, and what was read, kept and left out is told', async () => {
    const before = stateOf();
    const { code, text } = await run('import-postcodes', list, '--fewer');
    expect(text).toContain('Read 6 rows');
    expect(text).toContain('Left out 1: no longer used.');
    expect(text).toContain('Left out 1: in other boroughs.');
    expect(text).toContain('Kept 4 live postcodes of Aldermoor, and marked 1 nearby');
    expect(code).toBe(0);
    const after = stateOf();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(['geo/postcodes.txt']);
    const written = after['geo/postcodes.txt'];
    expect(written).toContain('as of: 2026-08\n');
    expect(written).toContain(
      [
        '== Groups: sign, ward now, ward of 2004, parish',
        'a E99000001 E98000003',
        'b E99000002 E98000004',
        'c E99000003 E98000001 E97000001',
        'd E99000004 E98000006',
        '',
        '== Postcodes',
        'WN1 1',
        'A c 0719031970',
        'WN2 4',
        'A a 2194024710',
        'WN3 7',
        'H .b 3566021050',
        'WN5 0',
        'Q ......d 5244011310',
        'WN5 9',
        'A -',
        '',
        '== End',
        '',
      ].join('\n'),
    );
  });
});

describe('boundaries', () => {
  it('become wards-2004.json, and nothing else is touched', async () => {
    const before = stateOf();
    const file = save(
      'then.geojson',
      boundaries(
        ward({ WD25CD: 'E98000001', WD25NM: 'Nether Quill', LAD25CD: 'E99000099' }, [0.05, 52.2]),
        ward({ WD25CD: 'E98000088', WD25NM: 'Elsewhere', LAD25CD: 'E99000098' }, [0.5, 52.2]),
      ),
    );
    const { code, text } = await run('import-wards', file, '--edition', '2004', '--credit', 'Ours');
    expect(text).toContain('Read 2 wards of 2025');
    expect(text).toContain(
      'Kept 1, chosen because LAD25CD is E99000099:\n  E98000001 Nether Quill',
    );
    expect(text).toContain('Left out 1: they are in other boroughs.');
    expect(code).toBe(0);
    const after = stateOf();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(['geo/wards-2004.json']);
    expect(JSON.parse(after['geo/wards-2004.json'] ?? '')).toMatchObject({
      credit: 'Ours',
      edition: '2025',
    });
  });
});
