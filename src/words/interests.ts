import type { Interest } from '../schemas/forum.ts';

/** What people in a forum have in common, as a name in a filter. */
export const interestWords: Record<Interest, string> = {
  neighbourhood: 'Where you live',
  faith: 'Faith',
  health: 'Health and care',
  tenants: 'Tenants',
  'young-people': 'Young people',
  'older-people': 'Older people',
  women: 'Women',
  business: 'Business',
  environment: 'Environment and flooding',
  jobs: 'Jobs and skills',
  transport: 'Transport',
  newcomers: 'People new to the country',
  'voluntary-groups': 'Voluntary groups',
};
