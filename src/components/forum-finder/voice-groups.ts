import type { Voice } from '../../atlas/voices.ts';
import { voiceKindWords } from '../../words/forum-kinds.ts';
import { sayCount } from '../../words/counts.ts';
import { withCapital } from '../../words/lists.ts';
import { howNotKnown, listAnswers } from '../forum/answers.ts';

/** Voices of which the same is known today, under one heading. */
export interface VoiceGroup {
  id: string;
  title: string;
  about: string;
  /** Whether the papers of 2009 are all that is known of them. */
  isInPapers: boolean;
  /** Whether the heading tells what is known of each today. */
  tellsStanding: boolean;
  voices: Voice[];
  /** What the group says once, so that its rows need not. */
  said: string[];
  /** The same as a sentence for the group; an empty text where there is nothing. */
  once: string;
}

type Kind = Pick<VoiceGroup, 'id' | 'title' | 'about' | 'tellsStanding'> & {
  holds: (voice: Voice) => boolean;
};

const kinds: readonly Kind[] = [
  {
    id: 'meets',
    title: 'Known to meet now',
    about: 'A source later than 2009 says so.',
    tellsStanding: true,
    holds: ({ standing }) => standing === 'meets now',
  },
  {
    id: 'councils',
    title: voiceKindWords['parish council'].many,
    about: `${voiceKindWords['parish council'].long} Not every place has one.`,
    tellsStanding: true,
    holds: ({ kind }) => kind === 'parish council',
  },
  {
    id: 'wards',
    title: voiceKindWords['ward forum'].many,
    about: voiceKindWords['ward forum'].long,
    tellsStanding: true,
    holds: ({ kind }) => kind === 'ward forum',
  },
  {
    id: 'found',
    title: 'Heard of since 2009, not known to meet now',
    about: 'A source later than 2009 speaks of each.',
    tellsStanding: false,
    holds: ({ standing }) => standing === 'found since 2009, not known now',
  },
  {
    id: 'named',
    title: 'Named in 2009, nothing later found',
    about: 'The papers of 2009 name them. Whether any of them meets now is not known.',
    tellsStanding: true,
    holds: ({ standing }) => standing === 'named in 2009, nothing later found',
  },
  {
    id: 'ended',
    title: 'Ended',
    about: 'Something else may have taken their place.',
    tellsStanding: true,
    holds: ({ standing }) => standing === 'ended',
  },
];

/** What all of some voices say alike. A single voice says it itself. */
function findShared(voices: readonly Voice[]): string[] {
  const [first = [], ...others] = voices.map(({ takingPart }) => listAnswers(takingPart));
  if (others.length === 0) return [];
  return first.filter((line) => others.every((lines) => lines.includes(line)));
}

function sayOnce(shared: readonly string[], isPartlyBlind: boolean, count: number): string {
  return [
    ...(shared.length > 0
      ? [
          `The same goes for ${count === 2 ? 'both' : `all ${sayCount(count)}`}. ${shared.join(' ')}`,
        ]
      : []),
    ...(isPartlyBlind ? ['Where a row does not say how to take part, we do not know.'] : []),
  ].join(' ');
}

/**
 * Groups voices by what is known of them today: those that meet come first, and those that have ended last. What is so
 * of all of a group is said once. A group without a voice is left out.
 *
 * @param voices every voice
 */
export function voiceGroups(voices: readonly Voice[]): VoiceGroup[] {
  return kinds.flatMap(({ holds, ...kind }) => {
    const held = voices.filter(holds);
    if (held.length === 0) return [];
    if (kind.id === 'ended')
      return [{ ...kind, isInPapers: false, voices: held, said: [], once: '' }];
    const shared = findShared(held);
    const isBlind = ({ takingPart }: Voice): boolean =>
      listAnswers(takingPart).includes(howNotKnown);
    const isPartlyBlind = held.length > 1 && held.some(isBlind) && !held.every(isBlind);
    return [
      {
        ...kind,
        isInPapers: kind.id === 'named',
        voices: held.toSorted((a, b) => Number(isBlind(a)) - Number(isBlind(b))),
        said: [...shared, ...(isPartlyBlind ? [howNotKnown] : [])],
        once: withCapital(sayOnce(shared, isPartlyBlind, held.length)),
      },
    ];
  });
}
