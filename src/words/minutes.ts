/**
 * A length of time in words, as an estimate: "About 45 minutes", "About 3 hours".
 *
 * @param minutes how long it takes, in minutes
 */
export function sayMinutes(minutes: number): string {
  const hours = minutes / 60;
  if (hours === 1) return 'About an hour';
  if (hours > 1 && Number.isInteger(hours * 2))
    return `About ${Math.floor(hours)}${Number.isInteger(hours) ? '' : '½'} hours`;
  return minutes === 1 ? 'About a minute' : `About ${minutes} minutes`;
}
