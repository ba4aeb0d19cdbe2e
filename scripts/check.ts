import { buildAtlas } from '../src/atlas/build.ts';
import { faultsOfGeo } from '../src/atlas/geo/faults-of-geo.ts';
import { inFileOrder } from '../src/atlas/in-file-order.ts';
import { faultsOfPlainness } from '../src/atlas/plain/faults.ts';
import { notesOnPlainness } from '../src/atlas/plain/notes.ts';
import { sayProblem } from '../src/atlas/problem.ts';
import { readContent } from '../src/atlas/read.ts';
import { contentFolder } from './content-folder.ts';

const content = await readContent(contentFolder());
const { atlas, problems } = buildAtlas(content.records);
const geo = await faultsOfGeo(contentFolder(), atlas);
const unplain = atlas ? faultsOfPlainness(content.records, atlas) : [];
const all = inFileOrder([...content.problems, ...problems, ...geo, ...unplain]);
if (all.length > 0) {
  console.error(all.map(sayProblem).join('\n'));
  console.error(
    `\n${all.length} ${all.length === 1 ? 'problem' : 'problems'}. Nothing was written.`,
  );
  process.exitCode = 1;
} else {
  const notes = atlas ? inFileOrder(notesOnPlainness(content.records, atlas)) : [];
  if (notes.length > 0) {
    console.log(`${notes.map(sayProblem).join('\n')}\n`);
    console.log(
      `${notes.length} ${notes.length === 1 ? 'place' : 'places'} could be said more plainly.`,
    );
  }
  console.log(`${content.records.length} records, no problem found.`);
}
