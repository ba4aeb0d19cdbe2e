import type { Bounds } from '../../where/bounds.ts';

/** What the page tells the map's script. Places, wards and areas stand in the lists of the page. */
export interface MapPageData {
  borough: string;
  bounds: Bounds;
  /** What the still map shows: south-west and north-east corners as latitude and longitude. */
  extent: [[number, number], [number, number]];
  zooms: { lowest: number; highest: number };
}
