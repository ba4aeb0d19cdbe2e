import type { Atlas } from '../../atlas/atlas.ts';
import type { Geo } from '../../atlas/geo/geo.ts';
import type { Voice } from '../../atlas/voices.ts';
import { pointOf } from '../../atlas/whereabouts.ts';
import { interests } from '../../schemas/forum.ts';
import { voiceKindWords } from '../../words/forum-kinds.ts';
import type { VoiceKind } from '../../words/forum-kinds.ts';
import { interestWords } from '../../words/interests.ts';
import { rankOf } from '../forum/by-standing.ts';
import { areasOfVoice } from '../area/home.ts';
import { isAllUnknown } from '../facet-fields/facet.ts';
import type { Facet } from '../facet-fields/facet.ts';
import { sayList, withCapital } from '../../words/lists.ts';

/** The answers that people choose a forum by. A forum in the daytime is as good a choice as one in the evening. */
const chosenBy = {
  evening: { title: 'Time of day', yes: 'In the evening', no: 'In the daytime' },
  online: { title: 'Online', yes: 'Online', no: 'Not online' },
  children: { title: 'Children', yes: 'Children welcome', no: 'Not for children' },
  interpreter: { title: 'Interpreter', yes: 'Interpreter if you ask', no: 'No interpreter' },
} as const;

type Chosen = keyof typeof chosenBy;

const chosen = Object.keys(chosenBy) as Chosen[];

/** The kinds in the order in which the filter shows them: near to home first. */
export const kindOrder: readonly VoiceKind[] = [
  'parish council',
  'ward forum',
  'area forum',
  'neighbourhood board',
  'partnership',
  'youth forum',
  'community of interest',
];

/** A kind as one word, since a row holds its choices parted by spaces. */
export function slugOf(kind: VoiceKind): string {
  return kind.replaceAll(' ', '-');
}

/** How near to home a voice speaks. One that names every area speaks for the borough. */
function whomItSpeaksFor(
  { areas: all }: Pick<Atlas, 'areas'>,
  { areas, wards }: Voice,
): 'ward' | 'area' | 'borough' {
  if (areas.length === 0) return wards.length > 0 ? 'ward' : 'borough';
  return areas.length < all.length ? 'area' : 'borough';
}

function answerOf({ takingPart }: Voice, facet: Chosen): 'yes' | 'no' | 'not-known' {
  const answer = takingPart[facet];
  if (answer === null) return 'not-known';
  return answer ? 'yes' : 'no';
}

/**
 * What a voice can be chosen by, as attributes of its row.
 *
 * @param atlas the atlas
 * @param geo where everything is
 * @param voice the voice
 */
export function rowFacets(
  atlas: Pick<Atlas, 'areas' | 'placesOdbl'>,
  geo: Pick<Geo, 'sharesOfArea'>,
  voice: Voice,
): Record<`data-${string}`, string> {
  const areas = areasOfVoice(atlas, geo, voice);
  const { venue, standing } = voice;
  const point = venue?.pinned && standing !== 'ended' ? pointOf(atlas, venue).point : null;
  return {
    'data-voice': `${slugOf(voice.kind)}-${voice.id}`,
    'data-speaks': whomItSpeaksFor(atlas, voice),
    'data-wards': voice.wards.map(({ id }) => id).join(' '),
    'data-rank': String(rankOf(voice)),
    ...(voice.kind === 'parish council' && { 'data-parish': voice.id }),
    ...(point && { 'data-at': `${point.lng},${point.lat}`, 'data-venue': venue?.title ?? '' }),
    'data-area': areas.map(({ id }) => id).join(' '),
    'data-interest': voice.interests.join(' '),
    'data-kind': slugOf(voice.kind),
    ...Object.fromEntries(chosen.map((facet) => [`data-${facet}`, answerOf(voice, facet)])),
  };
}

function facetOf(facet: Chosen, voices: readonly Voice[]): Facet {
  const { title, yes, no } = chosenBy[facet];
  const all = [
    { value: 'yes', title: yes },
    { value: 'no', title: no },
    { value: 'not-known', title: 'Not known' },
  ];
  const choices = all.filter(({ value }) =>
    voices.some((voice) => answerOf(voice, facet) === value),
  );
  return { name: facet, title, choices };
}

/**
 * The facets of the list of forums. Only what some voice has is offered, but for the areas, which are all there. What
 * nobody knows of any voice is no facet.
 *
 * @param atlas the atlas
 * @param voices every voice
 */
export function voiceFacets(atlas: Pick<Atlas, 'areas'>, voices: readonly Voice[]): Facet[] {
  const facets: Facet[] = [
    {
      name: 'area',
      title: 'Area',
      choices: atlas.areas.map(({ id, title }) => ({ value: id, title })),
    },
    {
      name: 'interest',
      title: 'About',
      choices: interests
        .filter((interest) => voices.some((voice) => voice.interests.includes(interest)))
        .map((interest) => ({ value: interest, title: interestWords[interest] })),
    },
    {
      name: 'kind',
      title: 'Kind',
      choices: kindOrder
        .filter((kind) => voices.some((voice) => voice.kind === kind))
        .map((kind) => ({ value: slugOf(kind), title: voiceKindWords[kind].one })),
    },
    ...chosen.map((facet) => facetOf(facet, voices)),
  ];
  return facets.filter((facet) => !isAllUnknown(facet));
}

/**
 * What no choice is offered of, as it is not known of any voice, in a sentence; an empty text where all is offered.
 *
 * @param voices every voice
 */
export function sayUnknownFacets(voices: readonly Voice[]): string {
  const titles = chosen
    .map((facet) => facetOf(facet, voices))
    .filter(isAllUnknown)
    .map(({ title }) => title.toLowerCase());
  return titles.length === 0 ? '' : `${withCapital(sayList(titles))}: not known of any forum yet.`;
}
