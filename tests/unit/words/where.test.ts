import { expect, test } from 'vitest';
import { accessFacts } from '../../../src/schemas/access.ts';
import { areaModels, sures } from '../../../src/schemas/area.ts';
import { forumKinds, forumStandings, interests } from '../../../src/schemas/forum.ts';
import {
  groupStates,
  placeRoles,
  placeStandings,
  placeStatuses,
} from '../../../src/schemas/place.ts';
import { accessFactWords } from '../../../src/words/access-facts.ts';
import { areaModelWords } from '../../../src/words/area-models.ts';
import { sayExactness } from '../../../src/words/exactness.ts';
import { voiceKindWords } from '../../../src/words/forum-kinds.ts';
import { forumStandingWords, sayForumStanding } from '../../../src/words/forum-standings.ts';
import { groupStateWords } from '../../../src/words/group-states.ts';
import { interestWords } from '../../../src/words/interests.ts';
import { placeRoleWords } from '../../../src/words/place-roles.ts';
import { placeStandingWords } from '../../../src/words/place-standings.ts';
import { placeStatusWords } from '../../../src/words/place-statuses.ts';
import { sureWords } from '../../../src/words/sures.ts';
import { sayYesNo } from '../../../src/words/yes-no.ts';

const vocabularies: [string, readonly string[], object][] = [
  ['access facts', accessFacts, accessFactWords],
  ['models of areas', areaModels, areaModelWords],
  ['kinds of voice', [...forumKinds, 'ward forum', 'parish council'], voiceKindWords],
  ['standings of forums', forumStandings, forumStandingWords],
  ['states of groups', groupStates, groupStateWords],
  ['interests', interests, interestWords],
  ['parts of places', placeRoles, placeRoleWords],
  ['standings of places', placeStandings, placeStandingWords],
  ['statuses of places', placeStatuses, placeStatusWords],
  ['degrees of sureness', sures, sureWords],
];

function sentencesOf(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value as Record<string, string>)
          .filter(([key]) => key === 'long' || key === 'yes' || key === 'no')
          .map(([, sentence]) => sentence)
      : [],
  );
}

test.each(vocabularies)('has words for all %s and for no others', (_, values, words) => {
  expect(Object.keys(words).sort()).toEqual([...values].sort());
});

test.each(vocabularies)(
  'says every one of the %s in whole, short sentences',
  (_, _values, words) => {
    for (const sentence of sentencesOf(words)) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      for (const one of sentence.split(/[.:] /)) expect(one.split(' ').length).toBeLessThan(20);
    }
  },
);

test.each([
  [true, 'Yes'],
  [false, 'No'],
  [null, 'Not known'],
  [undefined, 'Not known'],
] as const)('says %s as %s', (answer, said) => {
  expect(sayYesNo(answer)).toBe(said);
});

test('says how exact a point is, and sends people to the address where it is not', () => {
  expect(sayExactness(20)).toBe('The pin is right to within about 20 metres.');
  expect(sayExactness(150)).toBe(
    'We know the place only to within about 150 metres. Check the address.',
  );
});

test.each([
  ['2020-02-24', 'Last heard of in February 2020'],
  ['2020-02', 'Last heard of in February 2020'],
  ['2011', 'Last heard of in 2011'],
  [null, 'Not known to meet now'],
  [undefined, 'Not known to meet now'],
])('says of a forum last heard of on %s: %s', (heard, said) => {
  expect(sayForumStanding({ standing: 'found since 2009, not known now', heard })).toBe(said);
});

test('gives no month to a forum that meets, or that nobody heard of since 2009', () => {
  expect(sayForumStanding({ standing: 'meets now', heard: '2026-10' })).toBe('Meets now');
  expect(sayForumStanding({ standing: 'ended', heard: null })).toBe('Ended');
});
