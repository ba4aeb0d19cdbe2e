import type { Atlas } from '../../atlas/atlas.ts';
import { urlOf } from '../../atlas/urls.ts';
import type { Cell, Table } from '../csv.ts';
import { inOneCell, sayCitations, sayFigures, wholeUrl } from './sentences.ts';

const columns = [
  'id',
  'title',
  'kind',
  'about',
  'for',
  'area',
  'in_2009',
  'provider_2009',
  'staff',
  'yearly_cost_pence',
  'state_source',
  'today',
  'bodies_today',
  'sources',
  'url',
];

/**
 * Every service and post, one row for each area of the borough, so that a partner can fill in staff and cost. Costs are
 * whole pence.
 *
 * @param atlas the atlas
 */
export function serviceTable(atlas: Atlas): Table {
  const rows = atlas.services.flatMap((service) =>
    atlas.areas.map((area): Cell[] => {
      const found = service.areas.find((one) => one.area === area.id);
      return [
        service.id,
        service.title,
        service.kind,
        service.about,
        service.for,
        area.title,
        found?.state ?? 'not named',
        service.provider,
        found?.staff ?? null,
        found?.cost ?? null,
        found ? sayCitations(atlas, [found.from]) : null,
        sayFigures(service.today),
        inOneCell(service.bodies.map((id) => atlas.find('bodies', id).title)),
        sayCitations(atlas, service.sources),
        wholeUrl(atlas, urlOf('services', service.id)),
      ];
    }),
  );
  return { columns, rows };
}
