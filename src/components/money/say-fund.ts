import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { sayList } from '../../words/lists.ts';
import { saySum } from '../../words/money.ts';

/**
 * Which areas a fund is for, by name, or all of them by their number; the borough where it is for all of it.
 *
 * @param atlas the atlas
 * @param fund the fund
 */
export function sayAreas(atlas: Atlas, { areas }: Entry<'funds'>): string {
  if (areas.length === 0) return `the whole of ${atlas.site.borough}`;
  if (areas.length === atlas.areas.length) return `all ${areas.length} areas`;
  return sayList(areas.map((id) => atlas.find('areas', id).title));
}

/**
 * How much a fund has, in a few words: its sums with what each is, "not set", or `null` where nobody knows.
 *
 * @param fund the fund
 */
export function sayHowMuch({ sums }: Pick<Entry<'funds'>, 'sums'>): string | null {
  if (sums === null) return null;
  if (sums.length === 0) return 'not set';
  return sums.map((sum) => `${saySum(sum)} ${sum.of}`).join('; ');
}

/**
 * What nobody has written down about a fund, in the words of its entry, so that it takes one line and not five.
 *
 * @param fund the fund
 * @returns such as "when" and "what it has paid for", in the order of the entry; none where all is known
 */
export function unknownOf(
  fund: Pick<Entry<'funds'>, 'sums' | 'decidedBy' | 'decides' | 'when' | 'how' | 'funded'>,
): string[] {
  const unknown = {
    'how much': fund.sums === null,
    'who decides': fund.decidedBy.length === 0 && fund.decides === null,
    when: fund.when === null,
    'how to apply or vote': fund.how === null,
    'what it has paid for': fund.funded === null,
  };
  return Object.entries(unknown).flatMap(([what, is]) => (is ? [what] : []));
}
