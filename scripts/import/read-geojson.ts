import type { Feature, FeatureCollection } from 'geojson';
import { WrongFile } from './wrong-file.ts';

/** A file as it was given: its name, for messages, and its bytes. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What a file says of itself, and what is in it. */
export interface ReadFile {
  name: string;
  features: Feature[];
  credit: string | null;
  licence: string | null;
  source: string | null;
}

const wanted = 'a GeoJSON FeatureCollection of lines, areas or stations';

function parse({ name, bytes }: GivenFile): unknown {
  if (bytes.length === 0) throw new WrongFile(name, 'the file is empty.', wanted);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongFile(name, 'the file is not text in UTF-8.', wanted);
  }
  try {
    return JSON.parse(text);
  } catch {
    const isCut = /^\s*[[{]/.test(text) && !/[}\]]\s*$/.test(text);
    throw new WrongFile(
      name,
      isCut ? 'the file stops in the middle: it is cut short.' : 'the file is not JSON.',
      isCut ? 'a whole file. Fetch it again' : wanted,
    );
  }
}

function textIn(data: object, key: string): string | null {
  const value = (data as Record<string, unknown>)[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/**
 * Reads a GeoJSON file.
 *
 * @param file its name and bytes; a byte order mark at the start is passed over
 * @throws {WrongFile} saying what was found and what was expected
 */
export function readGeoJson(file: GivenFile): ReadFile {
  const data = parse(file);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new WrongFile(file.name, 'there is no GeoJSON in it.', wanted);
  const type = textIn(data, 'type');
  if (type !== 'FeatureCollection') {
    const found = type === null ? 'it has no "type".' : `it is a ${type}.`;
    throw new WrongFile(file.name, found, wanted);
  }
  const { features } = data as Partial<FeatureCollection>;
  if (!Array.isArray(features) || features.length === 0)
    throw new WrongFile(file.name, 'it has no features.', wanted);
  return {
    name: file.name,
    features,
    credit: textIn(data, 'attribution'),
    licence: textIn(data, 'license'),
    source: textIn(data, 'source'),
  };
}
