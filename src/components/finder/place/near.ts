import type { Position } from '../../../schemas/point.ts';
import { nearestFirst } from '../../../where/distance.ts';

/** A link by its words and address. */
export interface Near {
  title: string;
  url: string;
}

/** A hub, and where it is, to about 10 metres. */
export interface NearHub extends Near {
  at: Position;
}

/** What there is in an area, as the box that takes a postcode shows it. */
export interface NearArea {
  hubs: NearHub[];
  satellites: Near[];
  /** The forums that meet now: those of the area, then those of the whole borough. */
  forums: Near[];
  /** The forums of the area that are not known to meet now. Those that have ended are left out. */
  quiet: Near[];
}

/** What there is in each area, by its id. */
export type NearAreas = Record<string, NearArea>;

/**
 * The hub nearest to a point, in whatever area, with the metres to it as the crow flies.
 *
 * @param near what there is in each area
 * @param from the point
 * @returns `null` where there is no hub
 */
export function nearestHub(
  near: NearAreas,
  from: Position,
): { hub: NearHub; metres: number } | null {
  const hubs = Object.values(near).flatMap((area) => area.hubs);
  const [first] = nearestFirst(from, hubs, ({ at }) => at);
  return first ? { hub: first.thing, metres: first.metres } : null;
}
