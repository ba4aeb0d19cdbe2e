import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';

/** Funds that belong under one heading. */
export interface FundGroup {
  id: string;
  title: string;
  about: string;
  funds: readonly Entry<'funds'>[];
}

/**
 * The funds as the page shows them: what the papers only suggest, then what is for some areas, then what is for the
 * whole borough, then what has ended. A group without funds is left out.
 *
 * @param atlas the atlas
 */
export function fundGroups({ funds, site }: Pick<Atlas, 'funds' | 'site'>): FundGroup[] {
  const isIdea = ({ standing }: Entry<'funds'>): boolean =>
    standing === 'proposed in 2009, nothing later found';
  const ended = funds.filter(({ standing }) => standing === 'ended');
  const now = funds.filter((fund) => !isIdea(fund) && fund.standing !== 'ended');
  return [
    {
      id: 'suggested',
      title: 'What the 2009 papers suggest',
      about: 'This is an idea. We found no sign that it ever came about.',
      funds: funds.filter(isIdea),
    },
    {
      id: 'areas',
      title: 'Money for some areas',
      about: 'Each says for which, and what our newest source is.',
      funds: now.filter(({ areas }) => areas.length > 0),
    },
    {
      id: 'borough',
      title: `Money for the whole of ${site.borough}`,
      about: 'A group from anywhere in the borough may seek it, or be heard on it.',
      funds: now.filter(({ areas }) => areas.length === 0),
    },
    { id: 'ended', title: 'Money that has ended', about: 'Kept for the record.', funds: ended },
  ].filter((group) => group.funds.length > 0);
}
