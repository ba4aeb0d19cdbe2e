import { z } from 'zod';
import { citation, sources } from './citation.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { hubDegrees } from './hub-standard.ts';
import { id, reference } from './id.ts';
import { placeRoles } from './place.ts';
import { line } from './text.ts';

/** The parts of a model, in the order people meet them. */
export const modelParts = [
  'listen',
  'access',
  'minimum team',
  'virtual team',
  'gap',
  'engagement',
  'supported by',
] as const;

const refs = z.strictObject({
  forums: field(
    z.array(reference('forums')).optional(),
    'Forums. Their own records say what became of them.',
    ['hill-end-partnership'],
  ),
  bodies: field(
    z.array(reference('bodies')).optional(),
    'Bodies that there are today, and that it speaks of.',
    ['parish-councils'],
  ),
  service: field(
    reference('services').optional(),
    'The service or post, of which its own record says what became of it.',
    'link-workers',
  ),
  role: field(
    z.enum(placeRoles).optional(),
    'Places that play this part. The map says which they are in an area.',
    'hub',
  ),
  standard: field(
    z.enum(hubDegrees).optional(),
    'The parts of the standard of a hub that it asks for. `content/hub-standard.json` says where each area stands.',
    'at least',
  ),
  term: field(
    reference('terms').optional(),
    'The word in the glossary that explains it.',
    'link-worker',
  ),
});

const box = z.strictObject({
  id: field(id, 'Its name in this model, which the areas use.', 'link-workers'),
  part: field(z.enum(modelParts), 'The part of the model it belongs to.', 'minimum team'),
  text: field(
    line.max(110).nullable(),
    'What stands in it, in our own words. `null` where our copy has a heading and nothing under it.',
    'Link workers',
  ),
  number: field(
    z.int().positive().nullable(),
    'How many the papers ask for, or `null` where they give no number.',
    2,
  ),
  refs: field(refs, 'The records it speaks of. May be empty.', { term: 'link-worker' }),
  from: field(citation, 'The box of the appendix that it comes from.', {
    source: 'paper-one',
    at: 'Appendix 1 b8',
    asOf: '2009-07-14',
  }),
});

/** One of the two diagrams of the papers, box by box: how people are heard, and how bodies answer. */
export const model = z.strictObject({
  ...editorSchema,
  title: field(line.max(40), 'Its name.', 'Co-ordinated'),
  diagram: field(citation, 'The appendix it is drawn from.', {
    source: 'paper-one',
    at: 'Appendix 1',
    asOf: '2009-07-14',
  }),
  reasons: field(
    z.array(figure).min(1),
    'What the papers give as the reason for working so in the areas that do.',
    [
      {
        says: 'A neighbourhood team was there already.',
        from: { source: 'paper-one', at: 'para 3.6', asOf: '2009-07-14' },
      },
    ],
  ),
  boxes: field(z.array(box).min(1), 'Every box of the diagram, in its order.', [
    {
      id: 'link-workers',
      part: 'minimum team',
      text: 'Link workers',
      number: 2,
      refs: { term: 'link-worker' },
      from: { source: 'paper-one', at: 'Appendix 1 b8', asOf: '2009-07-14' },
    },
  ]),
  sources,
});

export type Model = z.output<typeof model>;
export type ModelBox = Model['boxes'][number];
export type ModelPart = ModelBox['part'];
