import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './scripts/content-folder.ts';
import { pagefind } from './src/integrations/pagefind.ts';

const { url } = JSON.parse(readFileSync(join(contentFolder(), 'site.json'), 'utf8')) as {
  url: string;
};
const outDir = process.env['OUT'] ?? 'dist';

export default defineConfig({
  site: url,
  outDir,
  cacheDir: join('node_modules/.cache/astro', outDir),
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/search/') }), pagefind()],
  build: { concurrency: 4, inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro marks every MDX file with a directive of its own, and the bundler would warn of each: a screen of noise a record.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self' mailto:",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
