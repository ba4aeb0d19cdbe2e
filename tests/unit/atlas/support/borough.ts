import { buildAtlas } from '../../../../src/atlas/build.ts';
import type { Atlas } from '../../../../src/atlas/atlas.ts';
import { ContentError } from '../../../../src/atlas/problem.ts';
import { readContent } from '../../../../src/atlas/read.ts';
import { borough } from './faults.ts';

/** The atlas of the invented borough. */
export async function boroughAtlas(): Promise<Atlas> {
  const { records } = await readContent(borough);
  const { atlas, problems } = buildAtlas(records);
  if (!atlas) throw new ContentError(problems);
  return atlas;
}
