import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { lookUp } from '../../src/where/look-up.ts';
import { postcodesFrom } from '../../src/where/postcodes.ts';
import { readPostcodes } from '../../src/where/read-postcodes.ts';
import { line, median } from './say.ts';

const rounds = 20;

function times(run: () => void): number {
  return median(
    Array.from({ length: rounds }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}

/**
 * Measures the postcode file of a built site: what it weighs, how long it takes to read, and to answer. Prints what
 * came out.
 *
 * @param folder the built site
 */
export function benchPostcodes(folder: string): void {
  const text = readFileSync(join(folder, 'postcodes.txt'), 'utf8');
  const file = readPostcodes(text);
  const all = [...postcodesFrom(file)].map(({ postcode }) => postcode);
  const bytes = (size: number): string => `${size.toLocaleString('en-GB')} B`;
  line('postcode file, after gzip', bytes(gzipSync(text, { level: 9 }).length));
  line('postcode file, after brotli', bytes(brotliCompressSync(text).length));
  line('reading the postcode file', `${times(() => readPostcodes(text)).toFixed(1)} ms`);
  const allTime = times(() => all.forEach((postcode) => lookUp(file, postcode)));
  line('one look-up', `${((allTime / all.length) * 1000).toFixed(1)} µs`);
}
