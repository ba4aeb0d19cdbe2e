import * as L from 'leaflet';

/** A mark on the map. */
export interface Mark {
  at: L.LatLng;
  mark: string;
  /** Whether a forum meets there: then a pennant stands over it. */
  forum: boolean;
}

/** What Leaflet 1.9 keeps in a canvas, which its types do not tell. */
interface Painter {
  _ctx: CanvasRenderingContext2D;
  _bounds: L.Bounds;
  _drawing: boolean;
}

/** From the middle of a mark to the edge of the square it is stamped in, pennant and all, in pixels. */
const half = 32;
/** The zoom below which marks are drawn smaller, and how much. */
const farOut = 10.4;
const smaller = 0.65;

/** Draws one of the page's marks as the style sheet has it. */
function drawMark(context: CanvasRenderingContext2D, mark: string): void {
  for (const path of document.querySelectorAll(`#mark-${mark} path`)) {
    const { fill, stroke, strokeWidth, strokeLinejoin } = getComputedStyle(path);
    const shape = new Path2D(path.getAttribute('d') ?? '');
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.lineWidth = parseFloat(strokeWidth);
    context.lineJoin = strokeLinejoin as CanvasLineJoin;
    if (fill !== 'none') context.fill(shape);
    if (stroke !== 'none') context.stroke(shape);
  }
}

function makeStamp(marks: readonly string[]): HTMLCanvasElement {
  const stamp = document.createElement('canvas');
  const sharp = L.Browser.retina ? 2 : 1;
  stamp.width = stamp.height = 2 * half * sharp;
  const context = stamp.getContext('2d');
  context?.scale(sharp, sharp);
  context?.translate(half, half);
  if (context) for (const mark of marks) drawMark(context, mark);
  return stamp;
}

/**
 * The marks of all places, stamped on one canvas. An element each would be a layer each for the browser, and some
 * hundred of them could no longer be moved smoothly.
 */
export class MarkLayer extends L.Path {
  readonly #painter: Painter;
  readonly #stamps = new Map<string, HTMLCanvasElement>();
  #marks: readonly Mark[] = [];
  #points: L.Point[] = [];

  /** @param renderer the canvas */
  constructor(renderer: L.Canvas) {
    super();
    L.setOptions(this, { renderer, interactive: false });
    this.#painter = renderer as unknown as Painter;
  }

  /**
   * Draws some marks in place of those that were drawn.
   *
   * @param marks the marks, the lowest first
   */
  show(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.redraw();
  }

  /** Draws the marks anew in the colours that the page has now. */
  recolour(): void {
    this.#stamps.clear();
    this.redraw();
  }

  #stampOf({ mark, forum }: Mark): HTMLCanvasElement {
    const kind = forum ? `${mark} forum` : mark;
    const stamp = this.#stamps.get(kind) ?? makeStamp(kind.split(' '));
    this.#stamps.set(kind, stamp);
    return stamp;
  }

  /** Leaflet asks where things fall when the zoom has changed. */
  _project(): void {
    this.#points = this.#marks.map(({ at }) => this._map.latLngToLayerPoint(at));
  }

  /** Leaflet asks what of a shape is in view when the view has changed: that is decided mark by mark. */
  _update(): void {
    this._updatePath();
  }

  /** Leaflet asks for it to be drawn. */
  _updatePath(): void {
    const { _ctx: context, _bounds: bounds, _drawing: isDrawing } = this.#painter;
    if (!isDrawing) return;
    const reach = half * (this._map.getZoom() < farOut ? smaller : 1);
    context.globalAlpha = 1;
    for (const [index, mark] of this.#marks.entries()) {
      const at = this.#points[index];
      if (!at || !bounds.contains(at)) continue;
      context.drawImage(this.#stampOf(mark), at.x - reach, at.y - reach, 2 * reach, 2 * reach);
    }
  }
}
