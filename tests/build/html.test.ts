import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { boroughSite, readBuiltSite, realSite } from '../support/built-site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each([realSite, boroughSite])('the HTML of %s', (folder) => {
  const { pages } = readBuiltSite(folder);

  it.each(pages)('$url is valid', async ({ url, html }) => {
    const report = await validator.validateString(html, `${url}index.html`);
    const messages = report.results.flatMap((result) =>
      result.messages.map(
        ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });
});
