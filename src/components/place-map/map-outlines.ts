import type { MultiPolygon } from 'geojson';
import type { PlacedLabel } from '../../figures/map/labels.ts';
import type { AreaOutlines, WardOutlines } from '../../figures/map/outlines.ts';

/** What the map that moves fetches beside the base map: wards, areas and names, under the Open Government Licence. */
export interface MapOutlines {
  credits: readonly string[];
  wards: WardOutlines;
  areas: AreaOutlines;
  borough: MultiPolygon;
  labels: readonly PlacedLabel[];
}
