import type {
  FinderDecision,
  FinderIndex,
} from '../../../../src/components/finder/finder-index.ts';
import type { FinderNames } from '../../../../src/components/finder/names.ts';

/**
 * A decision for an index made by hand.
 *
 * @param title its title, which gives its address too
 * @param rest what is not the same for all
 */
export function decision(title: string, rest: Partial<FinderDecision> = {}): FinderDecision {
  return {
    title,
    url: `/influence/${title.toLowerCase().replaceAll(' ', '-')}/`,
    theme: 0,
    who: [0],
    say: 0,
    way: 0,
    words: '',
    ...rest,
  };
}

/** A small index made by hand. */
export const index: FinderIndex = {
  themes: [
    { title: 'Streets', dye: 'moss' },
    { title: 'Homes', dye: 'peat' },
  ],
  who: ['Street Panel', 'Landlords'],
  says: ['You are told'],
  ways: [
    { title: 'Sign a petition', url: '/how/petition/', goodFor: 'Showing how many want a thing.' },
    { title: 'Speak', url: '/how/speak/', goodFor: 'Facing the panel with a street behind you.' },
  ],
  decisions: [
    decision('When your bin is emptied', { words: 'bin miss rubbish week' }),
    decision('Damp in a rented home', { theme: 1, who: [1], words: 'landlord fix mold' }),
    decision('Closing a library', { words: 'shut library book petition' }),
    decision('A hole in the road', { words: 'hol wheel' }),
  ],
  families: ['bin litter rubbish', 'book library', 'hol pothol', 'home housing', 'clos shut'],
  weak: 'alway again many thing',
};

/** Some names made by hand. */
export const names: FinderNames = {
  terms: [
    { title: 'clear days', url: '/glossary/#clear-days', also: [] },
    { title: 'precept', url: '/glossary/#precept', also: ['parish levy'] },
    { title: 'petitions scheme', url: '/glossary/#scheme', also: [] },
  ],
  places: [
    { title: 'Ferry Room (Old Quay)', url: '/places/ferry-room/', also: ['ferry room'] },
    { title: 'Quay Library', url: '/places/quay-library/', also: [] },
  ],
};
