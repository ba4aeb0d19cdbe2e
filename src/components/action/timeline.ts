import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { Citation } from '../../schemas/citation.ts';
import { sayDay } from '../../when/say-day.ts';
import { sayRoughDay } from '../../when/rough-day.ts';
import type { RoughDay } from '../../when/rough-day.ts';

/** One step in the life of an action: what happened, when, and where that comes from. */
export interface TimelineStep {
  title: string;
  /** When, in words; "Day not known" where it is not. */
  when: string;
  says: string;
  /** Who did it, where that is told, with the page of a body. */
  by: { title: string; url: string | null } | null;
  /** Links and facts beside it, such as how it was asked. */
  beside: { title: string; url: string | null }[];
  from: Citation;
}

type Action = Entry<'actions'>;

function sayStep(on: RoughDay | null): string {
  return on === null ? 'Day not known' : sayRoughDay(on);
}

function askedStep(atlas: Pick<Atlas, 'find'>, { asked }: Action): TimelineStep {
  const way = asked.way === null ? null : atlas.find('ways', asked.way);
  const forum = asked.forum === undefined ? null : atlas.find('forums', asked.forum);
  return {
    title: 'Asked',
    when: sayStep(asked.on),
    says: asked.what,
    by: { title: asked.by, url: null },
    beside: [
      ...(way ? [{ title: way.title, url: urlOf('ways', way.id) }] : []),
      ...(forum ? [{ title: forum.title, url: urlOf('forums', forum.id) }] : []),
      ...(asked.at === null ? [] : [{ title: asked.at, url: null }]),
    ],
    from: asked.from,
  };
}

function promisedStep(
  atlas: Pick<Atlas, 'find'>,
  { by, on, what, due, from }: NonNullable<Action['promised']>,
): TimelineStep {
  const body = atlas.find('bodies', by);
  return {
    title: 'Promised',
    when: sayRoughDay(on),
    says: what,
    by: { title: body.title, url: urlOf('bodies', body.id) },
    beside: [
      { title: `Due by ${due.length === 10 ? '' : 'the end of '}${sayRoughDay(due)}`, url: null },
    ],
    from,
  };
}

/**
 * The life of an action, step by step: asked, answered, promised, what happened since, and how it ended. News of what came
 * after the end stand below it.
 *
 * @param atlas the atlas
 * @param action the action
 */
export function timelineOf(atlas: Pick<Atlas, 'find'>, action: Action): TimelineStep[] {
  const { answered, promised, news, done, declined, runs } = action;
  const bare = (
    title: string,
    on: RoughDay | null,
    says: string,
    from: Citation,
  ): TimelineStep => ({ title, when: sayStep(on), says, by: null, beside: [], from });
  const end = done ?? declined;
  const isAfterEnd = (on: RoughDay): boolean => end?.on != null && on > end.on;
  const asSteps = (items: typeof news): TimelineStep[] =>
    items.map(({ on, what, from }) => bare('News', on, what, from));
  return [
    askedStep(atlas, action),
    ...(runs
      ? [
          bare(
            'Shown on pages of its areas and wards',
            runs.from,
            `Until ${sayDay(runs.until)}.`,
            action.asked.from,
          ),
        ]
      : []),
    ...(answered
      ? [
          {
            ...bare('Answered', answered.on, answered.what, answered.from),
            by: { title: answered.by, url: null },
          },
        ]
      : []),
    ...(promised ? [promisedStep(atlas, promised)] : []),
    ...asSteps(news.filter(({ on }) => !isAfterEnd(on))),
    ...(done ? [bare('Done', done.on, done.what, done.from)] : []),
    ...(declined ? [bare('Declined', declined.on, declined.why, declined.from)] : []),
    ...asSteps(news.filter(({ on }) => isAfterEnd(on))),
  ];
}
