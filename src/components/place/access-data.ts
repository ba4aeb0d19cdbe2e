import { accessFacts } from '../../schemas/access.ts';
import type { Access } from '../../schemas/access.ts';

/** The name of a fact as an attribute: `stepFree` is `step-free`, which scripts read as `dataset.stepFree`. */
function attributeOf(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * What is known to be so of getting in, as attributes of a row that a filter reads.
 *
 * @param access what is known
 */
export function accessData(access: Access): Record<`data-${string}`, string> {
  const has = accessFacts.filter((fact) => access[fact] === true);
  return Object.fromEntries(has.map((fact) => [`data-${attributeOf(fact)}`, 'yes']));
}
