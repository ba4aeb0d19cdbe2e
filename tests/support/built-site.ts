import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from './visit.ts';

/** A built page. */
export interface BuiltPage {
  /** Its address from the root of the site: `/when/`. */
  url: string;
  html: string;
  tree: Root;
}

/** A built site on the disk. */
export interface BuiltSite {
  folder: string;
  /** Every file, from the folder on, with forward slashes. */
  files: string[];
  pages: BuiltPage[];
}

const sites = new Map<string, BuiltSite>();

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  let tree: Root | undefined;
  return {
    url: `/${file.replace(/index\.html$/, '')}`,
    html,
    get tree() {
      return (tree ??= fromHtml(html));
    },
  };
}

/**
 * Reads a built site, once for all tests of a worker. A page is parsed when its tree is first wanted.
 *
 * @param folder the folder it was built into
 */
export function readBuiltSite(folder: string): BuiltSite {
  const known = sites.get(folder);
  if (known) return known;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file));
  const site = { folder, files, pages };
  sites.set(folder, site);
  return site;
}

/**
 * The elements of a page with one of some names.
 *
 * @param page the page
 * @param names the names of elements
 */
export function elementsOf(page: BuiltPage, ...names: string[]): Element[] {
  return visit(page.tree).filter((element) => names.includes(element.tagName));
}

/**
 * The text inside an element.
 *
 * @param node the element
 */
export function textOf(node: Element | Root): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');
}

/** The site built from the real content. */
export const realSite = 'dist';

/** The site built from the invented borough. */
export const boroughSite = 'tests/.built/borough';
