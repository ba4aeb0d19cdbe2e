import { describe, expect, it } from 'vitest';
import { buildGeo } from '../../../../src/atlas/geo/build-geo.ts';
import { readGeo } from '../../../../src/atlas/geo/read-geo.ts';
import { placedPlaces } from '../../../../src/atlas/whereabouts.ts';
import { flowOf } from '../../../../src/components/listen-respond/flow.ts';
import type { Flow, FlowBox } from '../../../../src/components/listen-respond/flow.ts';
import { sayFlow, sayListed } from '../../../../src/components/listen-respond/say-flow.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';
import { borough } from '../../atlas/support/faults.ts';

const atlas = await boroughAtlas();
const { geo } = buildGeo(await readGeo(borough), atlas);
if (!geo) throw new Error('the geography of the borough has problems');
const placed = placedPlaces(atlas, geo);

function flowIn(id: string): Flow {
  const area = atlas.find('areas', id);
  return flowOf(atlas, atlas.find('models', area.model), area, placed);
}

function boxIn(flow: Flow, id: string): FlowBox {
  const box = flow.columns
    .flatMap(({ groups }) => groups.flatMap(({ boxes }) => boxes))
    .find((one) => one.id === id);
  if (!box) throw new Error(`no box ${id}`);
  return box;
}

describe('a model without an area', () => {
  const flow = flowOf(atlas, atlas.find('models', 'co-ordinated'), null, []);

  it('runs in four steps, with the parts of the answer under headings', () => {
    expect(flow.columns.map(({ title }) => title)).toEqual([
      'How we listen',
      'One way in',
      'How we respond',
      'Supported by',
    ]);
    expect(flow.columns[2]?.groups.map(({ title }) => title)).toEqual([
      'Smallest team',
      'Wider team',
      'Missing from the wider team',
      'Working with communities',
    ]);
  });

  it('says how many, what is a gap, and nothing of today', () => {
    expect(boxIn(flow, 'link-hands').text).toBe('2 link hands');
    expect(boxIn(flow, 'river-wardens').state).toBe('gap');
    expect(flow.counts).toEqual({ today: 0, plan: 9, gap: 1 });
    expect(boxIn(flow, 'reeve').says).toBeNull();
  });

  it('leads every box to its record, or to its paragraph', () => {
    expect(boxIn(flow, 'quill-area-forum').url).toBe('/forums/quill-area-forum/');
    expect(boxIn(flow, 'nether-quill').url).toBe('/who/nether-quill-parish/');
    expect(boxIn(flow, 'wardens-meet').url).toBe('/approach/hubs/');
    expect(boxIn(flow, 'reeve').url).toBe('/glossary/#reeve');
    expect(boxIn(flow, 'hub').url).toBe('/map/');
    expect(boxIn(flow, 'speaking').url).toBe('/approach/papers/#paper-one-a1-b7');
  });

  it('names the box of the paper that each comes from', () => {
    expect(boxIn(flow, 'reeve').paper).toBe('/approach/papers/#paper-one-a1-b4');
  });
});

describe('a model in an area', () => {
  it('tells what the area, its forums, bodies and the standard of a hub say', () => {
    const flow = flowIn('upper-withen');
    expect(boxIn(flow, 'reeve')).toMatchObject({
      state: 'today',
      says: 'In August 2026 the council named a reeve.',
      from: { source: 'council-pages', at: 'page on reeves', asOf: '2026-08-20' },
    });
    expect(boxIn(flow, 'nether-quill')).toMatchObject({ state: 'today', says: 'There today.' });
    expect(boxIn(flow, 'wardens-meet')).toMatchObject({ state: 'plan', says: 'Not known today.' });
    expect(boxIn(flow, 'lamp-groups')).toMatchObject({ state: 'plan', says: 'Not known today.' });
  });

  it('keeps a gap a gap, and tells what was found since', () => {
    expect(boxIn(flowIn('middle-withen'), 'river-wardens')).toMatchObject({
      state: 'gap',
      says: 'In 2026 a river warden joined the team.',
    });
  });

  it('takes “partly” for less than there', () => {
    expect(boxIn(flowIn('middle-withen'), 'one-roof')).toMatchObject({
      state: 'plan',
      says: 'One roof: partly.',
    });
  });

  it('counts the forums that the page of the area lists, and does not draw them again', () => {
    expect(atlas.find('forums', 'brannick-board').areas).toEqual(['middle-withen']);
    expect(() => boxIn(flowIn('middle-withen'), 'brannick-board')).toThrow('no box');
    const [middle, lower] = ['middle-withen', 'lower-withen'].map((id) =>
      flowIn(id).columns.map(({ listed }) => listed),
    );
    expect(middle).toEqual([2, 0, 0, 0]);
    expect(lower).toEqual([1, 0, 0, 0]);
  });

  it('says who names the places that play a part', () => {
    const says = ['upper-withen', 'middle-withen', 'lower-withen'].map(
      (id) => boxIn(flowIn(id), 'hub').says,
    );
    expect(says).toEqual([
      'Suggested by this map: Quill Library.',
      'Named by the council: Brannick Hall.',
      'None known here.',
    ]);
  });

  it('says “not stated” where our copy has a heading and nothing under it', () => {
    expect(boxIn(flowIn('lower-withen'), 'supported-by').text).toBe('Not stated');
  });
});

describe('what stands for a picture that is folded away', () => {
  it('has its numbers, and leaves out a state that no box is in', () => {
    expect(sayFlow({ counts: { today: 1, plan: 29, gap: 2 } })).toBe(
      'The 2009 diagram for this area, box by box. Of 32 boxes: 1 there today; 29 in the plan, but ended or not known today; 2 missing in 2009.',
    );
    expect(sayFlow({ counts: { today: 0, plan: 3, gap: 0 } })).toBe(
      'The 2009 diagram for this area, box by box. Of 3 boxes: 3 in the plan, but ended or not known today.',
    );
  });

  it('says how many groups the list of the page has', () => {
    expect([1, 14].map(sayListed)).toEqual([
      '1 group of the diagram is in the list above.',
      '14 groups of the diagram are in the list above.',
    ]);
  });
});
