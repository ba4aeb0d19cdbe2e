/**
 * Whether an address stands in for one that nobody has chosen yet: names that end in `.example` are kept for that, and
 * lead nowhere (RFC 2606).
 *
 * @param url the address of the site
 */
export function isPlaceholder(url: string): boolean {
  return new URL(url).hostname.endsWith('.example');
}
