import type { Atlas } from '../../atlas/atlas.ts';
import type { Voice } from '../../atlas/voices.ts';

const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Where a voice speaks for, as a sentence: its areas, its wards, or the whole borough.
 *
 * @param atlas the atlas
 * @param voice the voice
 */
export function sayAreasFor(
  { site, areas: all }: Pick<Atlas, 'site' | 'areas'>,
  { areas, wards }: Pick<Voice, 'areas' | 'wards'>,
): string {
  if (areas.length > 0 && areas.length < all.length)
    return `${joined.format(areas.map(({ title }) => title))}.`;
  if (areas.length === 0 && wards.length > 0) {
    // Names of wards hold "and", so semicolons stand between them.
    const names = wards.map(({ title }) => title).join('; ');
    return `${wards.length === 1 ? 'Ward' : 'Wards'}: ${names}.`;
  }
  return `All of ${site.borough}.`;
}
