import type { ModelPart } from '../schemas/model.ts';

/** The four steps of a model, in the order people meet them. */
export const flowSteps = ['listen', 'access', 'respond', 'support'] as const;

export type FlowStep = (typeof flowSteps)[number];

/** What is known of a box of a model: it is there today, it stands in the plan, or the papers call it a gap. */
export const flowStates = ['today', 'plan', 'gap'] as const;

export type FlowState = (typeof flowStates)[number];

/** The four steps by name, each with a sentence. */
export const flowStepWords: Record<FlowStep, { short: string; long: string }> = {
  listen: { short: 'How we listen', long: 'Community voices that people can join.' },
  access: {
    short: 'One way in',
    long: 'A single place to ask: a hub, and smaller places near you.',
  },
  respond: { short: 'How we respond', long: 'A small team, and a wider team of other bodies.' },
  support: { short: 'Supported by', long: 'Who sets the aims, and who employs the team.' },
};

/** The step that a part of a model belongs to, and the heading it stands under there. */
export const flowPartWords: Record<ModelPart, { step: FlowStep; title: string | null }> = {
  listen: { step: 'listen', title: null },
  access: { step: 'access', title: null },
  'minimum team': { step: 'respond', title: 'Smallest team' },
  'virtual team': { step: 'respond', title: 'Wider team' },
  gap: { step: 'respond', title: 'Missing from the wider team' },
  engagement: { step: 'respond', title: 'Working with communities' },
  'supported by': { step: 'support', title: null },
};

/** The states by name: short for a model, long in the key to one area, and as they stand after a number. */
export const flowStateWords: Record<FlowState, { short: string; long: string; counted: string }> = {
  today: { short: 'There today', long: 'There today', counted: 'there today' },
  plan: {
    short: 'In the plan of 2009',
    long: 'In the plan of 2009. Ended, or not known today',
    counted: 'in the plan, but ended or not known today',
  },
  gap: { short: 'A gap in 2009', long: 'A gap in 2009', counted: 'missing in 2009' },
};
