/** From this many metres on, a map draws a circle and not only a pin. */
export const circleFrom = 75;

/**
 * How exact a point is, as a sentence that stands beside it.
 *
 * @param within how far off it may be, in metres
 */
export function sayExactness(within: number): string {
  return within < circleFrom
    ? `The pin is right to within about ${within} metres.`
    : `We know the place only to within about ${within} metres. Check the address.`;
}
