import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import type { Geo } from '../../atlas/geo/geo.ts';
import { voicesOf, wardsOfParish } from '../../atlas/voices.ts';
import type { Voice } from '../../atlas/voices.ts';
import { areasOfVoice } from '../area/home.ts';

/** The decisions that town and parish councils have a part in. No decision stands twice. */
export interface PartIn {
  takes: Entry<'decisions'>[];
  proposes: Entry<'decisions'>[];
  /** Those that can only be used where there is such a council, though others take them. */
  needs: Entry<'decisions'>[];
}

/** A town or parish council, and what it links to. */
export interface ParishCouncil {
  council: Entry<'bodies'>;
  /** The wards that are in its parish, or partly. */
  wards: readonly Entry<'wards'>[];
  /** The areas that those wards are mostly in. */
  areas: readonly Entry<'areas'>[];
  /** The forums of those wards and areas, but for those that have ended. */
  forums: readonly Voice[];
  /** The decisions that name this council, and not all such councils. */
  own: readonly Entry<'decisions'>[];
}

/** The forums that speak for some of the wards, or by name for some of the areas. */
function forumsNear(
  atlas: Atlas,
  { wards, areas }: Pick<ParishCouncil, 'wards' | 'areas'>,
): Voice[] {
  return voicesOf(atlas).filter(
    (voice) =>
      voice.kind !== 'parish council' &&
      voice.standing !== 'ended' &&
      (voice.wards.some((ward) => wards.includes(ward)) ||
        voice.areas.some((area) => areas.includes(area))),
  );
}

/**
 * The town and parish councils, by title.
 *
 * @param atlas the atlas
 * @param geo where everything is
 */
export function parishCouncils(atlas: Atlas, geo: Pick<Geo, 'sharesOfArea'>): ParishCouncil[] {
  return atlas.bodies
    .filter(({ gss }) => gss !== undefined)
    .map((council) => {
      const wards = wardsOfParish(atlas, council.id);
      const areas = wards.length === 0 ? [] : areasOfVoice(atlas, geo, { areas: [], wards });
      const own = atlas.decisions.filter(({ decidedBy, proposedBy = [] }) =>
        [...decidedBy, ...proposedBy].includes(council.id),
      );
      return { council, wards, areas, own, forums: forumsNear(atlas, { wards, areas }) };
    });
}

/**
 * What the councils are part of, where that sits as near to home: all such councils together.
 *
 * @param atlas the atlas
 * @param councils the councils
 */
export function amongWhom(
  atlas: Pick<Atlas, 'bodies'>,
  councils: readonly ParishCouncil[],
): Entry<'bodies'>[] {
  const parents = new Set(councils.map(({ council }) => council.partOf));
  return atlas.bodies.filter(({ id, level }) => level === 'parish' && parents.has(id));
}

/**
 * The decisions that all town and parish councils have a part in.
 *
 * @param atlas the atlas
 * @param among what the councils are part of
 * @param councils the councils, whose own decisions are left out
 */
export function sharedDecisions(
  { decisions }: Pick<Atlas, 'decisions'>,
  among: readonly Entry<'bodies'>[],
  councils: readonly ParishCouncil[],
): PartIn {
  const own = councils.flatMap((parish) => parish.own);
  const has = (bodies: readonly string[]): boolean => among.some(({ id }) => bodies.includes(id));
  const takes = decisions.filter(({ decidedBy }) => has(decidedBy));
  const proposes = decisions.filter(
    (decision) => !takes.includes(decision) && has(decision.proposedBy ?? []),
  );
  const needs = decisions.filter(
    (decision) =>
      decision.where === 'parished' && ![...own, ...takes, ...proposes].includes(decision),
  );
  return { takes, proposes, needs };
}
