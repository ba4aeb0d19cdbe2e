import { basename, extname, join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from '../scripts/content-folder.ts';
import { kinds } from './schemas/kinds.ts';
import type { Kind, KindName } from './schemas/kinds.ts';

function collectionOf<K extends KindName>(kind: K) {
  const { file, format, schema } = kinds[kind] as Kind<(typeof kinds)[K]['schema']>;
  return defineCollection({
    loader: glob({
      base: file === undefined ? join(contentFolder(), kind) : contentFolder(),
      pattern: file ?? `**/*.${format}`,
      generateId: ({ entry }) => basename(entry, extname(entry)),
    }),
    schema,
  });
}

export const collections = {
  site: collectionOf('site'),
  themes: collectionOf('themes'),
  decisions: collectionOf('decisions'),
  bodies: collectionOf('bodies'),
  ways: collectionOf('ways'),
  areas: collectionOf('areas'),
  wards: collectionOf('wards'),
  terms: collectionOf('terms'),
  counting: collectionOf('counting'),
  bankHolidays: collectionOf('bankHolidays'),
  river: collectionOf('river'),
  doors: collectionOf('doors'),
  sources: collectionOf('sources'),
} satisfies Record<KindName, unknown>;
