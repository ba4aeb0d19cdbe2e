import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { elementsOf, textOf } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';
import { visit } from './visit.ts';

/** A record as it is kept, with the name of its file. */
export interface Kept<T> {
  id: string;
  record: T;
}

/**
 * The records of a folder.
 *
 * @param content the folder of all content
 * @param folder the folder of one kind
 */
export function recordsIn(content: string, folder: string): Kept<unknown>[] {
  return readdirSync(join(content, folder)).map((file) => ({
    id: file.replace(/\.json$/, ''),
    record: JSON.parse(readFileSync(join(content, folder, file), 'utf8')) as unknown,
  }));
}

/**
 * The text of an element, with single spaces.
 *
 * @param node the element
 */
export function plain(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/**
 * The elements of a class.
 *
 * @param node where to look
 * @param name the class
 */
export function withClass(node: Element | BuiltPage['tree'], name: string): Element[] {
  return visit(node).filter(({ properties }) => [properties['className']].flat().includes(name));
}

/**
 * The section of a page under a heading.
 *
 * @param page the page
 * @param heading the id of the heading
 * @throws {Error} when there is none
 */
export function sectionOf(page: BuiltPage, heading: string): Element {
  const section = elementsOf(page, 'section').find(
    ({ properties }) => [properties['ariaLabelledBy']].flat().join(' ') === heading,
  );
  if (!section) throw new Error(`${page.url} has no section ${heading}`);
  return section;
}

/**
 * The main part of a page.
 *
 * @param page the page
 */
export function mainOf(page: BuiltPage): Element {
  const [main] = elementsOf(page, 'main');
  if (!main) throw new Error(`${page.url} has no main part`);
  return main;
}

/**
 * Where the links of an element lead.
 *
 * @param node the element
 */
export function linksIn(node: Element): string[] {
  return visit(node)
    .filter(({ tagName }) => tagName === 'a')
    .map(({ properties }) => String(properties['href']));
}
