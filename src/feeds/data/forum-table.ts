import type { Atlas } from '../../atlas/atlas.ts';
import { urlOf } from '../../atlas/urls.ts';
import { takingPartIn } from '../../atlas/voices.ts';
import type { Cell, Table } from '../csv.ts';
import { inOneCell, sayCitations, wholeUrl } from './sentences.ts';

const columns = [
  'id',
  'title',
  'kind',
  'about',
  'areas',
  'interests',
  'standing',
  'later',
  'who',
  'join',
  'ask',
  'meets',
  'place',
  'online',
  'letter',
  'someone_for_you',
  'evening',
  'children',
  'interpreter',
  'carries',
  'website',
  'sources',
  'url',
];

/**
 * Every forum, one a row.
 *
 * @param atlas the atlas
 */
export function forumTable(atlas: Atlas): Table {
  const rows = atlas.forums.map((forum): Cell[] => {
    const part = takingPartIn(atlas, forum);
    return [
      forum.id,
      forum.title,
      forum.kind,
      forum.about,
      inOneCell(forum.areas.map((id) => atlas.find('areas', id).title)) || atlas.site.borough,
      inOneCell(forum.interests),
      forum.standing,
      forum.later?.says ?? null,
      part.who,
      part.join,
      part.ask,
      part.meets,
      part.place,
      part.online,
      part.letter ?? null,
      part.someone ?? null,
      part.evening,
      part.children,
      part.interpreter,
      inOneCell(forum.carries.map((id) => atlas.find('decisions', id).title)),
      forum.website,
      sayCitations(atlas, forum.sources),
      wholeUrl(atlas, urlOf('forums', forum.id)),
    ];
  });
  return { columns, rows };
}
