import { z } from 'zod';
import { editorSchema } from './editor-schema.ts';
import { field } from './field.ts';
import { line } from './text.ts';

/** The dyes a theme can be drawn in, in the order in which neighbours on the wheel stay apart. */
export const dyes = [
  'fern',
  'brick',
  'peat',
  'moss',
  'indigo',
  'fustic',
  'logwood',
  'madder',
  'canal',
  'weld',
  'bilberry',
  'bracken',
] as const;

/** What a decision is about. A theme groups; it states no fact, so it carries no source. */
export const theme = z.strictObject({
  ...editorSchema,
  title: field(line.max(40), 'The name of the theme.', 'Money and tax'),
  order: field(z.int().min(1).max(dyes.length), 'Its place on the wheel, clockwise from 1.', 1),
  dye: field(z.enum(dyes), 'Its colour. No two themes share one.', 'fern'),
  about: field(
    line,
    'One sentence on what is in it.',
    'What the council, the police and the fire service spend, and what you pay.',
  ),
});

export type Theme = z.output<typeof theme>;
