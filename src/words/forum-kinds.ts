import type { ForumKind } from '../schemas/forum.ts';

/** What kind of voice a record that people can take part in is: a forum's kinds, and those of wards and bodies. */
export type VoiceKind = ForumKind | 'ward forum' | 'parish council';

/** The kinds of voice, by name and in a sentence. */
export const voiceKindWords: Record<VoiceKind, { one: string; many: string; long: string }> = {
  'area forum': {
    one: 'Area forum',
    many: 'Area forums',
    long: 'A public meeting for a whole area, held by the council.',
  },
  partnership: {
    one: 'Partnership',
    many: 'Partnerships',
    long: 'People, groups and public bodies of one place, who work together.',
  },
  'neighbourhood board': {
    one: 'Neighbourhood board',
    many: 'Neighbourhood boards',
    long: 'People from one neighbourhood who steer the work there.',
  },
  'youth forum': {
    one: 'Young people’s forum',
    many: 'Young people’s forums',
    long: 'A place for young people to be heard.',
  },
  'community of interest': {
    one: 'Community of interest',
    many: 'Communities of interest',
    long: 'People who share a faith, an age, a need or a cause, and not only a place.',
  },
  'ward forum': {
    one: 'Ward forum',
    many: 'Ward forums',
    long: 'A public meeting for one ward.',
  },
  'parish council': {
    one: 'Town or parish council',
    many: 'Town and parish councils',
    long: 'The council nearest to home. It decides things, and you can speak to it.',
  },
};
