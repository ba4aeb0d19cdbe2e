import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeLexicon } from '../../../../src/components/finder/lexicon.ts';
import { Names } from '../../../../src/components/finder/names.client.ts';
import { packNames } from '../../../../src/components/finder/pack-names.ts';
import { names } from './samples.ts';

const none = { terms: [], places: [] };
const titles = (found: readonly { title: string }[]): string[] => found.map(({ title }) => title);

function serve(...answers: Response[]) {
  const fetching = vi.fn<() => Promise<Response>>();
  for (const answer of answers) fetching.mockResolvedValueOnce(answer);
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('names that are fetched', () => {
  it('are fetched once, when first something is looked for', async () => {
    const fetching = serve(Response.json(packNames(names)));
    const found = new Names(makeLexicon([], ''));
    expect(fetching).not.toHaveBeenCalled();
    expect(titles((await found.find('the quay library')).places)).toEqual(['Quay Library']);
    expect(titles((await found.find('a precept')).terms)).toEqual(['precept']);
    expect(fetching).toHaveBeenCalledExactlyOnceWith('/find/names.json');
  });

  it('are none when they cannot be loaded, and are asked for again the next time', async () => {
    serve(new Response('', { status: 404 }), Response.json(packNames(names)));
    const found = new Names(makeLexicon([], ''));
    expect(await found.find('a precept')).toEqual(none);
    expect(titles((await found.find('a precept')).terms)).toEqual(['precept']);
  });
});
