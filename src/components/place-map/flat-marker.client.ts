import * as L from 'leaflet';

/** What Leaflet 1.9 keeps in a marker, which its types do not tell. */
interface Marker {
  _icon?: HTMLElement;
  _setPos(position: L.Point): void;
}

/**
 * A marker that lies flat in its pane. Leaflet moves each marker in three dimensions, so that browsers give each a layer
 * of its own: with some hundred of them a map can no longer be moved smoothly.
 *
 * @param at latitude and longitude
 * @param options as for any marker
 */
export function flatMarker(at: L.LatLngExpression, options: L.MarkerOptions): L.Marker {
  const marker = L.marker(at, options);
  const own = marker as unknown as Marker;
  const set = own._setPos.bind(own);
  own._setPos = (position) => {
    set(position);
    if (own._icon) own._icon.style.transform = `translate(${position.x}px, ${position.y}px)`;
  };
  return marker;
}
