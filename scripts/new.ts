import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nearest } from '../src/atlas/nearest.ts';
import { readContent } from '../src/atlas/read.ts';
import { idPattern } from '../src/schemas/id.ts';
import { kindNames, kinds } from '../src/schemas/kinds.ts';
import type { Kind, KindName } from '../src/schemas/kinds.ts';
import { contentFolder } from './content-folder.ts';
import { starterText } from './starter-text.ts';

const makeable = kindNames.filter((kind) => (kinds[kind] as Kind).file === undefined);
const singulars = new Map<string, KindName>(
  makeable.map((kind) => [kinds[kind].singular.replace(' ', '-'), kind]),
);

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

const [word = '', name = ''] = process.argv.slice(2);
const kind = singulars.get(word);
if (kind === undefined) {
  const meant = nearest(word, singulars.keys());
  stop(
    `There is no kind of record named "${word}".${meant ? ` Did you mean "${meant}"?` : ''}`,
    `Type: npm run new -- KIND NAME, where KIND is one of: ${[...singulars.keys()].join(', ')}.`,
  );
}
if (!idPattern.test(name)) {
  stop(
    `"${name}" cannot be the name of a record.`,
    'Use small letters, digits and hyphens, as in: npm run new -- decision village-hall-hours',
  );
}

const folder = contentFolder();
const file = join(kind, `${name}.${kinds[kind].format}`);
const path = join(folder, file);
const isTaken = await access(path).then(
  () => true,
  () => false,
);
if (isTaken) stop(`content/${file} is there already. Nothing was written.`);

const { records } = await readContent(folder);
await mkdir(dirname(path), { recursive: true });
await writeFile(path, starterText(kind, name, records), { flag: 'wx' });
console.log(`Written: content/${file}. Change the words, then type: npm run check`);
