import { z } from 'zod';
import { readContent } from '../../src/atlas/read.ts';
import { site } from '../../src/schemas/site.ts';
import { WrongFile } from './wrong-file.ts';
import type { Wanted } from './wards/find-wards.ts';

/** The fields of `site.json` that the importers need. Faults in others do not stop them. */
const aboutBorough = z.object({
  gss: site.shape.gss,
  borough: site.shape.borough,
  box: site.shape.box,
});

interface Codes {
  gss?: unknown;
  wards2004?: { ward?: unknown }[];
}

/**
 * What the importers choose by, from the content folder. Records with faults count as far as they can be read, so that
 * boundaries can be brought in before the records are whole.
 *
 * @param folder the content folder
 * @throws {WrongFile} where `site.json` does not say which borough it is about
 */
export async function readWanted(folder: string): Promise<Wanted> {
  const { records } = await readContent(folder);
  const { data } = records.find(({ kind }) => kind === 'site') ?? {};
  const about = aboutBorough.safeParse(data);
  if (!about.success)
    throw new WrongFile(
      'content/site.json',
      'it does not say which borough it is about.',
      'the fields borough, gss and box. Type: npm run check',
    );
  const codes = records
    .filter(({ kind, data: record }) => ['wards', 'areas'].includes(kind) && record)
    .flatMap(({ data: record }) => {
      const { gss, wards2004 } = record as Codes;
      return [gss, ...(Array.isArray(wards2004) ? wards2004.map(({ ward }) => ward) : [])];
    });
  return {
    site: about.data,
    known: new Set(codes.filter((code): code is string => typeof code === 'string')),
  };
}
