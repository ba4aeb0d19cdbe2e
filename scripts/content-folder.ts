import { resolve } from 'node:path';

/**
 * The content folder: the one named by the environment variable `CONTENT`, or `content`.
 *
 * @returns its full path
 */
export function contentFolder(): string {
  return resolve(process.env['CONTENT'] ?? 'content');
}
