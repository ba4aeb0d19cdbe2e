import type { LeftToDo } from '../schemas/history.ts';

/** What a paper left to be done, as headings. */
export const leftToDoWords: Record<LeftToDo, { many: string; long: string }> = {
  recommendation: { many: 'Recommendations', long: 'What partners were asked to agree to.' },
  'next step': { many: 'Next steps', long: 'What was to be done after that.' },
  'open question': { many: 'Open questions', long: 'What the papers ask and do not answer.' },
};
