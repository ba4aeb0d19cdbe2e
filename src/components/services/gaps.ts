import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';

/** How many answers of one sort are missing, of how many. */
export interface Missing {
  /** What is missing, as it stands after the numbers: "yearly costs". */
  what: string;
  missing: number;
  of: number;
}

function count<T>(what: string, all: readonly T[], isMissing: (one: T) => boolean): Missing {
  return { what, missing: all.filter(isMissing).length, of: all.length };
}

/**
 * What is not known of the services, counted. A service has one answer on staff and one on cost for each area that the
 * papers speak of; a gap has neither, since nobody works there.
 *
 * @param atlas the atlas
 */
export function countMissing({ services }: Pick<Atlas, 'services'>): Missing[] {
  const inAreas = services.flatMap(({ areas }) => areas.filter(({ state }) => state !== 'gap'));
  return [
    count('numbers of staff', inAreas, ({ staff }) => staff === null),
    count('yearly costs', inAreas, ({ cost }) => cost === null),
    count('answers on who provided it in 2009', services, ({ provider }) => provider === null),
    count('answers on what became of it', services, ({ today }) => today === null),
  ];
}

/**
 * How many gaps the papers name, one for each service and area.
 *
 * @param atlas the atlas
 */
export function countGaps({ services }: Pick<Atlas, 'services'>): number {
  return services.flatMap(({ areas }) => areas.filter(({ state }) => state === 'gap')).length;
}

/**
 * What is not known of one service, in the words of its entry, so that it takes one line and not three.
 *
 * @param service the service
 * @returns such as "what became of it", in the order of the entry; none where all is known
 */
export function unknownOf({
  areas,
  provider,
  today,
}: Pick<Entry<'services'>, 'areas' | 'provider' | 'today'>): string[] {
  const inAreas = areas.filter(({ state }) => state !== 'gap');
  const unknown = {
    'who provided it in 2009': provider === null,
    'its staff and yearly cost':
      inAreas.length > 0 && inAreas.every(({ staff, cost }) => staff === null && cost === null),
    'what became of it': today === null,
  };
  return Object.entries(unknown).flatMap(([what, is]) => (is ? [what] : []));
}
