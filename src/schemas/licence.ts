import { z } from 'zod';
import { field } from './field.ts';
import { line, webAddress } from './text.ts';

/** A licence under which others may use something. */
export const licence = z.strictObject({
  title: field(line, 'Its name.', 'Open Government Licence v3.0'),
  url: field(webAddress, 'The address of its text.', 'https://example.org/licence'),
});

export type Licence = z.output<typeof licence>;
