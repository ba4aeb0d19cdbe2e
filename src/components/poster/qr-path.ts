import { encodeQR } from 'qr';

/** A QR code as plain geometry: a square of modules, each one unit wide. */
export interface QrDrawing {
  /** How many units it is wide and high, its quiet zone among them. */
  size: number;
  /** The dark modules, row by row, as the path of an SVG. */
  d: string;
}

/** ISO/IEC 18004 asks for a quiet zone of four modules on each side. */
const quietZone = 4;

function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  }
  return runs;
}

/**
 * Draws a QR code (ISO/IEC 18004) that can still be read when a quarter of it is torn off or has a pin through it.
 *
 * @param text what it says
 */
export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: quietZone });
  const d = rows
    .flatMap((row, y) =>
      runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h${-length}z`),
    )
    .join('');
  return { size: rows.length, d };
}
