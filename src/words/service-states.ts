import type { ServiceState } from '../schemas/service.ts';

/** What the papers say of a service in an area; `not named` where they do not name it there. */
export const serviceStateWords: Record<
  ServiceState | 'not named',
  { short: string; long: string }
> = {
  named: { short: 'Named', long: 'The papers of 2009 put it in this area.' },
  started: { short: 'Started', long: 'A start had been made in 2009.' },
  wanted: { short: 'Wanted', long: 'The papers of 2009 say that it should come.' },
  gap: { short: 'Gap', long: 'The papers of 2009 call it a gap.' },
  'not named': { short: 'Not named', long: 'The papers of 2009 do not name it for this area.' },
};
