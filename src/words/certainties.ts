import type { Certainty } from '../schemas/window.ts';

/** What each certainty says about a date. */
export const certaintyWords: Record<Certainty, string> = {
  law: 'The law sets these days.',
  announced: 'These days were published.',
  usual: 'It usually happens about then. The days can move.',
  possible: 'It may happen between these days. It need not.',
};
