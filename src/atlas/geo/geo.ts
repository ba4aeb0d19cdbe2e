import type { Position } from '../../schemas/point.ts';
import type { TownList } from '../../schemas/town-list.ts';
import type { WardMap } from '../../schemas/ward-map.ts';
import type { Bounds } from '../../where/bounds.ts';
import type { Land } from '../../where/land.ts';
import type { PostcodeFile } from '../../where/postcode-file.ts';
import type { Share } from '../../where/shares.ts';
import type { Entry } from '../entry.ts';

/** The boundaries of one edition of the wards. */
export interface Boundaries {
  /** The year the publisher gives them. */
  edition: string;
  credit: string;
  /** The wards, by title. */
  wards: readonly Land[];
  /** As it is kept, for whoever draws shared edges once (topojson-client, object `wards`). */
  topology: WardMap;
}

/** Where a point of the borough lies. */
export interface GeoSpot {
  point: Position;
  ward: Entry<'wards'>;
  /** Its areas: two where nobody knows which of them, none where nobody has said. */
  areas: readonly Entry<'areas'>[];
  /** The ward of 2004 to 2026, by its GSS code; `null` where the point lies in none. */
  ward2004: string | null;
  /** Whether it lies within 60 metres of an edge of a ward in force now. */
  nearEdge: boolean;
}

/** A town, village or hamlet, with the wards and areas its middle lies in. */
export interface PlacedTown extends GeoSpot {
  title: string;
  /** 1 town, 2 main village or suburb, 3 other village or suburb, 4 hamlet. */
  rank: number;
  /** Where its name stands on a map. */
  label: Position;
}

/** Some postcodes of a ward, and the areas they are all in. */
export type AreaShare = Share<Entry<'areas'>>;

/** A ward that an area reaches into. */
export interface WardShare {
  ward: Entry<'wards'>;
  /** How many of the ward's live postcodes are in this area and no other. */
  sure: number;
  /** How many may be in this area, or in another. */
  perhaps: number;
  /** How many live postcodes the ward has. */
  postcodes: number;
}

/** Everything the site knows of where things are. */
export interface Geo {
  wards: Boundaries;
  wards2004: Boundaries;
  /** Towns, villages and hamlets, by title. */
  towns: readonly PlacedTown[];
  townList: TownList;
  /** The postcodes to about a metre, as they are kept, with no names. */
  postcodes: PostcodeFile;
  /** The smallest box that holds every ward in force now. */
  bounds: Bounds;
  /** The credits that all of these ask for, each once. */
  credits: readonly string[];
  /** Where a point lies; `null` outside the borough. */
  spotAt(point: Position): GeoSpot | null;
  /**
   * How a ward's postcodes are shared out among the areas, largest share first.
   *
   * @param ward the id of the ward
   */
  sharesOfWard(ward: string): readonly AreaShare[];
  /**
   * The wards that an area reaches into, by how many of their postcodes it has, most first.
   *
   * @param area the id of the area
   */
  sharesOfArea(area: string): readonly WardShare[];
}
