import type { z } from 'zod';
import { action } from './action.ts';
import { area } from './area.ts';
import { bankHolidays } from './bank-holidays.ts';
import { benefit } from './benefit.ts';
import { body } from './body.ts';
import { businessCase } from './business-case.ts';
import { countingRule } from './counting-rule.ts';
import { decision } from './decision.ts';
import { doors } from './doors.ts';
import { earlierPledge } from './earlier-pledge.ts';
import { forum } from './forum.ts';
import { fund } from './fund.ts';
import { guide } from './guide.ts';
import { history } from './history.ts';
import { hubStandard } from './hub-standard.ts';
import { openingProgramme } from './opening-programme.ts';
import { model } from './model.ts';
import { offer } from './offer.ts';
import { place } from './place.ts';
import { placesOdbl } from './places-odbl.ts';
import { promise } from './promise.ts';
import { results } from './results.ts';
import { river } from './river.ts';
import { service } from './service.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { theme } from './theme.ts';
import { ward } from './ward.ts';
import { way } from './way.ts';

/** How a kind of record is kept. */
export interface Kind<Schema extends z.ZodType = z.ZodType> {
  /** One of them in words: "counting rule". */
  singular: string;
  /** The file under `content/` when there is just one; otherwise the kind's name is its folder. */
  file?: string;
  /** `mdx`: the record stands above words. `json`: the record is all there is. */
  format: 'mdx' | 'json';
  schema: Schema;
}

/** Every kind of record, by the name of its folder under `content/`. */
export const kinds = {
  site: { singular: 'site', file: 'site.json', format: 'json', schema: site },
  themes: { singular: 'theme', format: 'json', schema: theme },
  decisions: { singular: 'decision', format: 'mdx', schema: decision },
  bodies: { singular: 'body', format: 'json', schema: body },
  ways: { singular: 'way', format: 'mdx', schema: way },
  guides: { singular: 'guide', format: 'mdx', schema: guide },
  areas: { singular: 'area', format: 'json', schema: area },
  models: { singular: 'model', format: 'json', schema: model },
  wards: { singular: 'ward', format: 'json', schema: ward },
  forums: { singular: 'forum', format: 'json', schema: forum },
  places: { singular: 'place', format: 'json', schema: place },
  placesOdbl: {
    singular: 'list of points of places',
    file: 'geo/places-odbl.json',
    format: 'json',
    schema: placesOdbl,
  },
  funds: { singular: 'fund', format: 'json', schema: fund },
  businessCase: {
    singular: 'business case',
    file: 'business-case.json',
    format: 'json',
    schema: businessCase,
  },
  benefits: { singular: 'benefit', format: 'json', schema: benefit },
  services: { singular: 'service', format: 'json', schema: service },
  offer: { singular: 'element of the core offer', format: 'json', schema: offer },
  pledge: { singular: 'promise', format: 'json', schema: promise },
  results: { singular: 'quarter', format: 'json', schema: results },
  earlierPledge: {
    singular: 'account of an earlier pledge',
    file: 'earlier-pledge.json',
    format: 'json',
    schema: earlierPledge,
  },
  actions: { singular: 'action', format: 'json', schema: action },
  terms: { singular: 'term', format: 'json', schema: term },
  counting: { singular: 'counting rule', format: 'json', schema: countingRule },
  bankHolidays: {
    singular: 'list of bank holidays',
    file: 'bank-holidays.json',
    format: 'json',
    schema: bankHolidays,
  },
  river: { singular: 'river', file: 'geo/river.json', format: 'json', schema: river },
  doors: { singular: 'list of doors', file: 'doors.json', format: 'json', schema: doors },
  openingProgramme: {
    singular: 'programme of opening places',
    file: 'opening-programme.json',
    format: 'json',
    schema: openingProgramme,
  },
  hubStandard: {
    singular: 'standard of a hub',
    file: 'hub-standard.json',
    format: 'json',
    schema: hubStandard,
  },
  history: { singular: 'history', file: 'history.json', format: 'json', schema: history },
  sources: { singular: 'source', format: 'json', schema: source },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** A record of a kind, as its schema gives it. */
export type RecordOf<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;

/** The names of all kinds, in the order in which `content/README.md` lists them. */
export const kindNames = Object.keys(kinds) as KindName[];
