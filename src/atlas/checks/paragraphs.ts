import type { Citation } from '../../schemas/citation.ts';
import { kindNames } from '../../schemas/kinds.ts';
import { citationsIn } from '../citations.ts';
import type { Entry } from '../entry.ts';
import { didYouMean } from '../nearest.ts';
import { paragraphsCited } from '../paragraphs-cited.ts';
import type { FieldPath } from '../raw-record.ts';
import type { FoundRecords } from '../reference.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

interface Named {
  file: string;
  path: FieldPath;
  citation: Citation;
  ids: string[];
}

type Paper = Entry<'sources'> & { paragraphs: NonNullable<Entry<'sources'>['paragraphs']> };

function isPaper(source: Entry<'sources'>): source is Paper {
  return source.paragraphs !== undefined;
}

/** Records that failed their schemas are looked through as well. */
function citationsOf(found: FoundRecords, paper: Paper): Named[] {
  return kindNames
    .flatMap((kind) => found[kind])
    .flatMap(({ file, data }) =>
      [...citationsIn(data)]
        .filter(([, { source }]) => source === paper.id)
        .map(([path, citation]) => ({
          file,
          path: [...path, 'at'],
          citation,
          ids: typeof citation.at === 'string' ? paragraphsCited(citation.at) : [],
        })),
    );
}

function unnamed({ paragraphs, id }: Paper, { file, path, citation, ids }: Named): Fault[] {
  if (typeof citation.at !== 'string') return [];
  if (ids.length === 0) {
    const what = `\`${citation.at}\` does not start with a paragraph of \`${id}\``;
    const fix = 'Start it with one, as in `para 2.3, on hubs` or `Appendix 1 b3`.';
    return [{ file, path, what, fix }];
  }
  const known = paragraphs.map((paragraph) => paragraph.id);
  return ids
    .filter((cited) => !known.includes(cited))
    .map((cited) => ({
      file,
      path,
      what: `there is no paragraph \`${cited}\` in \`${id}\``,
      fix: didYouMean(cited, known) || `Write one that stands in content/sources/${id}.json.`,
    }));
}

function uncited({ file, paragraphs }: Paper, named: readonly Named[]): Fault[] {
  const cited = new Set(named.flatMap(({ ids }) => ids));
  return paragraphs.flatMap(({ id }, index) =>
    cited.has(id)
      ? []
      : [
          {
            file,
            path: ['paragraphs', index, 'id'],
            what: `no record cites paragraph \`${id}\``,
            fix: 'Cite it in the record that carries out what it says.',
          },
        ],
  );
}

function twice({ file, paragraphs }: Paper): Fault[] {
  return paragraphs.flatMap(({ id }, index) =>
    paragraphs.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            file,
            path: ['paragraphs', index, 'id'],
            what: `paragraph \`${id}\` stands in the list twice`,
            fix: 'Take one of the two out, or correct its number.',
          },
        ],
  );
}

function strayParts({ file, parts = {}, paragraphs }: Paper): Fault[] {
  const numbers = new Set(paragraphs.map(({ id }) => /^A?\d+/.exec(id)?.[0]));
  return Object.keys(parts)
    .filter((number) => !numbers.has(number))
    .map((number) => ({
      file,
      path: ['parts', number],
      what: `no paragraph stands in part \`${number}\``,
      fix: 'Correct its number, or take the part out.',
    }));
}

/**
 * A citation of a paper whose paragraphs are listed names one of them, and each of them is cited by some record. A part
 * that has a title has a paragraph. Whether one is cited by none is only told once every record passes its schema, since
 * a broken one may have lost its citations.
 *
 * @param entries all records
 * @param lineOf finds lines
 * @param found every record
 */
export const checkParagraphs: Check = (entries, lineOf, found) => {
  const isWhole = kindNames.every((kind) => entries[kind].length === found[kind].length);
  return entries.sources
    .filter(isPaper)
    .flatMap((paper) => {
      const named = citationsOf(found, paper);
      return [
        ...twice(paper),
        ...strayParts(paper),
        ...named.flatMap((one) => unnamed(paper, one)),
        ...(isWhole ? uncited(paper, named) : []),
      ];
    })
    .map(toProblem(lineOf));
};
