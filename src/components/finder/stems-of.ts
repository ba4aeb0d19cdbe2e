import { tellingWords } from '../../browser/little-words.ts';
import { withoutSayings } from './sayings.ts';
import { stemOf } from './stem.ts';

/**
 * The words of a text as the finder compares them: little words gone, sayings and endings evened out, each once.
 *
 * @param text what a record says or a person typed
 */
export function stemsOf(text: string): string[] {
  return [...new Set(tellingWords(withoutSayings(text)).map(stemOf))];
}
