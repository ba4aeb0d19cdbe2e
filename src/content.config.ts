import { basename, extname, join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from '../scripts/content-folder.ts';
import { hasRecords } from './atlas/has-records.ts';
import { kinds } from './schemas/kinds.ts';
import type { Kind, KindName } from './schemas/kinds.ts';

function loaderOf(kind: KindName) {
  const { file, format }: Kind = kinds[kind];
  const base = file === undefined ? join(contentFolder(), kind) : contentFolder();
  if (!hasRecords(contentFolder(), kind)) return () => [];
  return glob({
    base,
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
  guides: defineCollection({ loader: loaderOf('guides'), schema: kinds.guides.schema }),
  areas: defineCollection({ loader: loaderOf('areas'), schema: kinds.areas.schema }),
  models: defineCollection({ loader: loaderOf('models'), schema: kinds.models.schema }),
  wards: defineCollection({ loader: loaderOf('wards'), schema: kinds.wards.schema }),
  forums: defineCollection({ loader: loaderOf('forums'), schema: kinds.forums.schema }),
  places: defineCollection({ loader: loaderOf('places'), schema: kinds.places.schema }),
  placesOdbl: defineCollection({ loader: loaderOf('placesOdbl'), schema: kinds.placesOdbl.schema }),
  funds: defineCollection({ loader: loaderOf('funds'), schema: kinds.funds.schema }),
  businessCase: defineCollection({
    loader: loaderOf('businessCase'),
    schema: kinds.businessCase.schema,
  }),
  benefits: defineCollection({ loader: loaderOf('benefits'), schema: kinds.benefits.schema }),
  services: defineCollection({ loader: loaderOf('services'), schema: kinds.services.schema }),
  offer: defineCollection({ loader: loaderOf('offer'), schema: kinds.offer.schema }),
  pledge: defineCollection({ loader: loaderOf('pledge'), schema: kinds.pledge.schema }),
  results: defineCollection({ loader: loaderOf('results'), schema: kinds.results.schema }),
  earlierPledge: defineCollection({
    loader: loaderOf('earlierPledge'),
    schema: kinds.earlierPledge.schema,
  }),
  actions: defineCollection({ loader: loaderOf('actions'), schema: kinds.actions.schema }),
  terms: defineCollection({ loader: loaderOf('terms'), schema: kinds.terms.schema }),
  counting: defineCollection({ loader: loaderOf('counting'), schema: kinds.counting.schema }),
  bankHolidays: defineCollection({
    loader: loaderOf('bankHolidays'),
    schema: kinds.bankHolidays.schema,
  }),
  river: defineCollection({ loader: loaderOf('river'), schema: kinds.river.schema }),
  doors: defineCollection({ loader: loaderOf('doors'), schema: kinds.doors.schema }),
  openingProgramme: defineCollection({
    loader: loaderOf('openingProgramme'),
    schema: kinds.openingProgramme.schema,
  }),
  hubStandard: defineCollection({
    loader: loaderOf('hubStandard'),
    schema: kinds.hubStandard.schema,
  }),
  history: defineCollection({ loader: loaderOf('history'), schema: kinds.history.schema }),
  sources: defineCollection({ loader: loaderOf('sources'), schema: kinds.sources.schema }),
} satisfies Record<KindName, unknown>;
