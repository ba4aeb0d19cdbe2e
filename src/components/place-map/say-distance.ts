const metresPerMile = 1609.344;
const metresPerYard = 0.9144;

/**
 * A distance in words, as exact as it is worth: yards up to a quarter of a mile, then tenths of a mile.
 *
 * @param metres the distance as the crow flies
 */
export function sayDistance(metres: number): string {
  const miles = metres / metresPerMile;
  if (miles < 0.25) {
    const yards = Math.max(50, Math.round(metres / metresPerYard / 50) * 50);
    return `${yards} yards`;
  }
  const tenths = Math.max(0.3, Math.round(miles * 10) / 10);
  return `${tenths} ${tenths === 1 ? 'mile' : 'miles'}`;
}

/**
 * How exact a device knows where it is, as a sentence.
 *
 * @param metres the radius the device gives
 */
export function sayAccuracy(metres: number): string {
  if (metres <= 100) return 'Your device knows where it is to within about 100 yards.';
  return `Your device knows where it is only to within about ${sayDistance(metres)}.`;
}
