import type { BaseMap } from '../../../../src/schemas/base-map.ts';
import type { WardMap } from '../../../../src/schemas/ward-map.ts';
import type { MapInput } from '../../../../src/figures/map/place-map.ts';

/** TopoJSON with steps of a thousandth of a degree, counted from 0° east, 52° north. */
const transform = {
  scale: [0.001, 0.001] as [number, number],
  translate: [0, 52] as [number, number],
};

/** Two square wards side by side, West and East, a tenth of a degree wide, that share an edge. */
export const wards: WardMap = {
  type: 'Topology',
  credit: 'Drawn for tests',
  licence: 'OGL-UK-3.0',
  edition: '2026',
  transform,
  objects: {
    wards: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { gss: 'E99000001', title: 'West' } },
        { type: 'Polygon', arcs: [[-1, 2]], properties: { gss: 'E99000002', title: 'East' } },
      ],
    },
  },
  arcs: [
    [
      [100, 0],
      [0, 100],
    ],
    [
      [100, 100],
      [-100, 0],
      [0, -100],
      [100, 0],
    ],
    [
      [100, 0],
      [100, 0],
      [0, 100],
      [-100, 0],
    ],
  ],
};

/** A lake in the west, and an A road through both wards. */
export const base: BaseMap = {
  type: 'Topology',
  credit: '© Drawn for tests',
  licence: 'ODbL-1.0',
  from: ['tests'],
  transform,
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], properties: { kind: 'water', name: 'West Mere' } },
      ],
    },
    lines: {
      type: 'GeometryCollection',
      geometries: [{ type: 'LineString', arcs: [1], properties: { class: 'a-road', ref: 'A900' } }],
    },
    stations: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: [150, 50], properties: { name: 'East' } }],
    },
  },
  arcs: [
    [
      [20, 20],
      [20, 0],
      [0, 20],
      [-20, 0],
      [0, -20],
    ],
    [
      [0, 50],
      [200, 0],
    ],
  ],
};

/** A map of both wards, each an area of its own, with a hub in the west and a rough point in the east. */
export const input: MapInput = {
  base,
  wards: {
    map: wards,
    named: [
      { id: 'west', title: 'West', gss: 'E99000001' },
      { id: 'east', title: 'East', gss: 'E99000002' },
    ],
  },
  areas: {
    map: wards,
    named: [
      { id: 'low', title: 'Low End', model: 'co-ordinated', wards2004: ['E99000001'] },
      { id: 'high', title: 'High End', model: 'managed', wards2004: ['E99000002'] },
    ],
  },
  towns: [
    { title: 'Westby', at: [0.07, 52.07], rank: 1 },
    { title: 'Eastby', at: [0.15, 52.05], rank: 2 },
  ],
  places: [
    { id: 'hall', mark: 'hub', forum: true, at: [0.07, 52.07], within: 20 },
    { id: 'hut', mark: 'facility', forum: false, at: [0.16, 52.02], within: 500 },
  ],
  sayModel: ({ model }) => model,
};
