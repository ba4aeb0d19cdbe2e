import type { PlaceRole } from '../schemas/place.ts';

/** The parts a place can play, by name and in a sentence. */
export const placeRoleWords: Record<PlaceRole, { one: string; many: string; long: string }> = {
  hub: {
    one: 'Hub',
    many: 'Hubs',
    long: 'The main place in the area to ask for help or to have your say.',
  },
  satellite: {
    one: 'Satellite',
    many: 'Satellites',
    long: 'A smaller place near you, linked to a hub.',
  },
  base: {
    one: 'Neighbourhood base',
    many: 'Neighbourhood bases',
    long: 'Where a team for the neighbourhood works from.',
  },
  facility: {
    one: 'Public space',
    many: 'Public spaces',
    long: 'Another building that people share, or shared.',
  },
};
