import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { audiences } from '../../schemas/audience.ts';
import { circles } from '../../schemas/circle.ts';
import { says } from '../../schemas/say.ts';
import { stateNames } from '../../when/state.ts';
import { audienceWords } from '../../words/audiences.ts';
import { sayWords } from '../../words/says.ts';
import { stateWords } from '../../words/states.ts';
import type { Facet } from '../facet-fields/facet.ts';

const whereTitles = {
  everywhere: 'Everywhere',
  parished: 'Where there is a town or parish council',
  unparished: 'Where there is none',
};

/**
 * The facets of the influence map. Only choices that some decision has are offered.
 *
 * @param atlas the atlas
 */
export function facetsOf(atlas: Atlas): Facet[] {
  const deciders = new Set(atlas.decisions.flatMap(({ decidedBy }) => decidedBy));
  return [
    {
      name: 'theme',
      title: 'Subject',
      choices: atlas.themes.map(({ id, title }) => ({ value: id, title })),
    },
    {
      name: 'reach',
      title: 'How near to home',
      choices: circles.map((circle) => ({ value: circle, title: atlas.site.circles[circle] })),
    },
    {
      name: 'say',
      title: 'How much say',
      choices: says.map((say) => ({ value: say, title: sayWords[say].short })),
    },
    {
      name: 'state',
      title: 'When',
      choices: stateNames.map((name) => ({ value: name, title: stateWords[name].short })),
    },
    {
      name: 'body',
      title: 'Who decides',
      choices: atlas.bodies
        .filter(({ id }) => deciders.has(id))
        .map(({ id, title }) => ({ value: id, title })),
    },
    {
      name: 'for',
      title: 'I am one of',
      choices: audiences.map((audience) => ({ value: audience, title: audienceWords[audience] })),
    },
    {
      name: 'where',
      title: 'Where it can be used',
      choices: Object.entries(whereTitles).map(([value, title]) => ({ value, title })),
    },
  ];
}

/**
 * What a decision can be chosen by, as attributes of its row. Its say and its state stand there already.
 *
 * @param decision the decision
 */
export function rowFacets(decision: Entry<'decisions'>): Record<`data-${string}`, string> {
  return {
    'data-theme': decision.theme,
    'data-reach': decision.reach,
    'data-body': decision.decidedBy.join(' '),
    'data-for': (decision.for ?? audiences).join(' '),
    'data-where': typeof decision.where === 'string' ? decision.where : 'named',
  };
}
