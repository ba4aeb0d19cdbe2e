import type { AreaModel } from '../schemas/area.ts';

/** The two ways of working that the papers give to areas. */
export const areaModelWords: Record<AreaModel, { short: string; long: string }> = {
  'co-ordinated': {
    short: 'Co-ordinated',
    long: 'In 2009 it was to get the offer that every area gets: services that are there already, working together.',
  },
  managed: {
    short: 'Managed',
    long: 'In 2009 it was to get more than other areas: a larger team, close to home. Such a team was there already.',
  },
};
