import { ESLint } from 'eslint';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

/** The project's own rules for imports, and no other. Types are not needed for them. */
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.endsWith('no-restricted-imports'),
});

async function faultsOf(filePath: string, line: string): Promise<string[]> {
  const results = await eslint.lintText(`${line}\n`, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

it.each([
  ['src/components/place-map/pin-layer.client.ts', "import * as L from 'leaflet';"],
  ['src/components/place-map/base-layers.client.ts', "import { feature } from 'topojson-client';"],
  ['src/figures/map/frame.ts', "import { geoMercator } from 'd3-geo';"],
  ['src/figures/map/outlines.ts', "import { merge } from 'topojson-client';"],
  ['src/atlas/geo/boundaries.ts', "import { feature } from 'topojson-client';"],
  ['src/components/place-map/place-list.client.ts', "import { x } from '../../browser/x.ts';"],
])('%s may say: %s', async (file, line) => {
  expect(await faultsOf(file, line)).toEqual([]);
});

it.each([
  ['src/components/place-map/place-rows.ts', "import * as L from 'leaflet';"],
  ['src/components/place/say-place.ts', "import * as L from 'leaflet';"],
  ['src/browser/postcodes.ts', "import 'leaflet/dist/leaflet.js';"],
  ['src/figures/map/frame.ts', "import * as L from 'leaflet';"],
  ['src/atlas/geo/boundaries.ts', "import { geoPath } from 'd3-geo';"],
  ['src/where/shape.ts', "import { feature } from 'topojson-client';"],
  ['src/components/place-map/base-layers.client.ts', "import { geoPath } from 'd3-geo';"],
])('%s may not say: %s', async (file, line) => {
  expect(await faultsOf(file, line)).toEqual([
    expect.stringContaining('The libraries of the map stay where it is made'),
  ]);
});

it.each([
  ['src/when/days.ts', "import { x } from '../atlas/x.ts';", 'Imports run one way'],
  ['src/where/shape.ts', "import { readFile } from 'node:fs/promises';", 'Pure code'],
  ['src/browser/postcodes.ts', "import { x } from '../atlas/x.ts';", 'ship the build to visitors'],
  ['src/components/place-map/pin-layer.client.ts', "import 'node:fs';", 'visitors’ browsers'],
])('%s may not say, as imports run one way: %s', async (file, line, words) => {
  expect(await faultsOf(file, line)).toEqual([expect.stringContaining(words)]);
});
