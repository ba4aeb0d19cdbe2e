import type { Entry } from '../../atlas/entry.ts';
import { modelParts } from '../../schemas/model.ts';
import type { ModelPart } from '../../schemas/model.ts';

/** What two models have in a part: in both, and in one of them only. */
export interface Compared {
  part: ModelPart;
  both: string[];
  first: string[];
  second: string[];
}

function textsOf({ boxes }: Entry<'models'>, part: ModelPart): string[] {
  return boxes
    .filter((box) => box.part === part)
    .map(({ text, number }) => {
      if (text === null) return 'Not stated';
      return number === null ? text : `${text}: ${number}`;
    });
}

/**
 * Puts two models beside each other, part by part. Boxes are the same where their words and numbers are.
 *
 * @param first one model
 * @param second the other
 */
export function compareModels(first: Entry<'models'>, second: Entry<'models'>): Compared[] {
  return modelParts.map((part) => {
    const one = textsOf(first, part);
    const other = textsOf(second, part);
    return {
      part,
      both: one.filter((text) => other.includes(text)),
      first: one.filter((text) => !other.includes(text)),
      second: other.filter((text) => !one.includes(text)),
    };
  });
}
