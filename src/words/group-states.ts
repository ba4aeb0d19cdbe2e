import type { GroupState } from '../schemas/place.ts';

/** Whether groups may use a place: after other facts, in a sentence, and as the name of a list. */
export const groupStateWords: Record<GroupState, { short: string; long: string; inAList: string }> =
  {
    'open to groups': {
      short: 'Open to groups',
      long: 'Your group may meet there.',
      inAList: 'Open to groups',
    },
    'by arrangement': {
      short: 'By arrangement',
      long: 'Your group may meet there if you ask first.',
      inAList: 'By arrangement',
    },
    'being negotiated': {
      short: 'Being talked about',
      long: 'Not yet. Somebody is working on opening it to groups.',
      inAList: 'Being talked about',
    },
    'not open': {
      short: 'Not open to groups',
      long: 'Groups cannot meet there.',
      inAList: 'Not open to groups',
    },
    'not known': {
      short: 'May be open to groups: not known',
      long: 'No source that we read says if groups may meet there.',
      inAList: 'Not known',
    },
  };
