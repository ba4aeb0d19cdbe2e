/**
 * A web address as people type it from paper: without the scheme, and without a slash at its end.
 *
 * @param url the whole address
 */
export function plainAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
