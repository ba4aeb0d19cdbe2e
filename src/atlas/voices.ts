import type { ForumStanding, Interest } from '../schemas/forum.ts';
import type { TakingPart } from '../schemas/taking-part.ts';
import type { RoughDay } from '../when/rough-day.ts';
import type { VoiceKind } from '../words/forum-kinds.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';
import { urlOf } from './urls.ts';

/** A record through which people are heard, whatever its folder: a forum, a ward's forum, a town or parish council. */
export interface Voice {
  kind: VoiceKind;
  id: string;
  title: string;
  url: string;
  /** What it is, in a sentence; `null` for a ward's forum, which its kind explains. */
  about: string | null;
  /** The areas it speaks for. Empty for a forum of the whole borough, and for what goes by wards. */
  areas: readonly Entry<'areas'>[];
  /** The wards it speaks for. Empty for what goes by areas. */
  wards: readonly Entry<'wards'>[];
  interests: readonly Interest[];
  /** What is known of it today, where its record says. */
  standing: ForumStanding | null;
  /** When it was last heard of, to the day, month or year, where that is known. */
  heard: RoughDay | null;
  takingPart: TakingPart;
  /** Where it meets, where that is a place of ours. */
  venue: Entry<'places'> | null;
}

/** A group of people who can be heard, and the record that says how. */
type Found = Omit<Voice, 'venue' | 'url'>;

/**
 * How people take part in a forum: as it says itself, or as the body does that is the same group.
 *
 * @param atlas the atlas
 * @param forum the forum
 */
export function takingPartIn(atlas: Atlas, { takingPart, body }: Entry<'forums'>): TakingPart {
  const found = takingPart ?? (body === undefined ? null : atlas.find('bodies', body).takingPart);
  if (!found) throw new Error('a forum without an answer was let through');
  return found;
}

function fromForum(atlas: Atlas, forum: Entry<'forums'>): Found {
  return {
    kind: forum.kind,
    id: forum.id,
    title: forum.title,
    about: forum.about,
    areas: forum.areas.map((id) => atlas.find('areas', id)),
    wards: [],
    interests: forum.interests,
    standing: forum.standing,
    heard: forum.heard ?? null,
    takingPart: takingPartIn(atlas, forum),
  };
}

function fromWard(ward: Entry<'wards'>): Found[] {
  if (!ward.takingPart) return [];
  return [
    {
      kind: 'ward forum',
      id: ward.id,
      title: ward.title,
      about: null,
      areas: [],
      wards: [ward],
      interests: ['neighbourhood'],
      standing: null,
      heard: null,
      takingPart: ward.takingPart,
    },
  ];
}

function fromParish(atlas: Atlas, body: Entry<'bodies'>): Found[] {
  if (body.gss === undefined) return [];
  return [
    {
      kind: 'parish council',
      id: body.id,
      title: body.title,
      about: body.decides,
      areas: [],
      wards: wardsOfParish(atlas, body.id),
      interests: ['neighbourhood'],
      standing: null,
      heard: null,
      takingPart: body.takingPart,
    },
  ];
}

function placesFor({ kind }: Found): 'forums' | 'wards' | 'bodies' {
  if (kind === 'ward forum') return 'wards';
  return kind === 'parish council' ? 'bodies' : 'forums';
}

/**
 * The wards that are in a parish, or partly in it.
 *
 * @param atlas the atlas
 * @param parish the id of its council, a body
 */
export function wardsOfParish(atlas: Atlas, parish: string): Entry<'wards'>[] {
  return atlas.wards.filter(({ parishes }) => parishes?.some((one) => one.parish === parish));
}

/**
 * Everyone through whom people are heard near home: forums, then wards' forums, then town and parish councils, each by
 * title.
 *
 * @param atlas the atlas
 */
export function voicesOf(atlas: Atlas): Voice[] {
  const found = [
    ...atlas.forums.map((forum) => fromForum(atlas, forum)),
    ...atlas.wards.flatMap(fromWard),
    ...atlas.bodies.flatMap((body) => fromParish(atlas, body)),
  ];
  return found.map((voice): Voice => {
    const { venue } = voice.takingPart;
    return {
      ...voice,
      url: urlOf(placesFor(voice), voice.id),
      venue: venue === undefined ? null : atlas.find('places', venue),
    };
  });
}

/**
 * The forums that speak for an area: those that name it, then those of the whole borough.
 *
 * @param atlas the atlas
 * @param area the area's id
 */
export function forumsOfArea(atlas: Atlas, area: string): Entry<'forums'>[] {
  return [
    ...atlas.forums.filter(({ areas }) => areas.includes(area)),
    ...atlas.forums.filter(({ areas }) => areas.length === 0),
  ];
}

/**
 * The forums that meet at a place, or last did.
 *
 * @param atlas the atlas
 * @param place the place's id
 */
export function voicesAt(atlas: Atlas, place: string): Voice[] {
  return voicesOf(atlas).filter(({ venue }) => venue?.id === place);
}

/**
 * The forums that a decision can be carried through.
 *
 * @param atlas the atlas
 * @param decision the decision's id
 */
export function forumsCarrying(atlas: Atlas, decision: string): Entry<'forums'>[] {
  return atlas.forums.filter(({ carries }) => carries.includes(decision));
}
