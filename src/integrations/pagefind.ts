import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

interface PagefindEntry {
  languages: Record<string, { page_count: number }>;
}

function stopOn(errors: readonly string[], doing: string): void {
  if (errors.length > 0)
    throw new Error(`The search index failed while ${doing}: ${errors.join('; ')}`);
}

/**
 * Builds the full-text index over the built pages. A failed or an empty index fails the build.
 *
 * @returns the integration
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        stopOn(errors, 'starting');
        if (!index) throw new Error('The search index could not be started.');
        try {
          stopOn((await index.addDirectory({ path: folder })).errors, 'reading the pages');
          const outputPath = join(folder, 'pagefind');
          stopOn((await index.writeFiles({ outputPath })).errors, 'writing');
          const entry = JSON.parse(
            await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8'),
          ) as PagefindEntry;
          const pages = Object.values(entry.languages).reduce(
            (sum, language) => sum + language.page_count,
            0,
          );
          if (pages === 0) throw new Error('The search index holds no page.');
          logger.info(`${pages} pages in the search index`);
        } finally {
          await close();
        }
      },
    },
  };
}
