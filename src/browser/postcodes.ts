import type { PostcodeFile } from '../where/postcode-file.ts';
import { readPostcodes } from '../where/read-postcodes.ts';

/** Where the list of postcodes is. It is fetched whole, so that what is looked up in it stays in the browser. */
const listUrl = '/postcodes.txt';

let fetched: Promise<PostcodeFile> | undefined;

async function fetchList(): Promise<PostcodeFile> {
  const answer = await fetch(listUrl);
  if (!answer.ok) throw new Error(`${listUrl} answers ${answer.status}`);
  return readPostcodes(await answer.text());
}

/**
 * The list of the borough's postcodes and towns, fetched once for a page. After a failure the next call tries again.
 *
 * @throws {Error} when it cannot be fetched or read
 */
export function loadPostcodes(): Promise<PostcodeFile> {
  fetched ??= fetchList().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}
