import type { z } from 'zod';
import { area } from './area.ts';
import { bankHolidays } from './bank-holidays.ts';
import { body } from './body.ts';
import { countingRule } from './counting-rule.ts';
import { decision } from './decision.ts';
import { doors } from './doors.ts';
import { river } from './river.ts';
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
  areas: { singular: 'area', format: 'json', schema: area },
  wards: { singular: 'ward', format: 'json', schema: ward },
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
  sources: { singular: 'source', format: 'json', schema: source },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** A record of a kind, as its schema gives it. */
export type RecordOf<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;

/** The names of all kinds, in the order in which `content/README.md` lists them. */
export const kindNames = Object.keys(kinds) as KindName[];
