import type { Atlas } from '../../atlas/atlas.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { FundSum } from '../../schemas/fund.ts';
import type { Cell, Table } from '../csv.ts';
import { inOneCell, sayCitations, sayFigures, wholeUrl } from './sentences.ts';

const columns = [
  'id',
  'title',
  'about',
  'standing',
  'areas',
  'decided_by',
  'decides',
  'sum_is_set',
  'sum_of',
  'least_pence',
  'pence',
  'exactness',
  'sum_source',
  'when',
  'how',
  'known',
  'funded',
  'sources',
  'url',
];

function sumCells(atlas: Atlas, sum: FundSum | null): Cell[] {
  if (sum === null) return [null, null, null, null, null];
  const { of, least, pence, exactness, from } = sum;
  return [of, least ?? null, pence, exactness, sayCitations(atlas, [from])];
}

/** Whether a sum is set, in a word: `null` in a record is not the same as an empty list. */
function sayIsSet(sums: readonly FundSum[] | null): string {
  if (sums === null) return 'not known';
  return sums.length === 0 ? 'not set' : 'yes';
}

/**
 * Every fund, one row for each of its sums, and one for a fund without any. Sums are whole pence.
 *
 * @param atlas the atlas
 */
export function fundTable(atlas: Atlas): Table {
  const rows = atlas.funds.flatMap((fund) => {
    const sums = fund.sums?.length ? fund.sums : [null];
    return sums.map((sum): Cell[] => [
      fund.id,
      fund.title,
      fund.about,
      fund.standing,
      inOneCell(fund.areas.map((id) => atlas.find('areas', id).title)) || atlas.site.borough,
      inOneCell(fund.decidedBy.map((id) => atlas.find('bodies', id).title)),
      fund.decides,
      sayIsSet(fund.sums),
      ...sumCells(atlas, sum),
      fund.when,
      fund.how,
      sayFigures(fund.known),
      sayFigures(fund.funded),
      sayCitations(atlas, fund.sources),
      wholeUrl(atlas, urlOf('funds', fund.id)),
    ]);
  });
  return { columns, rows };
}
