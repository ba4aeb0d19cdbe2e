import { accessFacts } from '../../schemas/access.ts';
import type { Place } from '../../schemas/place.ts';
import { accessFactWords } from '../../words/access-facts.ts';
import { groupStateWords } from '../../words/group-states.ts';
import { placeStandingWords } from '../../words/place-standings.ts';
import { placeStatusWords } from '../../words/place-statuses.ts';

/** A short name that stands in a sentence, after others. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * Who says that a place plays its part, whether it is open, and its address.
 *
 * @param place the place
 */
export function sayPlace({ standing, status, address, postcode }: Place): string {
  const open = status === 'not known' ? 'Not known if it is open' : placeStatusWords[status].short;
  const where = postcode === null ? address : `${address}, ${postcode}`;
  return `${placeStandingWords[standing].short}. ${open}. ${where}.`;
}

/**
 * Getting in and getting round: what is so, what is not and what nobody knows.
 *
 * @param place the place
 */
export function sayAccess({ access }: Pick<Place, 'access'>): string {
  const named = (answer: boolean | null): string =>
    accessFacts
      .filter((fact) => access[fact] === answer)
      .map((fact) => inSentence(accessFactWords[fact].short))
      .join(', ');
  if (accessFacts.every((fact) => access[fact] === null)) return 'Getting in: not known.';
  return [
    ['Has', named(true)],
    ['Has not', named(false)],
    ['Not known', named(null)],
  ]
    .flatMap(([what, names]) => (names ? [`${what ?? ''}: ${names}.`] : []))
    .join(' ');
}

/**
 * Getting in and getting round, then whether groups may meet there.
 *
 * @param place the place
 */
export function sayGettingIn(place: Pick<Place, 'access' | 'groups'>): string {
  return `${sayAccess(place)} ${groupStateWords[place.groups.state].short}.`;
}

/**
 * Whether nothing at all is known of getting in, and of whether groups may meet there.
 *
 * @param place the place
 */
export function isGettingInUnknown({ access, groups }: Pick<Place, 'access' | 'groups'>): boolean {
  return groups.state === 'not known' && accessFacts.every((fact) => access[fact] === null);
}
