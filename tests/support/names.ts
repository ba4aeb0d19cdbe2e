import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface SiteNames {
  borough: string;
  circles: { region: string };
  towns: { title: string }[];
}

function titlesIn(folder: string): string[] {
  return readdirSync(folder).map(
    (file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { title: string }).title,
  );
}

/** Names of wards that are also plain English words, or an end of one. */
const plainWords = new Set(['Park', 'Town']);

/**
 * The names by which a content folder's borough is known: itself, its region, its towns, wards and river.
 *
 * @param content the content folder
 */
export function namesOfThePlace(content: string): string[] {
  const site = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as SiteNames;
  const names = [
    site.borough,
    site.circles.region,
    ...site.towns.map(({ title }) => title),
    ...titlesIn(join(content, 'wards')),
    ...titlesIn(join(content, 'areas')),
  ];
  return names.filter((name) => !plainWords.has(name));
}
