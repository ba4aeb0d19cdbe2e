import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, textOf } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

const page = readBuiltSite(boroughSite).pages.find(({ url }) => url === '/');
if (!page) throw new Error('there is no home page');
const home = page;

function section(labelledBy: string): Element {
  const found = elementsOf(home, 'section').find(
    ({ properties }) => properties['ariaLabelledBy']?.toString() === labelledBy,
  );
  if (!found) throw new Error(`there is no section ${labelledBy}`);
  return found;
}

function plain(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function linksIn(node: Element): string[] {
  return visit(node)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => `${String(link.properties['href'])} ${plain(link)}`);
}

describe('the home page', () => {
  it('leads from each worry of the content to its decision, in the words of the worry', () => {
    expect(linksIn(section('things'))).toEqual([
      '/influence/bin-days/ They changed the day of our bins',
      '/influence/clinic-move/ The clinic is moving away',
      '/influence/lane-closures/ The lane is closed again',
    ]);
  });

  it('names what the decision behind a worry is called, and its state', () => {
    expect(plain(section('things'))).toContain(
      'The clinic is moving away Whether your clinic moves, shrinks or shuts. Opens when a notice is published.',
    );
  });

  it('leads to each area', () => {
    expect(linksIn(section('areas')).filter((link) => link.startsWith('/areas/'))).toEqual([
      '/areas/lower-withen/ Lower Withen',
      '/areas/middle-withen/ Middle Withen',
      '/areas/upper-withen/ Upper Withen',
    ]);
  });

  it('shows one promise, and says that nobody has agreed to it', () => {
    expect(plain(section('promise'))).toContain('We will answer You write, and we answer.');
    expect(plain(section('promise'))).toContain('Nobody has agreed to it.');
  });
});
