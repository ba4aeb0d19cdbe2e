/** What an element may hold. */
export type Child = Node | string;

/**
 * Makes an element.
 *
 * @param tag its name
 * @param className its classes, or nothing
 * @param children what it holds; texts are shown as they are, never read as HTML
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/**
 * Makes a link.
 *
 * @param url where it leads
 * @param children what it holds
 */
export function linkTo(url: string, ...children: Child[]): HTMLAnchorElement {
  const link = make('a', '', ...children);
  link.href = url;
  return link;
}

/**
 * Makes a pair of a list of descriptions.
 *
 * @param term what is described
 * @param means what it is
 */
export function pair(term: string, ...means: Child[]): HTMLDivElement {
  return make('div', '', make('dt', '', term), make('dd', '', ...means));
}
