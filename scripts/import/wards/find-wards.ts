import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Site } from '../../../src/schemas/site.ts';
import type { ReadFile } from '../read-geojson.ts';
import { WrongFile } from '../wrong-file.ts';

/** A ward as a GeoJSON feature, with the names this project uses. */
export type WardFeature = Feature<Polygon | MultiPolygon, { gss: string; title: string }>;

/** The borough's wards in a file, and what else the file held. */
export interface FoundWards {
  wards: WardFeature[];
  /** The year in the names of its columns, such as 2026 for `WD26CD`. */
  edition: string;
  /** How many wards of other boroughs were left out. */
  others: number;
  /** How wards were told from those of other boroughs. */
  chosenBy: string;
}

/** What the wards are chosen by: the borough's code and box, and the codes of wards that the records name. */
export interface Wanted {
  site: Pick<Site, 'gss' | 'borough' | 'box'>;
  known: ReadonlySet<string>;
}

type Columns = Record<'code' | 'name', string> & { district: string | null };

const expectedColumns =
  'ward boundaries of the Office for National Statistics, with columns such as WD26CD, WD26NM and LAD26CD';
const expectedDegrees =
  'longitude and latitude in degrees (WGS84, EPSG:4326). Fetch the file again in that form';

function namesIn({ features }: ReadFile): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function columnsOf(file: ReadFile): Columns {
  const names = namesIn(file);
  // A file may hold several years' codes. The newest stand for the shapes.
  const newest = (pattern: RegExp): string | undefined =>
    names
      .filter((name) => pattern.test(name))
      .sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en-GB'))
      .at(-1);
  const code = newest(/^wd\d\dcd$/i);
  const name = newest(/^wd\d\dnm$/i);
  if (code === undefined || name === undefined) {
    const found = names.length > 0 ? names.slice(0, 12).join(', ') : 'none';
    throw new WrongFile(file.name, `its columns are: ${found}.`, expectedColumns);
  }
  return { code, name, district: newest(/^lad\d\dcd$/i) ?? null };
}

function textIn({ properties }: Feature, column: string): string {
  return String(properties?.[column] ?? '').trim();
}

function firstPosition({ geometry }: Feature): Position | undefined {
  if (geometry.type === 'Polygon') return geometry.coordinates[0]?.[0];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates[0]?.[0]?.[0] : undefined;
}

function checkPlace(file: ReadFile, ward: Feature, title: string, { box }: Wanted['site']): void {
  const [lng = NaN, lat = NaN] = firstPosition(ward) ?? [];
  const found = `${title} starts at ${lng}, ${lat}`;
  if (Number.isNaN(lng + lat))
    throw new WrongFile(file.name, `${title} has no boundary.`, 'a polygon for every ward');
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90)
    throw new WrongFile(file.name, `${found}: eastings and northings, in metres.`, expectedDegrees);
  const isIn = (x: number, y: number): boolean =>
    x >= box.southWest[0] &&
    x <= box.northEast[0] &&
    y >= box.southWest[1] &&
    y <= box.northEast[1];
  if (isIn(lng, lat)) return;
  if (isIn(lat, lng))
    throw new WrongFile(file.name, `${found}: latitude comes first.`, 'longitude, then latitude');
  throw new WrongFile(
    file.name,
    `${found}, which lies outside the borough's box.`,
    `positions in the box of content/site.json, from ${box.southWest.join(', ')} to ${box.northEast.join(', ')}`,
  );
}

function isArea(ward: Feature): ward is Feature<Polygon | MultiPolygon> {
  return (ward.geometry as Feature['geometry'] | null)?.type.endsWith('Polygon') ?? false;
}

function choose(file: ReadFile, columns: Columns, { site, known }: Wanted) {
  const { district, code } = columns;
  if (district !== null) {
    const ours = file.features.filter((one) => textIn(one, district) === site.gss);
    if (ours.length > 0) return { ours, chosenBy: `${district} is ${site.gss}` };
    const others = [...new Set(file.features.map((one) => textIn(one, district)))].slice(0, 5);
    throw new WrongFile(
      file.name,
      `no ward of it is in ${site.gss}. Its first boroughs are: ${others.join(', ')}.`,
      `wards of ${site.borough}, ${site.gss}, as content/site.json names it`,
    );
  }
  const ours = file.features.filter((one) => known.has(textIn(one, code)));
  if (ours.length > 0)
    return { ours, chosenBy: `${code} is the code of a ward in content/wards/ or content/areas/` };
  throw new WrongFile(
    file.name,
    'it does not say which borough a ward is in, and it has no ward that content/ names.',
    expectedColumns,
  );
}

/**
 * The borough's wards in a file of boundaries, of any year.
 *
 * @param file the file, read
 * @param wanted what the wards are chosen by
 * @throws {WrongFile} saying what was found and what was expected
 */
export function findWards(file: ReadFile, wanted: Wanted): FoundWards {
  const columns = columnsOf(file);
  const { ours, chosenBy } = choose(file, columns, wanted);
  const seen = new Set<string>();
  const wards = ours.map((one): WardFeature => {
    const [gss, title] = [textIn(one, columns.code), textIn(one, columns.name)];
    if (!/^[EWSN]\d{8}$/.test(gss) || title === '')
      throw new WrongFile(
        file.name,
        `a ward has the code "${gss}" and the name "${title}".`,
        expectedColumns,
      );
    if (seen.has(gss))
      throw new WrongFile(file.name, `${title} (${gss}) is in it twice.`, 'each ward once');
    seen.add(gss);
    if (!isArea(one))
      throw new WrongFile(file.name, `${title} has no boundary.`, 'a polygon for every ward');
    checkPlace(file, one, title, wanted.site);
    return { type: 'Feature', properties: { gss, title }, geometry: one.geometry };
  });
  const edition = `20${columns.code.slice(2, 4)}`;
  return { wards, edition, others: file.features.length - ours.length, chosenBy };
}
