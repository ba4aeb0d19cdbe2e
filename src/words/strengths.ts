import type { Strength } from '../schemas/source.ts';

/** The shown names of how strong a source is, with how many stones of four its mark shows. */
export const strengthWords: Record<Strength, { short: string; long: string; stones: number }> = {
  law: {
    short: 'Law text',
    long: 'The words of an Act, an order, rules or a judgment.',
    stones: 4,
  },
  guidance: {
    short: 'Official guidance',
    long: 'A page of the government or a national regulator.',
    stones: 3,
  },
  'public-body': {
    short: 'Public body’s page',
    long: 'A page of a council, the police, the NHS, an ombudsman or another public body.',
    stones: 2,
  },
  press: {
    short: 'Press or other report',
    long: 'A newspaper, a law firm or another report.',
    stones: 1,
  },
  'papers-2009': {
    short: 'The 2009 papers',
    long: 'The two papers on locality working of 2009.',
    stones: 0,
  },
};
