import type { Atlas } from '../../atlas/atlas.ts';
import type { KindName } from '../../schemas/kinds.ts';
import type { Licence } from '../../schemas/licence.ts';

/** The licences of others that our geography is under, by their SPDX names. */
export const licences = {
  'OGL-UK-3.0': {
    title: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'ODbL-1.0': {
    title: 'Open Database License (ODbL) 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
} as const satisfies Record<string, Licence>;

/** What a dataset may be used for, and what to print beside it. */
export interface Terms {
  /** The licence; `see credit` where the credit names it; `null` where nobody has chosen one. */
  licence: Licence | 'see credit' | null;
  credit: string;
}

/**
 * The licence and credit of the records of a kind.
 *
 * @param atlas the atlas
 * @param kind the kind
 */
export function licenceOfKind(atlas: Atlas, kind: KindName): Terms {
  const { site, placesOdbl, river } = atlas;
  if (kind === 'placesOdbl') return { licence: licences['ODbL-1.0'], credit: placesOdbl.credit };
  // A river may be drawn from anywhere: its own credit says under which licence.
  if (kind === 'river') return { licence: 'see credit', credit: river.credit };
  return { licence: site.licence ?? null, credit: site.title };
}
