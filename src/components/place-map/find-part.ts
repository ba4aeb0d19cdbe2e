/**
 * A part of the map's element, which the page must have.
 *
 * @param root the element
 * @param selector what to look for
 * @throws {Error} when it is not there
 */
export function findPart(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the map has no ${selector}`);
  return found;
}

/**
 * A form of the map's element, which the page must have.
 *
 * @param root the element
 * @param selector what to look for
 * @throws {Error} when it is not there, or no form
 */
export function findForm(root: ParentNode, selector: string): HTMLFormElement {
  const found = findPart(root, selector);
  if (!(found instanceof HTMLFormElement)) throw new Error(`${selector} is not a form`);
  return found;
}
