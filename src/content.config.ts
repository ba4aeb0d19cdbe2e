import { basename, extname, join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from '../scripts/content-folder.ts';
import { kinds } from './schemas/kinds.ts';
import type { Kind, KindName } from './schemas/kinds.ts';

function loaderOf(kind: KindName) {
  const { file, format }: Kind = kinds[kind];
  return glob({
    base: file === undefined ? join(contentFolder(), kind) : contentFolder(),
    pattern: file ?? `**/*.${format}`,
    generateId: ({ entry }) => basename(entry, extname(entry)),
  });
}

export const collections = {
  site: defineCollection({ loader: loaderOf('site'), schema: kinds.site.schema }),
  themes: defineCollection({ loader: loaderOf('themes'), schema: kinds.themes.schema }),
  decisions: defineCollection({ loader: loaderOf('decisions'), schema: kinds.decisions.schema }),
  bodies: defineCollection({ loader: loaderOf('bodies'), schema: kinds.bodies.schema }),
  ways: defineCollection({ loader: loaderOf('ways'), schema: kinds.ways.schema }),
  areas: defineCollection({ loader: loaderOf('areas'), schema: kinds.areas.schema }),
  wards: defineCollection({ loader: loaderOf('wards'), schema: kinds.wards.schema }),
  terms: defineCollection({ loader: loaderOf('terms'), schema: kinds.terms.schema }),
  counting: defineCollection({ loader: loaderOf('counting'), schema: kinds.counting.schema }),
  bankHolidays: defineCollection({
    loader: loaderOf('bankHolidays'),
    schema: kinds.bankHolidays.schema,
  }),
  river: defineCollection({ loader: loaderOf('river'), schema: kinds.river.schema }),
  doors: defineCollection({ loader: loaderOf('doors'), schema: kinds.doors.schema }),
  sources: defineCollection({ loader: loaderOf('sources'), schema: kinds.sources.schema }),
} satisfies Record<KindName, unknown>;
