import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../atlas/entry.ts';
import { sayCount } from '../../words/counts.ts';
import { modelColumns } from '../area-table/columns.ts';

/** Elements that are a gap in every area of a model, and in no other area. */
export interface KeyGaps {
  areas: readonly Entry<'areas'>[];
  elements: readonly Entry<'offer'>[];
}

function isGapIn({ areas }: Entry<'offer'>, area: string): boolean {
  return areas.some((one) => one.area === area && one.state === 'gap');
}

/**
 * The gaps that set the areas of one model apart from all others.
 *
 * @param atlas the atlas
 * @returns one entry for each model that has such gaps
 */
export function keyGaps(atlas: Atlas): KeyGaps[] {
  return modelColumns(atlas).flatMap(({ areas }) => {
    const others = atlas.areas.filter((area) => !areas.includes(area));
    if (others.length === 0) return [];
    const elements = atlas.offer.filter(
      (element) =>
        areas.every(({ id }) => isGapIn(element, id)) &&
        !others.some(({ id }) => isGapIn(element, id)),
    );
    return elements.length === 0 ? [] : [{ areas, elements }];
  });
}

const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function capital(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

/** A title as it stands inside a sentence. */
function inSentence(title: string): string {
  return title.replace(/^./, (letter) => letter.toLowerCase());
}

/**
 * Says what sets the areas of a model apart.
 *
 * @param gaps the gaps of one model
 */
export function sayKeyGaps({ areas, elements }: KeyGaps): string {
  const where = joined.format(areas.map(({ title }) => title));
  const what = joined.format(elements.map(({ title }) => inSentence(title)));
  return elements.length === 1
    ? `One part is a gap in ${where} and nowhere else: ${what}.`
    : `${capital(sayCount(elements.length))} parts are a gap in ${where} and nowhere else: ${what}.`;
}
