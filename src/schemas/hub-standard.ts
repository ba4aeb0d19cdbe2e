import { z } from 'zod';
import { areaModels } from './area.ts';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/** How much of the standard a part is: what every hub should have, or what the best would have. */
export const hubDegrees = ['at least', 'at best'] as const;

/** How far an area has a part of the standard. */
export const hubAnswers = ['yes', 'partly', 'no'] as const;

const found = z.strictObject({
  is: field(z.enum(hubAnswers), 'Whether the area has it.', 'partly'),
  says: field(line, 'What was found, as a sentence with its date.', 'In 2022 two teams shared it.'),
  from: field(citation, 'Where that comes from.', {
    source: 'hill-post',
    at: 'whole report',
    asOf: '2022-06-01',
  }),
});

const standing = z.strictObject({
  area: field(
    reference('areas'),
    'The area. Each that the part is asked of stands once.',
    'upper-dale',
  ),
  found: field(found.nullable(), 'Where it stands, or `null` for not known.', null),
});

const part = z.strictObject({
  title: field(line.max(60), 'The part in a few words.', 'Managers meet'),
  asks: field(line, 'What it asks for, in a sentence.', 'The managers of the hub meet together.'),
  degree: field(
    z.enum(hubDegrees),
    '`at least`: every hub should have it · `at best`: the best would.',
    'at least',
  ),
  model: field(
    z.enum(areaModels).optional(),
    'The areas it is asked of, by how they work. Left out means all areas.',
    'managed',
  ),
  from: field(citation, 'Where the paper asks for it.', {
    source: 'locality-paper-1',
    at: 'Appendix 1',
    asOf: '2009-07-14',
  }),
  areas: field(z.array(standing).min(1), 'Where each area stands.', [
    { area: 'upper-dale', found: null },
  ]),
});

/** What a hub should be, part by part, and where each area stands. */
export const hubStandard = z.strictObject({
  ...editorSchema,
  title: field(line, 'The title of the page.', 'What a hub should be'),
  about: field(
    line,
    'What the page tells, in a sentence or two.',
    'A paper asks for three things.',
  ),
  parts: field(
    z.array(part).min(1),
    'The parts of the standard, those asked of every hub first.',
    [],
  ),
  sources,
});

export type HubStandard = z.output<typeof hubStandard>;
export type HubPart = HubStandard['parts'][number];
export type HubAnswer = (typeof hubAnswers)[number];
