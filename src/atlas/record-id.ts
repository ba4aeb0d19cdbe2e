/**
 * The id that a text could have been meant as: small letters, digits and hyphens.
 *
 * @param text a title, or a file's name without its ending
 */
export function idFrom(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
