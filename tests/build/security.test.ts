import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { boroughSite, elementsOf, readBuiltSite, realSite, textOf } from '../support/built-site.ts';
import { visit } from '../support/visit.ts';

const needed = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self' mailto:",
];

describe.each([realSite, boroughSite])('the security policy of %s', (folder) => {
  const { pages } = readBuiltSite(folder);

  it.each(pages)('$url states the policy and keeps to it', (page) => {
    const policy = elementsOf(page, 'meta').find(
      ({ properties }) =>
        String(properties['httpEquiv']).toLowerCase() === 'content-security-policy',
    );
    const content = String(policy?.properties['content']);
    for (const directive of needed) expect(content).toContain(directive);
    expect(content).toMatch(/script-src [^;]*'self'/);
    expect(content).toContain("'wasm-unsafe-eval'");
    expect(content).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);

    const withStyle = visit(page.tree).filter(({ properties }) => 'style' in properties);
    expect(withStyle.map(({ tagName }) => tagName)).toEqual([]);
    expect(elementsOf(page, 'style')).toEqual([]);

    const handlers = visit(page.tree).filter(({ properties }) =>
      Object.keys(properties).some((name) => /^on[A-Z]/.test(name)),
    );
    expect(handlers.map(({ tagName }) => tagName)).toEqual([]);

    const inline = elementsOf(page, 'script').filter(
      ({ properties }) =>
        properties['src'] === undefined && properties['type'] !== 'application/json',
    );
    for (const script of inline) {
      const hash = createHash('sha256').update(textOf(script)).digest('base64');
      expect(content).toContain(`'sha256-${hash}'`);
    }
  });

  it('shows hostile text from content as text', () => {
    const alerts = pages.filter((page) =>
      elementsOf(page, 'script').some((script) => textOf(script).includes('alert(')),
    );
    expect(alerts.map(({ url }) => url)).toEqual([]);
  });
});
