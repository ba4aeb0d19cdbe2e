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

function eitherOf(areas: readonly { title: string }[]): string {
  return areas.map(({ title }) => title).join(' or ');
}

/**
 * The address of a place, with its postcode where that is known.
 *
 * @param place the place
 */
export function sayAddress({ address, postcode }: Pick<Place, 'address' | 'postcode'>): string {
  return postcode === null ? address : `${address}, ${postcode}`;
}

/**
 * Who says that a place plays its part, and whether it is open. Of a closed place, only that it is closed.
 *
 * @param place the place
 */
export function sayStanding({ standing, status }: Pick<Place, 'standing' | 'status'>): string {
  if (status === 'closed') return `${placeStatusWords.closed.short}.`;
  const open = status === 'not known' ? 'Not known if it is open' : placeStatusWords[status].short;
  return `${placeStandingWords[standing].short}. ${open}.`;
}

/**
 * The area of a place: "Upper Withen area." An empty text where nobody knows it.
 *
 * @param areas its areas: two where nobody knows which
 */
export function sayArea(areas: readonly { title: string }[]): string {
  return areas.length > 0 ? `${eitherOf(areas)} area.` : '';
}

/**
 * That nobody knows in which of two areas a place is. An empty text where somebody does.
 *
 * @param areas its areas
 */
export function sayEither(areas: readonly { title: string }[]): string {
  return areas.length > 1 ? `In ${eitherOf(areas)}: our sources do not say which.` : '';
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
