import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { circles } from '../../src/schemas/circle.ts';

/** The influence map has no room for large marks in every cell of so many. */
const commonSays = ['inform', 'consult', 'involve'];

/**
 * Writes a content folder with more decisions than any borough has: those that are there, and again and again under
 * other names, all spread evenly over themes and circles.
 *
 * @param content the folder they are taken from
 * @param folder the folder that is written; what was there is lost
 * @param count how many decisions it has in the end
 */
export function writeManyDecisions(content: string, folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(content, folder, { recursive: true });
  const from = join(content, 'decisions');
  const files = readdirSync(from).filter((name) => name.endsWith('.mdx'));
  const themes = readdirSync(join(content, 'themes')).map((name) => name.replace(/\.json$/, ''));
  rmSync(join(folder, 'decisions'), { recursive: true });
  mkdirSync(join(folder, 'decisions'));
  for (let index = 0; index < count; index += 1) {
    const name = files[index % files.length] ?? '';
    const round = Math.floor(index / files.length);
    const text = readFileSync(join(from, name), 'utf8');
    const [, head = '', words = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(text) ?? [];
    const record = {
      ...(parse(head) as Record<string, unknown>),
      title: `Made-up decision ${index + 1} of ${count}`,
      theme: themes[(index + round) % themes.length],
      say: commonSays[index % commonSays.length],
      reach: circles[Math.floor(index / themes.length) % circles.length],
    };
    // Other records point at those that are there, so they keep their names.
    const file = index < files.length ? name : `made-up-${index + 1}.mdx`;
    writeFileSync(join(folder, 'decisions', file), `---\n${stringify(record)}---\n${words}`);
  }
}
