import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { areasOfAction, bodiesOfAction } from '../../atlas/ledger.ts';
import { actionKinds } from '../../schemas/action.ts';
import type { ActionKind } from '../../schemas/action.ts';
import { actionStateNames } from '../../when/action-state.ts';
import { actionKindWords } from '../../words/action-kinds.ts';
import { actionStateWords } from '../../words/action-states.ts';
import type { Facet } from '../facet-fields/facet.ts';

type Action = Entry<'actions'>;

/** A kind as one word, since a row holds its choices parted by spaces. */
function slugOf(kind: ActionKind): string {
  return kind.replaceAll(' ', '-');
}

/**
 * What an action can be chosen by, as attributes of its row. Its state stands there already.
 *
 * @param atlas the atlas
 * @param action the action
 */
export function rowFacets(
  atlas: Pick<Atlas, 'find' | 'areas'>,
  action: Action,
): Record<`data-${string}`, string> {
  const ids = (entries: readonly { id: string }[]): string => entries.map(({ id }) => id).join(' ');
  return {
    'data-area': ids(areasOfAction(atlas, action)),
    'data-theme': atlas.find('decisions', action.decision).theme,
    'data-body': ids(bodiesOfAction(atlas, action)),
    'data-kind': slugOf(action.kind),
  };
}

/**
 * The facets of the ledger. Only what some action has is offered, but for areas and states: an area without an action is
 * worth knowing, and a state may come with the day.
 *
 * @param atlas the atlas
 */
export function actionFacets(
  atlas: Pick<Atlas, 'find' | 'areas' | 'themes' | 'bodies' | 'actions'>,
): Facet[] {
  const { actions, areas, themes, bodies } = atlas;
  const named = (
    all: readonly { id: string; title: string }[],
    isUsed: (id: string) => boolean = () => true,
  ) => all.filter(({ id }) => isUsed(id)).map(({ id, title }) => ({ value: id, title }));
  const themeIds = new Set(actions.map(({ decision }) => atlas.find('decisions', decision).theme));
  const bodyIds = new Set(
    actions.flatMap((action) => bodiesOfAction(atlas, action).map(({ id }) => id)),
  );
  return [
    {
      name: 'state',
      title: 'How it stands',
      choices: actionStateNames.map((name) => ({
        value: name,
        title: actionStateWords[name].short,
      })),
    },
    { name: 'area', title: 'Area', choices: named(areas) },
    { name: 'theme', title: 'Subject', choices: named(themes, (id) => themeIds.has(id)) },
    {
      name: 'body',
      title: 'Who decides or promised',
      choices: named(bodies, (id) => bodyIds.has(id)),
    },
    {
      name: 'kind',
      title: 'Kind',
      choices: actionKinds
        .filter((kind) => actions.some((action) => action.kind === kind))
        .map((kind) => ({ value: slugOf(kind), title: actionKindWords[kind].short })),
    },
  ];
}
