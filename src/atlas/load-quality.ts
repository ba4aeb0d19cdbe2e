import { buildDay } from './build-day.ts';
import { loadAtlas } from './load.ts';
import { onceInBuild } from './once-in-build.ts';
import { countQuality } from './quality.ts';
import type { Quality } from './quality.ts';

/** What nobody has checked, what is past its review day, and what is not known. Counted once in a build. */
export const loadQuality = onceInBuild(async (): Promise<Quality> =>
  countQuality(await loadAtlas(), buildDay()),
);
