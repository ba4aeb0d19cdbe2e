import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: what is there stays until all of the new text is on the disk.
 *
 * @param path the file
 * @param text what it shall hold
 */
export async function saveWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (problem) {
    await rm(draft, { force: true });
    throw problem;
  }
}
