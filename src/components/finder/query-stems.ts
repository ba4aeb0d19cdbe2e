import { stemsOf } from './stems-of.ts';

/** More than any sentence has, and few enough to match at once. */
const mostStems = 60;

/**
 * The stems of what a person typed, as far as they are matched.
 *
 * @param text what was typed
 */
export function queryStems(text: string): string[] {
  return stemsOf(text).slice(0, mostStems);
}
