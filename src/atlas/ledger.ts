import { actionStateOn } from '../when/action-state.ts';
import type { ActionLife, ActionState } from '../when/action-state.ts';
import type { IsoDay } from '../when/days.ts';
import { firstDayOf, lastDayOf } from '../when/rough-day.ts';
import type { RoughDay } from '../when/rough-day.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';

type Action = Entry<'actions'>;

/** A flash point, with the days on which it is shown. */
export type FlashPoint = Action & { runs: NonNullable<Action['runs']> };

/**
 * The days of an action, from which its state follows. A question ends with its answer, unless something was promised.
 *
 * @param action the action
 */
export function lifeOf({
  kind,
  asked,
  answered,
  promised,
  news,
  done,
  declined,
}: Pick<
  Action,
  'kind' | 'asked' | 'answered' | 'promised' | 'news' | 'done' | 'declined'
>): ActionLife {
  const settled = kind === 'question' && !promised ? answered : null;
  const end = done ?? settled;
  return {
    entries: [asked.on, answered?.on, promised?.on, ...news.map(({ on }) => on)].filter(
      (on): on is RoughDay => on != null,
    ),
    due: promised?.due ?? null,
    ended: declined
      ? { how: 'declined', on: declined.on }
      : end
        ? { how: 'done', on: end.on }
        : null,
  };
}

/**
 * The state of an action on a day.
 *
 * @param atlas the atlas
 * @param action the action
 * @param day the day
 */
export function stateOfAction(
  { site }: Pick<Atlas, 'site'>,
  action: Action,
  day: IsoDay,
): ActionState {
  return actionStateOn(lifeOf(action), site.ledgerFrom, day);
}

/**
 * The last day on which something about an action was written down, or `null` where no day is known. A month or a year
 * counts as its first day.
 *
 * @param action the action
 */
export function lastEntryOf(action: Action): IsoDay | null {
  const { entries, ended } = lifeOf(action);
  const days = [...entries, ...(ended?.on == null ? [] : [ended.on])];
  return days.map(firstDayOf).toSorted().at(-1) ?? null;
}

/**
 * The bodies that an action is about: the one that promised something, or those that take the decision.
 *
 * @param atlas the atlas
 * @param action the action
 */
export function bodiesOfAction(
  atlas: Pick<Atlas, 'find'>,
  { promised, decision }: Pick<Action, 'promised' | 'decision'>,
): Entry<'bodies'>[] {
  const ids = promised ? [promised.by] : atlas.find('decisions', decision).decidedBy;
  return ids.map((id) => atlas.find('bodies', id));
}

/**
 * The areas of an action: all of them where it names neither areas nor wards.
 *
 * @param atlas the atlas
 * @param action the action
 */
export function areasOfAction(
  { areas: all }: Pick<Atlas, 'areas'>,
  { areas, wards }: Pick<Action, 'areas' | 'wards'>,
): Entry<'areas'>[] {
  if (areas.length === 0 && wards.length === 0) return [...all];
  return all.filter(({ id }) => areas.includes(id));
}

/**
 * The flash points of a part of the borough that are not over on a day: those of its areas and wards, and those of the
 * whole borough. One that names wards reaches the pages of these wards, and of the areas it names; one that names areas
 * alone reaches all of their wards.
 *
 * @param atlas the atlas
 * @param home the part of the borough: the ids of its areas and its wards
 * @param home.areas the ids of its areas
 * @param home.wards the ids of its wards
 * @param home.isWard whether it is a ward; left out for an area
 * @param day the day
 */
export function flashPointsOf(
  { actions }: Pick<Atlas, 'actions'>,
  home: { areas: readonly string[]; wards: readonly string[]; isWard?: boolean },
  day: IsoDay,
): FlashPoint[] {
  const reaches = ({ areas, wards }: Action): boolean => {
    if (areas.length === 0 && wards.length === 0) return true;
    if (wards.some((id) => home.wards.includes(id))) return true;
    const namesWardsElsewhere = home.isWard === true && wards.length > 0;
    return !namesWardsElsewhere && areas.some((id) => home.areas.includes(id));
  };
  return actions.filter(
    (action): action is FlashPoint =>
      action.runs !== undefined && lastDayOf(action.runs.until) >= day && reaches(action),
  );
}
