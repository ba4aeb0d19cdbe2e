import type { Answer, Spot, TownSpot } from './look-up.ts';
import { sayShare } from './shares.ts';
import type { Share } from './shares.ts';

/** An answer in words: what stands above, and the sentences below it. */
export interface Said {
  heading: string;
  /** Everything below. */
  sentences: readonly string[];
  /** Those of them that a list of wards, areas and parishes does not say. */
  notes: readonly string[];
}

/** The same, parted by what a list of wards, areas and parishes says too. */
type Parted = Record<'facts' | 'notes', readonly string[]> & Pick<Said, 'heading'>;

const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

interface Titled {
  title: string;
}

function titles(things: readonly Titled[]): string[] {
  return things.map(({ title }) => title);
}

/** Names of wards hold commas and "and", so semicolons stand between them. */
function sayWards(wards: readonly { title: string }[]): string {
  return titles(wards).join('; ');
}

/** Which area a place is in, as a sentence: one, two where nobody knows which, or none known. */
function sayArea(areas: readonly { title: string }[]): string {
  if (areas.length === 0) return 'We do not know which area it is in.';
  const [first] = titles(areas);
  return areas.length === 1
    ? `The area is ${first ?? ''}.`
    : `The area is ${either.format(titles(areas))}. Our sources do not say which.`;
}

/** Which parishes some of a ward lies in, as a sentence; nothing where we know of none. */
function sayParishes(parishes: readonly { title: string }[]): string[] {
  if (parishes.length === 0) return [];
  const some =
    parishes.length === 1
      ? 'Part of the ward is in the parish'
      : 'Parts of the ward are in the parishes';
  return [`${some} of ${joined.format(titles(parishes))}.`];
}

/** Said of a point within 60 metres of the edge of a ward. */
const nearEdgeSentence =
  'This is within 60 metres of a ward edge. Check your ward with the council.';

function sayParish(
  parish: { title: string } | 'none' | 'not known',
  parishes: readonly { title: string }[],
): string[] {
  if (parish === 'not known') return sayParishes(parishes);
  if (parish === 'none') return ['No parish council covers it.'];
  return [`The parish is ${parish.title}.`];
}

/**
 * The areas of a share of a ward, and how large it is.
 *
 * @param share the share
 */
export function sayShareOf({ areas, share }: Share<{ title: string }>): string {
  const names = areas.length === 0 ? 'an area that is not known' : either.format(titles(areas));
  return `${names} ${sayShare(share)}`;
}

/**
 * Whether the ward around the middle of a place also lies in areas that the middle is not in.
 *
 * @param spot the areas of the middle, and the shares of its ward
 */
export function isSplit({
  areas,
  shares,
}: Record<'areas', readonly Titled[]> & {
  shares: readonly Share<Titled>[];
}): boolean {
  const middle = titles(areas).join();
  return shares.some((share) => titles(share.areas).join() !== middle);
}

function sayTownArea(spot: TownSpot): string[] {
  if (!isSplit(spot)) return [sayArea(spot.areas)];
  const middle =
    spot.areas.length === 0
      ? 'We do not know which area the middle is in.'
      : `The middle is in ${either.format(titles(spot.areas))}.`;
  const which = spot.areas.length > 1 ? ['Our sources do not say which.'] : [];
  const ward = spot.shares.map(sayShareOf).join('; ');
  return [middle, ...which, `By its postcodes, the ward is in: ${ward}.`];
}

function sayEdge({ nearEdge }: Spot): string[] {
  return nearEdge ? [nearEdgeSentence] : [];
}

function sayStart(
  { start, wards, areas }: Extract<Answer, { kind: 'start' }>,
  borough: string,
): Parted {
  const isOne = wards.length === 1;
  return {
    heading: isOne
      ? `Every postcode of ${borough} that starts with ${start} is in the ward of ${sayWards(wards)}`
      : `Postcodes that start with ${start} are in ${wards.length} wards`,
    facts: [
      ...(isOne ? [] : [`The wards are ${sayWards(wards)}.`]),
      areas.length > 1 ? `The areas are ${joined.format(titles(areas))}.` : sayArea(areas),
    ],
    notes: isOne && areas.length < 2 ? [] : ['Type the whole postcode to know yours.'],
  };
}

function sayTown({ title, spots }: Extract<Answer, { kind: 'town' }>): Parted {
  const sure = 'A place can lie across several wards. Type a postcode to be sure.';
  const [spot] = spots;
  if (spots.length === 1 && spot) {
    return {
      heading: `The middle of ${title} is in the ward of ${spot.ward.title}`,
      facts: [...sayTownArea(spot), ...sayParish(spot.parish, spot.parishes)],
      notes: [...sayEdge(spot), sure],
    };
  }
  const wards = sayWards(spots.map(({ ward }) => ward));
  return {
    heading: `There are ${spots.length} places called ${title}`,
    facts: [`They are in these wards: ${wards}.`],
    notes: [sure],
  };
}

function sayOutside(
  { typed, outward, reaches }: Extract<Answer, { kind: 'outside' }>,
  borough: string,
): Parted {
  return reaches
    ? {
        heading: `${typed} is in ${outward}, but outside ${borough}`,
        facts: [],
        notes: ['Another council looks after it.'],
      }
    : {
        heading: `${typed} is outside ${borough}`,
        facts: [],
        notes: [`No postcode that starts with ${outward} is in ${borough}.`],
      };
}

function part(answer: Answer, borough: string): Parted {
  switch (answer.kind) {
    case 'found':
      return {
        heading: `${answer.postcode} is in the ward of ${answer.ward.title}`,
        facts: [sayArea(answer.areas), ...sayParish(answer.parish, answer.parishes)],
        notes: sayEdge(answer),
      };
    case 'start':
      return sayStart(answer, borough);
    case 'town':
      return sayTown(answer);
    case 'outside':
      return sayOutside(answer, borough);
    case 'unknown':
      return {
        heading: `${answer.typed} is not a live postcode we know in ${borough}`,
        facts: [],
        notes: ['Check it for slips. It may be new, no longer used, or just over the border.'],
      };
    case 'not-a-postcode':
      return {
        heading: 'That is not a postcode, or a place we know',
        facts: [],
        notes: [
          `A postcode looks like AB1 2DE. You can also type a town or village in ${borough}.`,
        ],
      };
  }
}

/**
 * Says an answer in plain words. What can be a link, such as a ward, is named here and linked by whoever shows it.
 *
 * @param answer the answer
 * @param borough the borough's name as it stands in a sentence
 */
export function sayAnswer(answer: Answer, borough: string): Said {
  const { heading, facts, notes } = part(answer, borough);
  return { heading, sentences: [...facts, ...notes], notes };
}
