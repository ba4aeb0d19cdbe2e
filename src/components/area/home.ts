import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { Geo } from '../../atlas/geo/geo.ts';
import type { Voice } from '../../atlas/voices.ts';
import type { Where } from '../../schemas/where.ts';

/** A part of the borough: the areas it is, or is in, and its wards in force now. */
export interface Home {
  areas: readonly Pick<Entry<'areas'>, 'id'>[];
  wards: readonly Entry<'wards'>[];
}

/** A ward counts as an area's own from this share of its postcodes on, so that a stray street does not bring its parish. */
const mostOfAWard = 0.5;

/**
 * An area with its wards: those in force now that have half or more of their postcodes in it, or may have.
 *
 * @param geo where everything is
 * @param area the area
 */
export function homeOfArea(geo: Pick<Geo, 'sharesOfArea'>, area: Entry<'areas'>): Home {
  const wards = geo
    .sharesOfArea(area.id)
    .filter(({ sure, perhaps, postcodes }) => (sure + perhaps) / postcodes >= mostOfAWard)
    .map(({ ward }) => ward);
  return { areas: [area], wards };
}

/**
 * A ward with the areas that have half or more of its postcodes, or may have: what is particular to an area need not
 * reach a ward that it only touches.
 *
 * @param geo where everything is
 * @param ward the ward
 */
export function homeOfWard(geo: Pick<Geo, 'sharesOfWard'>, ward: Entry<'wards'>): Home {
  const areas = geo
    .sharesOfWard(ward.id)
    .filter(({ share }) => share >= mostOfAWard)
    .flatMap((share) => share.areas);
  return { areas, wards: [ward] };
}

/**
 * The councils of the parishes that some wards are in, or partly in, by title.
 *
 * @param atlas the atlas
 * @param wards the wards
 */
export function parishesOf(atlas: Pick<Atlas, 'bodies'>, wards: Home['wards']): Entry<'bodies'>[] {
  const ids = new Set(wards.flatMap(({ parishes }) => (parishes ?? []).map((one) => one.parish)));
  return atlas.bodies.filter(({ id }) => ids.has(id));
}

/** A ward that is wholly in one parish has no part without one. Where its parishes are not known, nothing is said. */
function hasLandWithoutParish({ parishes }: Entry<'wards'>): boolean {
  return parishes !== null && !parishes.some(({ part }) => part === 'all');
}

/**
 * Whether a decision belongs to a part of the borough, and not to all of it.
 *
 * @param where where its record says that it counts
 * @param home the part of the borough
 */
export function appliesTo(where: Where, { areas, wards }: Home): boolean {
  if (where === 'everywhere') return false;
  if (where === 'parished') return wards.some(({ parishes }) => (parishes ?? []).length > 0);
  if (where === 'unparished') return wards.some(hasLandWithoutParish);
  return 'wards' in where
    ? wards.some(({ id }) => where.wards.includes(id))
    : areas.some(({ id }) => where.areas.includes(id));
}

/**
 * The decisions that belong to a part of the borough, and not to all of it: those its record keeps to the areas, to the
 * wards, to places with or without a parish council, and those that one of its parish councils takes.
 *
 * @param atlas the atlas
 * @param home the part of the borough
 */
export function decisionsOfHome(
  atlas: Pick<Atlas, 'decisions' | 'bodies'>,
  home: Home,
): Entry<'decisions'>[] {
  const parishes = new Set(parishesOf(atlas, home.wards).map(({ id }) => id));
  return atlas.decisions.filter(
    ({ where, decidedBy }) => appliesTo(where, home) || decidedBy.some((id) => parishes.has(id)),
  );
}

/**
 * The areas that a voice speaks for: those it names, or those its wards are mostly in, or else all of them.
 *
 * @param atlas the atlas
 * @param geo where everything is
 * @param voice the voice
 */
export function areasOfVoice(
  atlas: Pick<Atlas, 'areas'>,
  geo: Pick<Geo, 'sharesOfArea'>,
  { areas, wards }: Pick<Voice, 'areas' | 'wards'>,
): readonly Entry<'areas'>[] {
  if (areas.length > 0) return areas;
  if (wards.length === 0) return atlas.areas;
  const ids = new Set(wards.map(({ id }) => id));
  return atlas.areas.filter((area) => homeOfArea(geo, area).wards.some(({ id }) => ids.has(id)));
}
