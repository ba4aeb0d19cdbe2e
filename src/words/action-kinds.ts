import type { ActionKind } from '../schemas/action.ts';

/** The kinds of things that people ask for. */
export const actionKindWords: Record<ActionKind, { short: string; long: string }> = {
  'quick win': {
    short: 'Quick win',
    long: 'A small change that people want and that can be made soon.',
  },
  'call for action': {
    short: 'Call for action',
    long: 'A councillor asks a group of councillors to look into a problem that nobody has solved.',
  },
  priority: { short: 'Priority', long: 'What people of an area want worked on first.' },
  question: { short: 'Question', long: 'A question asked in public, and its answer.' },
  petition: { short: 'Petition', long: 'A request that many people signed.' },
  consultation: {
    short: 'Answers to a consultation',
    long: 'What people said when a public body asked them.',
  },
  'flash point': {
    short: 'Flash point',
    long: 'A big change or a tension that people need to hear of early.',
  },
};
