/**
 * Data as JSON that can stand inside a `<script type="application/json">`. Each `<` is escaped, so that no text in it
 * can end the element or open a comment, however the page is read (HTML Standard, "Restrictions for contents of script
 * elements").
 *
 * @param data what the page’s script needs
 */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
