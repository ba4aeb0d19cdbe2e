import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/atlas/atlas.ts';
import { modelColumns } from '../../../../src/components/area-table/columns.ts';
import { keyGaps, sayKeyGaps } from '../../../../src/components/core-offer/key-gaps.ts';
import { reasonsFor } from '../../../../src/components/core-offer/reasons.ts';
import { boroughAtlas } from '../../atlas/support/borough.ts';

const atlas = await boroughAtlas();

function withState(state: 'gap' | 'in place', area: string): Atlas {
  const offer = atlas.offer.map((element) =>
    element.id === 'area-reeve'
      ? {
          ...element,
          areas: element.areas.map((one) => (one.area === area ? { ...one, state } : one)),
        }
      : element,
  );
  return { ...atlas, offer };
}

describe('the core offer', () => {
  it('has the areas of one model side by side', () => {
    const columns = modelColumns(atlas).map(({ model, areas }) => [
      model,
      areas.map(({ id }) => id),
    ]);
    expect(columns).toEqual([
      ['co-ordinated', ['upper-withen']],
      ['managed', ['lower-withen', 'middle-withen']],
    ]);
  });

  it('finds the gap that sets the areas of one model apart', () => {
    expect(keyGaps(atlas).map(sayKeyGaps)).toEqual([
      'One part is a gap in Upper Withen and nowhere else: a reeve for the area.',
    ]);
  });

  it('finds none where another area has the gap too, or none has it', () => {
    expect(keyGaps(withState('gap', 'middle-withen'))).toEqual([]);
    expect(keyGaps(withState('in place', 'upper-withen'))).toEqual([]);
  });

  it('names several parts and areas', () => {
    const twice = atlas.offer.filter(({ id }) => id === 'area-reeve');
    const [gap] = keyGaps({ ...atlas, offer: [...twice, ...twice] });
    if (!gap) throw new Error('no gap was found');
    expect(sayKeyGaps({ ...gap, areas: atlas.areas })).toBe(
      'Two parts are a gap in Lower Withen, Middle Withen and Upper Withen and nowhere else: a reeve for the area and a reeve for the area.',
    );
  });

  it('gives one reason for areas of which the papers say the same', () => {
    const reasons = reasonsFor(atlas, atlas.find('offer', 'area-reeve'));
    expect(reasons.map(({ state, areas }) => [state, areas.map(({ id }) => id)])).toEqual([
      ['gap', ['upper-withen']],
      ['in place', ['middle-withen', 'lower-withen']],
    ]);
  });
});
