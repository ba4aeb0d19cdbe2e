/** From the middle of a mark to the edge of the square it is drawn in, pennant and all, in pixels. */
const half = 32;

/** Draws one of the page's marks as the style sheet has it. */
function draw(context: CanvasRenderingContext2D, mark: Element): void {
  for (const path of mark.querySelectorAll('path')) {
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

function imageOf(mark: Element): string {
  const canvas = document.createElement('canvas');
  const sharp = Math.ceil(devicePixelRatio);
  canvas.width = canvas.height = 2 * half * sharp;
  const context = canvas.getContext('2d');
  context?.scale(sharp, sharp);
  context?.translate(half, half);
  if (context) draw(context, mark);
  return `url(${canvas.toDataURL()})`;
}

/**
 * Makes an image of each mark in the colours that the page has now, and hands them to the style sheet of the map as
 * `--mark-hub` and so on. An image is drawn once and shown as often as there are places; shapes would be drawn for each.
 *
 * @param host what holds the map
 */
export function giveMarkImages(host: HTMLElement): void {
  for (const mark of document.querySelectorAll('g.place-mark'))
    host.style.setProperty(`--${mark.id}`, imageOf(mark));
}
