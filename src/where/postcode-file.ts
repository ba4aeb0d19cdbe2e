import type { Position } from '../schemas/point.ts';

/** A live postcode of the borough. Wards and parishes go by their GSS codes. */
export interface Postcode {
  /** As it is written: `AB1 2DE`. */
  postcode: string;
  point: Position;
  /** The ward in force now. */
  ward: string;
  /** The ward of 2004 to 2026, or `null` where the point lies in none. */
  ward2004: string | null;
  /** The parish, or `null` where there is none or the publisher's file does not say. */
  parish: string | null;
  /** Whether the point lies within 60 metres of an edge of a ward in force now. */
  nearEdge: boolean;
}

/** A ward in force now, as an answer names it. */
export interface NamedWard {
  gss: string;
  /** The last part of the address of its page. */
  id: string;
  title: string;
  /** The ids of the parish councils that all or some of it lies in. */
  parishes: readonly string[];
  /** How much of it they cover; `all` where it lies in one parish and in no other. */
  covered: 'all' | 'part' | 'none' | 'not known';
}

/** A ward of 2004 to 2026, with the areas it belongs to, or may belong to. */
export interface NamedWard2004 {
  gss: string;
  title: string;
  /** The ids of its areas: two where nobody knows which of them. */
  areas: readonly string[];
}

/** An area, by the last part of its page's address. */
export interface NamedArea {
  id: string;
  title: string;
}

/** A parish, by the last part of the address of its council's page. */
export interface NamedParish {
  /** Its code, or `null` where that is not known. */
  gss: string | null;
  id: string;
  /** Its name, without "parish" or "council". */
  title: string;
}

/** A town, village or hamlet and its middle. */
export interface Town {
  title: string;
  point: Position;
  ward: string;
  ward2004: string | null;
  nearEdge: boolean;
}

/** The names that the file in `content/` leaves out, and the file for browsers holds. */
export interface Names {
  wards: readonly NamedWard[];
  wards2004: readonly NamedWard2004[];
  areas: readonly NamedArea[];
  parishes: readonly NamedParish[];
  towns: readonly Town[];
}

/** What a postcode file says of itself. */
export interface PostcodeHead {
  /** The borough's name. */
  borough: string;
  /** The month the publisher's list is of, as `2025-10`. */
  asOf: string;
  credits: readonly string[];
  /** The south-west corner that points are counted from. */
  corner: Position;
  /** How many steps a degree has: 1000 is about 100 metres, 100000 about 1 metre. */
  steps: number;
}

/** Up to twenty postcodes that share all but their last letter. */
export interface PostcodeRow {
  /** For each of the twenty letters the sign of its group, `-` for a postcode of another borough, `.` for none. */
  signs: string;
  /** The points of the postcodes that have a group, in order, as written. */
  points: readonly string[];
}

/** A postcode file, read. */
export interface PostcodeFile extends PostcodeHead, Names {
  /** Wards and parish by the sign that stands for them. */
  groups: ReadonlyMap<string, Pick<Postcode, 'ward' | 'ward2004' | 'parish'>>;
  /** Rows by what their postcodes start with: `AB1 2D`. */
  rows: ReadonlyMap<string, PostcodeRow>;
  /** The outward codes that have a postcode in the borough. */
  outwards: ReadonlySet<string>;
}

/** The headings of the file's parts, in order. */
export const parts = {
  about: '== About',
  credits: '== Credits',
  wards: '== Wards now: code, page, parishes, name',
  wards2004: '== Wards of 2004 to 2026: code, areas, name',
  areas: '== Areas: page, name',
  parishes: '== Parishes: code, page, name',
  groups: '== Groups: sign, ward now, ward of 2004, parish',
  towns: '== Towns: sign, point, name',
  postcodes: '== Postcodes',
  /** Stands last, so that a file that was cut short is told from a whole one. */
  end: '== End',
} as const;
