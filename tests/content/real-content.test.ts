import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.ts';
import { buildAtlas } from '../../src/atlas/build.ts';
import { allCitations } from '../../src/atlas/citations.ts';
import { notRecordsInGeo } from '../../src/atlas/geo/geo-files.ts';
import { inFileOrder } from '../../src/atlas/in-file-order.ts';
import { sayProblem } from '../../src/atlas/problem.ts';
import { readContent } from '../../src/atlas/read.ts';
import { says } from '../../src/schemas/say.ts';
import { certainties, window } from '../../src/schemas/window.ts';
import { distance, toOklab } from './oklab.ts';

const folder = 'content';
const content = await readContent(folder);
const { atlas, problems } = buildAtlas(content.records);
const generated = generatedFiles();

function decided() {
  if (!atlas) throw new Error('the content has problems');
  return atlas;
}

test('the content has no problem', () => {
  expect(inFileOrder([...content.problems, ...problems]).map(sayProblem)).toEqual([]);
});

test('every file belongs to a kind, or is made from the schemas', async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'));
  const known = [
    ...content.records.map(({ file }) => file),
    ...[...generated.keys(), ...notRecordsInGeo].map((name) => `${folder}/${name}`),
  ];
  expect(files.sort()).toEqual(known.sort());
});

test.each([...generated])('content/%s is as the schemas make it', async (name, text) => {
  expect(await readFile(join(folder, name), 'utf8')).toBe(text);
});

test('every source is cited by something', () => {
  const cited = new Set(allCitations(decided()).map(({ citation }) => citation.source));
  expect(decided().sources.filter(({ id }) => !cited.has(id)).map(({ file }) => file)).toEqual([]);
});

describe('the themes', () => {
  test('are twelve, each with a place on the wheel', () => {
    const { themes } = decided();
    expect(themes.map(({ order }) => order)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });

  test.each(['light', 'dark'] as const)(
    'have colours that neighbours on the wheel can be told apart by in %s mode',
    async (mode) => {
      const css = await readFile('src/styles/dyes.css', 'utf8');
      const pattern = /\.t-(\w+)\s*\{\s*--c:\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g;
      const colours = new Map(
        [...css.matchAll(pattern)].map(([, dye = '', light = '', dark = '']) => [
          dye,
          mode === 'light' ? light : dark,
        ]),
      );
      const { themes } = decided();
      const tooNear = themes.flatMap((theme, index) => {
        const next = themes[(index + 1) % themes.length] ?? theme;
        const apart = distance(
          toOklab(colours.get(theme.dye) ?? ''),
          toOklab(colours.get(next.dye) ?? ''),
        );
        return apart >= 0.13 ? [] : [`${theme.dye} and ${next.dye}: ${apart.toFixed(3)}`];
      });
      expect(tooNear).toEqual([]);
    },
  );
});

describe('the decisions', () => {
  const records = content.records.filter(({ kind }) => kind === 'decisions');

  test.each(records.map(({ id, words }) => [id, words ?? ''] as const))(
    '%s has 80 to 200 words, headings left out',
    (_, words) => {
      const count = words
        .replace(/^#.*$|<NotChecked \/>/gm, '')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      expect(count).toBeGreaterThanOrEqual(80);
      expect(count).toBeLessThanOrEqual(200);
    },
  );

  test('have every kind of window', () => {
    const kinds = window.options.map(({ shape }) => shape.kind.value);
    const used = new Set(
      decided().decisions.flatMap(({ windows }) => windows.map(({ kind }) => kind)),
    );
    expect(kinds.filter((kind) => !used.has(kind))).toEqual([]);
  });

  test('have every certainty', () => {
    const used = new Set(
      decided().decisions.flatMap(({ windows }) =>
        windows.flatMap((one) => ('certainty' in one ? [one.certainty] : [])),
      ),
    );
    expect(certainties.filter((certainty) => !used.has(certainty))).toEqual([]);
  });

  test('have every say', () => {
    const used = new Set(decided().decisions.map(({ say }) => say));
    expect(says.filter((say) => !used.has(say))).toEqual([]);
  });
});
