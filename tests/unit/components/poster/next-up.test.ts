import { describe, expect, it } from 'vitest';
import { nextUp } from '../../../../src/components/poster/next-up.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();
const day = '2026-11-22';

function own(...ids: string[]) {
  return ids.map((id) => atlas.find('decisions', id));
}

describe('what a poster announces', () => {
  it('is in the order of dates, and no more than there is room for', () => {
    const next = nextUp(atlas, [], day, 6);
    expect(next.length).toBeGreaterThan(3);
    expect(next.length).toBeLessThanOrEqual(6);
    expect(next[0]?.when).toMatch(/^Open until 4 December 2026$/);
  });

  it('counts no days down, since paper cannot', () => {
    for (const { when } of nextUp(atlas, atlas.decisions, day, 24))
      expect(when).not.toMatch(/days? left|today/);
  });

  it('leaves out what has no date', () => {
    const whens = nextUp(atlas, atlas.decisions, day, 24).map(({ when }) => when);
    expect(whens.filter((when) => /Any day|date not known|when a notice/.test(when))).toEqual([]);
  });

  it('gives decisions of the place itself up to half of the room', () => {
    const local = own('tenant-bench', 'river-walls', 'water-permit', 'clinic-move', 'parish-purse');
    const dated = nextUp(atlas, local, day, 24)
      .map(({ decision }) => decision.id)
      .filter((id) => local.some((one) => one.id === id));
    const shown = nextUp(atlas, local, day, 2).map(({ decision }) => decision.id);
    expect(shown.filter((id) => dated.includes(id))).toHaveLength(Math.min(1, dated.length));
  });

  it('says of what is only usual that its day is not known, and sends nobody to a notice', () => {
    const whens = nextUp(atlas, atlas.decisions, day, 24).map(({ when }) => when);
    const usual = whens.filter((when) => when.startsWith('Usually opens in'));
    expect(usual.length).toBeGreaterThan(0);
    expect(whens.filter((when) => when.includes('notice'))).toEqual([]);
    expect(whens).toContainEqual(
      expect.stringMatching(/^Usually opens in \w+; the day is not known yet$/),
    );
  });

  it('names a decision once', () => {
    const ids = nextUp(atlas, atlas.decisions, day, 24).map(({ decision }) => decision.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
