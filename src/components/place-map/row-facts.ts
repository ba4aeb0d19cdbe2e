import { accessFacts } from '../../schemas/access.ts';
import { circleFrom } from '../../words/exactness.ts';
import { accessFactWords } from '../../words/access-facts.ts';
import { groupStateWords } from '../../words/group-states.ts';
import { placeStandingWords } from '../../words/place-standings.ts';
import { placeStatusWords } from '../../words/place-statuses.ts';
import type { PlaceEntry } from './place-entries.ts';

/** In lists a short name stands in a sentence, after others. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of a fact as an attribute: `stepFree` is `step-free`, which scripts read as `dataset.stepFree`. */
function attributeOf(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * What a place can be found by and where its pin is, as attributes of its row.
 *
 * @param entry the place
 */
export function rowData({
  place,
  mark,
  voices,
  spot,
  point,
  pinned,
}: PlaceEntry): Record<`data-${string}`, string> {
  const facts = accessFacts.filter((fact) => place.access[fact] === true);
  return {
    'data-place': place.id,
    'data-mark': mark,
    'data-kind': [mark, ...(voices.length > 0 ? ['forum'] : [])].join(' '),
    'data-area': (spot?.areas ?? []).map(({ id }) => id).join(' '),
    'data-ward': spot?.ward.id ?? '',
    ...Object.fromEntries(facts.map((fact) => [`data-${attributeOf(fact)}`, 'yes'])),
    'data-groups': place.groups.state === 'open to groups' ? 'open' : '',
    ...(pinned &&
      point && {
        'data-at': `${point.lng},${point.lat}`,
        ...(point.within >= circleFrom && { 'data-within': String(point.within) }),
      }),
  };
}

/**
 * What a place is, who says so and whether it is open.
 *
 * @param entry the place
 * @param role the name of its part
 */
export function sayWhat({ place }: PlaceEntry, role: string): string {
  const open =
    place.status === 'not known' ? 'Not known if it is open' : placeStatusWords[place.status].short;
  return `${role}. ${placeStandingWords[place.standing].short}. ${open}.`;
}

/**
 * Where a place is: its address, ward and area, and how exact its pin.
 *
 * @param entry the place
 */
export function sayWhere({ place, spot, point, pinned }: PlaceEntry): string {
  const areas = (spot?.areas ?? []).map(({ title }) => title);
  const within =
    pinned && point && point.within >= circleFrom
      ? [`Known only to within about ${point.within} metres.`]
      : [];
  return [
    `${[place.address, place.postcode].filter(Boolean).join(', ')}.`,
    ...(spot ? [`${spot.ward.title} ward.`] : []),
    ...(areas.length > 0 ? [`${areas.join(' or ')} area.`] : []),
    ...within,
  ].join(' ');
}

/**
 * Getting in and getting round, and whether groups may meet there: what is so, what is not, and what nobody knows.
 *
 * @param entry the place
 */
export function sayAccess({ place }: PlaceEntry): string {
  const named = (answer: boolean | null): string[] =>
    accessFacts
      .filter((fact) => place.access[fact] === answer)
      .map((fact) => inSentence(accessFactWords[fact].short));
  const [yes, no, unknown] = [named(true), named(false), named(null)];
  const access =
    unknown.length === accessFacts.length
      ? ['Getting in: not known.']
      : [
          ...(yes.length > 0 ? [`Has: ${yes.join(', ')}.`] : []),
          ...(no.length > 0 ? [`Has not: ${no.join(', ')}.`] : []),
          ...(unknown.length > 0 ? [`Not known: ${unknown.join(', ')}.`] : []),
        ];
  return [`${groupStateWords[place.groups.state].short}.`, ...access].join(' ');
}
