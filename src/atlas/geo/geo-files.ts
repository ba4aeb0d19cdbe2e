/** The files under `content/` that hold where things are, all under the Open Government Licence. */
export const geoFiles = {
  wards: 'geo/wards.json',
  wards2004: 'geo/wards-2004.json',
  postcodes: 'geo/postcodes.txt',
  towns: 'geo/towns.json',
} as const;

/** All files under `content/geo/` that are not records: these, what explains them, and the base map with its own licence. */
export const notRecordsInGeo: ReadonlySet<string> = new Set([
  ...Object.values(geoFiles),
  'geo/README.md',
  'geo/basemap.json',
]);

export type GeoFile = keyof typeof geoFiles;

/** What each file says; `null` where it is not there. */
export type GeoTexts = Readonly<Record<GeoFile, string | null>>;
