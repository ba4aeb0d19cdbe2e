/** How many pixels a module takes: enough for any reader. */
const pixels = 6;

/**
 * Paints a QR code from the path that a page draws, as a camera would see it.
 *
 * @param code its size in modules, and its path of runs `M<x> <y>h<length>v1…`
 * @returns an image of four bytes a pixel, for the decoder
 */
export function paintQr({ size, d }: { size: number; d: string }): {
  width: number;
  height: number;
  data: Uint8ClampedArray;
} {
  const side = size * pixels;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * pixels; row < (Number(y) + 1) * pixels; row += 1) {
      const start = (row * side + Number(x) * pixels) * 4;
      const end = start + Number(length) * pixels * 4;
      for (let at = start; at < end; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width: side, height: side, data };
}
