/** A colour by its lightness and its two hues, in which distances are near to what people see. */
export type Oklab = readonly [lightness: number, greenRed: number, blueYellow: number];

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/**
 * A colour of sRGB in OKLab, after Björn Ottosson, "A perceptual color space for image processing".
 *
 * @param hex the colour, as `#266e4c`
 */
export function toOklab(hex: string): Oklab {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new Error(`${hex} is not a colour`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/**
 * How far two colours are from each other.
 *
 * @param one a colour
 * @param other another
 */
export function distance(one: Oklab, other: Oklab): number {
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}
