/** A link by its words and address. */
export interface Near {
  title: string;
  url: string;
}

/** What there is in an area, as the box that takes a postcode shows it. */
export interface NearArea {
  hubs: Near[];
  satellites: Near[];
  /** The forums of the area alone, not those of the whole borough. */
  forums: Near[];
}

/** What there is in each area, by its id. */
export type NearAreas = Record<string, NearArea>;
