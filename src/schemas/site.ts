import { z } from 'zod';
import { circles } from './circle.ts';
import { day } from './day.ts';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { gss } from './gss.ts';
import { reference } from './id.ts';
import { licence } from './licence.ts';
import { position } from './point.ts';
import { line, webAddress } from './text.ts';

const circleNames = z.strictObject(
  Object.fromEntries(circles.map((circle) => [circle, line])) as Record<
    (typeof circles)[number],
    typeof line
  >,
);

const town = z.strictObject({
  title: field(line, 'Its name.', 'Hill End'),
  at: field(position, 'Longitude, latitude.', [-2.0985, 53.7135]),
  label: field(
    z.enum(['above', 'below']),
    'Which side of the river its name stands on, so that names do not touch.',
    'above',
  ),
});

const worry = z.strictObject({
  words: field(
    line.max(60),
    'The worry, as somebody would say it.',
    'They want to close our library',
  ),
  decision: field(
    reference('decisions'),
    'The decision it leads to, by its id.',
    'library-closure',
  ),
});

/** What the whole site says about itself and its borough. */
export const site = z.strictObject({
  ...editorSchema,
  title: field(line.max(60), 'The name of the site.', 'Aldermoor Influence Map'),
  borough: field(line, "The borough's name as it stands in a sentence.", 'Aldermoor'),
  gss: field(
    gss,
    "The borough's nine-character GSS code: the commands that import wards and postcodes keep what lies in it.",
    'E08000099',
  ),
  description: field(
    line.max(160),
    'One sentence on what the site is, for search engines.',
    'What communities can influence in Aldermoor, when and how.',
  ),
  url: field(
    webAddress,
    'The address it is published at, without a path.',
    'https://influence.example',
  ),
  contact: field(
    z.email().nullable(),
    'Where "something wrong?" goes. `null` until someone has agreed to answer: the page says so.',
    null,
  ),
  circles: field(circleNames, 'The shown names of the five circles, nearest first.', {
    neighbourhood: 'Your street',
  }),
  box: field(
    z.strictObject({
      southWest: position.meta({ position: false }),
      northEast: position.meta({ position: false }),
    }),
    'The box that every position must lie in: its south-west and north-east corners.',
    { southWest: [-2.2, 53.6], northEast: [-1.7, 53.9] },
  ),
  worries: field(
    z.array(worry).min(1).max(12),
    'What people often want to change, for the home page.',
    [{ words: 'They want to close our library', decision: 'library-closure' }],
  ),
  homePromise: field(
    reference('pledge'),
    'The promise that the home page shows, by its id.',
    'we-will-reply',
  ),
  towns: field(z.array(town).min(1), 'The towns named on the river at the foot of every page.', []),
  about: field(z.array(line).min(1), 'Paragraphs for the page "About".', [
    'In 2009 the partnership asked for an influence map.',
  ]),
  licence: field(
    licence.optional(),
    'The licence under which others may use the words of the site. Left out: nobody has chosen one yet, and `/data/` says so.',
    { title: 'Creative Commons Attribution 4.0', url: 'https://example.org/licence' },
  ),
  ledgerFrom: field(
    day,
    'The day from which on the ledger of actions is kept. What was over before then is past, and never late or silent.',
    '2026-11-22',
  ),
  callForAction: field(
    reference('ways'),
    'The way by which people make a call for action, by its id.',
    'call-for-action',
  ),
  credits: field(z.array(line).min(1), 'The credits that the licences of the figures ask for.', [
    'Contains OS data © Crown copyright and database right 2026',
  ]),
});

export type Site = z.output<typeof site>;
