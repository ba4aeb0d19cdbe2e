import type { Entry } from '../../src/atlas/entry.ts';

/** A decision in which nothing matters but what a test gives: "Where the bus stops", decided by the Full Council. */
export function sampleDecision(part: Partial<Entry<'decisions'>> = {}): Entry<'decisions'> {
  return {
    id: 'a-decision',
    file: 'content/decisions/a-decision.mdx',
    title: 'Where the bus stops',
    theme: 'roads',
    decidedBy: ['full-council'],
    reach: 'borough',
    say: 'consult',
    limits: 'The law says so.',
    where: 'everywhere',
    asks: [],
    windows: [],
    ways: [{ way: 'comment' }],
    after: 'Someone reads it.',
    law: [],
    sources: [],
    review: '2027-11-01',
    ...part,
  };
}
