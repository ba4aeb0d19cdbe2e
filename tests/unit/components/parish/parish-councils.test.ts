import { describe, expect, it } from 'vitest';
import { buildGeo } from '../../../../src/atlas/geo/build-geo.ts';
import { readGeo } from '../../../../src/atlas/geo/read-geo.ts';
import {
  amongWhom,
  parishCouncils,
  sharedDecisions,
} from '../../../../src/components/parish/parish-councils.ts';
import { sayShare } from '../../../../src/components/parish/say-share.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';
import { borough } from '../../atlas/support/faults.ts';

const atlas = await boroughAtlas();
const { geo, problems } = buildGeo(await readGeo(borough), atlas);
if (!geo) throw new Error(JSON.stringify(problems));
const councils = parishCouncils(atlas, geo);
const [quill] = councils;
if (!quill) throw new Error('there is no parish council');

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);
const from = { source: 'council-pages', at: 'parish page', asOf: '2026-11-02' };

describe('the town and parish councils', () => {
  it('are the bodies with the code of a parish', () => {
    expect(councils.map(({ council }) => council.id)).toEqual(['nether-quill-parish']);
  });

  it('link to the wards they are in and to the areas of those wards', () => {
    expect(ids(quill.wards)).toEqual(['brannick', 'nether-quill']);
    expect(ids(quill.areas)).toEqual(['middle-withen', 'upper-withen']);
  });

  it('link to the forums that speak for these by name, but for what has ended', () => {
    const found = ids(quill.forums);
    expect(found).toContain('quill-area-forum');
    expect(found).toContain('nether-quill');
    expect(quill.forums.every(({ standing }) => standing !== 'ended')).toBe(true);
    expect(quill.forums.every(({ kind }) => kind !== 'parish council')).toBe(true);
    expect(quill.forums.every(({ areas, wards }) => areas.length + wards.length > 0)).toBe(true);
  });

  it('have the decisions that name them', () => {
    expect(ids(quill.own)).toContain('parish-purse');
  });

  it('link to no area where nobody knows their wards', () => {
    const lost = parishCouncils({ ...atlas, wards: [] }, geo)[0];
    expect([lost?.wards, lost?.areas]).toEqual([[], []]);
  });

  it('are together only in a body that sits as near to home', () => {
    expect(amongWhom(atlas, councils)).toEqual([]);
    const all = atlas.bodies.map((body) =>
      body.id === 'aldermoor-council' ? { ...body, level: 'parish' as const } : body,
    );
    expect(ids(amongWhom({ bodies: all }, councils))).toEqual(['aldermoor-council']);
  });
});

describe('the decisions of all such councils', () => {
  it('are those that need one, where no body stands for all of them', () => {
    const { takes, proposes, needs } = sharedDecisions(atlas, [], []);
    expect([takes, proposes]).toEqual([[], []]);
    expect(ids(needs)).toEqual(ids(atlas.decisions.filter(({ where }) => where === 'parished')));
    expect(needs.length).toBeGreaterThan(0);
  });

  it('leave out what one council decides on its own', () => {
    const { needs } = sharedDecisions(atlas, [], councils);
    expect(ids(needs).filter((id) => ids(quill.own).includes(id))).toEqual([]);
  });

  it('put a decision once: taken before proposed, proposed before needed', () => {
    const among = [atlas.find('bodies', 'nether-quill-parish')];
    const { takes, proposes, needs } = sharedDecisions(atlas, among, []);
    const all = ids([...takes, ...proposes, ...needs]);
    expect(new Set(all).size).toBe(all.length);
    expect(ids(takes)).toContain('parish-purse');
  });
});

describe('a share of council tax in words', () => {
  it('says both sums of the year that runs', () => {
    const share = { year: '2026-27', raised: 1_240_000, home: 1809, from };
    expect(sayShare(share, '2026-11-22').join(' ')).toBe(
      'For the year from April 2026: £12,400 in all; £18.09 for a home in Band D.',
    );
  });

  it('says that an old sum is old, and which sum is not known', () => {
    const share = { year: '2018-19', raised: 640_000, home: null, from };
    expect(sayShare(share, '2026-11-22').join(' ')).toBe(
      'For the year from April 2018: £6,400 in all; what one home paid is not known. What it raises now is not known.',
    );
    const other = { year: '2026-27', raised: null, home: 1809, from };
    expect(sayShare(other, '2026-11-22')[1]).toBe('what it raised in all is not known;');
  });

  it('lets a year of council tax run from 1 April to 31 March', () => {
    const share = { year: '2026-27', raised: 100, home: null, from };
    expect(sayShare(share, '2027-03-31')).toHaveLength(3);
    expect(sayShare(share, '2027-04-01')).toHaveLength(4);
    expect(sayShare({ ...share, year: '1999-00' }, '2000-03-31')).toHaveLength(3);
  });

  it('says nothing where nothing was found', () => {
    expect(sayShare(null, '2026-11-22')).toEqual([]);
    expect(sayShare(undefined, '2026-11-22')).toEqual([]);
  });
});
