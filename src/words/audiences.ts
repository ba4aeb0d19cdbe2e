import type { Audience } from '../schemas/audience.ts';

/** Who a decision is for, as a plural that stands after "For". */
export const audienceWords: Record<Audience, string> = {
  resident: 'residents',
  tenant: 'tenants',
  parent: 'parents and carers',
  'young-person': 'young people',
  business: 'businesses',
  group: 'community groups',
};
