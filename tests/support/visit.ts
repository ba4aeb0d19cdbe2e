import type { Element, Nodes } from 'hast';

/**
 * Every element below a node, in the order of the page.
 *
 * @param node where to start
 */
export function visit(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  const inner = 'children' in node ? node.children.flatMap((child) => visit(child as Nodes)) : [];
  return [...own, ...inner];
}
