import * as L from 'leaflet';

/** What Leaflet 1.9 keeps in a renderer, which its types do not tell. */
interface Renderer {
  _map: L.Map;
  _bounds?: L.Bounds | undefined;
  _zoom?: number;
  _update(): void;
  _reset(): void;
}

/** More than the view is drawn, so that most moves need no new drawing: half of its width and height on each side. */
const padding = 0.5;

/**
 * Leaflet draws everything anew after each move, even where all that is seen has been drawn. This draws only when the
 * view leaves what was drawn, or is zoomed.
 */
function calm(this: Renderer, draw: (this: Renderer) => void): void {
  const map = this._map;
  const topLeft = map.containerPointToLayerPoint([0, 0]);
  const view = L.bounds(topLeft, topLeft.add(map.getSize()));
  if (this._zoom === map.getZoom() && this._bounds?.contains(view)) return;
  draw.call(this);
}

function calmed<T extends L.Renderer>(renderer: T): T {
  const own = renderer as unknown as Renderer;
  const draw = own._update.bind(own);
  own._update = () => calm.call(own, draw);
  // After a jump, positions are counted from another corner: what was drawn tells nothing.
  const reset = own._reset.bind(own);
  own._reset = () => {
    own._bounds = undefined;
    reset();
  };
  return renderer;
}

/**
 * A canvas that draws only when it must.
 *
 * @param pane the pane of the map it lies in
 */
export function calmCanvas(pane: string): L.Canvas {
  return calmed(L.canvas({ pane, padding }));
}

/** An SVG that draws only when it must. */
export function calmSvg(): L.SVG {
  return calmed(L.svg({ padding }));
}
