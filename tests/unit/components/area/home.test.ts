import { describe, expect, it } from 'vitest';
import { buildGeo } from '../../../../src/atlas/geo/build-geo.ts';
import { readGeo } from '../../../../src/atlas/geo/read-geo.ts';
import { voicesOf } from '../../../../src/atlas/voices.ts';
import {
  areasOfVoice,
  decisionsOfHome,
  homeOfArea,
  homeOfWard,
  parishesOf,
} from '../../../../src/components/area/home.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';
import { borough } from '../../atlas/support/faults.ts';

const atlas = await boroughAtlas();
const { geo, problems } = buildGeo(await readGeo(borough), atlas);
if (!geo) throw new Error(JSON.stringify(problems));
const where = geo;
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

function ofArea(id: string) {
  return homeOfArea(where, atlas.find('areas', id));
}

function ofWard(id: string) {
  return homeOfWard(where, atlas.find('wards', id));
}

describe('the wards of an area', () => {
  it('are those with half or more of their postcodes in it, or perhaps in it', () => {
    // Of Hurrow and Stane, 10 of 18 postcodes are in the middle, and 8 in the middle or below it.
    expect(ids(ofArea('middle-withen').wards)).toEqual(['brannick', 'hurrow-and-stane']);
    // Only those 8 may be below, which is less than half.
    expect(ids(ofArea('lower-withen').wards)).toEqual(['ostlemouth-and-the-long-salt-marsh-east']);
  });

  it('leave out a ward of which the area has a few streets', () => {
    // 3 of the 17 postcodes of Brannick are in the upper area.
    expect(ids(ofArea('upper-withen').wards)).toEqual(['nether-quill']);
  });
});

describe('the areas of a ward', () => {
  it('are those that have half or more of its postcodes', () => {
    expect(ids(ofWard('brannick').areas)).toEqual(['middle-withen']);
    expect(ids(ofWard('nether-quill').areas)).toEqual(['upper-withen']);
  });
});

describe('the decisions of a part of the borough', () => {
  const of = (home: ReturnType<typeof ofArea>): string[] => ids(decisionsOfHome(atlas, home));

  it('are those kept to its area, its wards, and places with or without a parish', () => {
    // Brannick is partly in a parish, whose council shares in the hall fund. Hurrow and Stane is in none.
    expect(of(ofArea('middle-withen')).sort()).toEqual([
      'hall-fund',
      'parish-purse',
      'river-walls',
      'street-lamps',
      'tenant-bench',
      'water-permit',
    ]);
  });

  it('hold none for places without a parish where all is in one', () => {
    expect(of(ofWard('nether-quill')).sort()).toEqual(['clinic-move', 'hall-fund', 'parish-purse']);
  });

  it('hold nothing about parishes where nobody knows the parishes', () => {
    const home = ofWard('ostlemouth-and-the-long-salt-marsh-east');
    expect(home.wards[0]?.parishes).toBeNull();
    expect(of(home)).toEqual(['clinic-move', 'tenant-bench']);
  });

  it('hold what its own parish council takes, even if its record says everywhere', () => {
    const [budget] = atlas.decisions;
    if (!budget) throw new Error('there is no decision');
    const taken = { ...budget, where: 'everywhere' as const, decidedBy: ['nether-quill-parish'] };
    const changed = { bodies: atlas.bodies, decisions: [taken] };
    expect(decisionsOfHome(changed, ofWard('nether-quill'))).toEqual([taken]);
    expect(decisionsOfHome(changed, ofWard('hurrow-and-stane'))).toEqual([]);
  });

  it('leave out what is the same everywhere', () => {
    expect(of(ofArea('upper-withen'))).not.toContain('yearly-budget');
  });
});

describe('parishes', () => {
  it('are named once, whichever wards they reach into', () => {
    const wards = [atlas.find('wards', 'brannick'), atlas.find('wards', 'nether-quill')];
    expect(ids(parishesOf(atlas, wards))).toEqual(['nether-quill-parish']);
    expect(parishesOf(atlas, [atlas.find('wards', 'hurrow-and-stane')])).toEqual([]);
  });
});

describe('the areas of a voice', () => {
  const areasOf = (id: string): string[] => {
    const voice = voicesOf(atlas).find((one) => one.id === id);
    if (!voice) throw new Error(`there is no voice ${id}`);
    return ids(areasOfVoice(atlas, where, voice));
  };

  it('are those it names, those of its wards, or all', () => {
    expect(areasOf('brannick-board')).toEqual(['middle-withen']);
    expect(areasOf('nether-quill')).toEqual(['upper-withen']);
    expect(areasOf('nether-quill-parish')).toEqual(['middle-withen', 'upper-withen']);
    expect(areasOf('withen-traders')).toEqual(['lower-withen', 'middle-withen', 'upper-withen']);
  });
});
