import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { areaModels } from '../../schemas/area.ts';
import type { AreaModel } from '../../schemas/area.ts';

/** The areas of one model, side by side in a table. */
export interface ModelColumns {
  model: AreaModel;
  areas: Entry<'areas'>[];
}

/**
 * The areas as the columns of a table, those of a model side by side, so that a gap of one model stands out.
 *
 * @param atlas the atlas
 */
export function modelColumns({ areas }: Atlas): ModelColumns[] {
  return areaModels
    .map((model) => ({ model, areas: areas.filter((area) => area.model === model) }))
    .filter((column) => column.areas.length > 0);
}
