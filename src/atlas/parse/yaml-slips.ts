import type { YAMLError } from 'yaml';
import { curlyQuotes, excerpt, sayCurlyQuote } from './slips.ts';
import type { Slip } from './slips.ts';
import { linesOf, quoteValue, replaceLine } from './yaml-lines.ts';
import type { Line } from './yaml-lines.ts';

/** The place in a YAML text where the parser stumbled. */
interface Stumble {
  text: string;
  lines: readonly Line[];
  line: Line;
  error: YAMLError;
}

/** Recognises one slip of the pen, or gives `null`. */
type Finder = (stumble: Stumble) => Slip | null;

/** What starts something else than a text in YAML. */
const specialSign = /^[*&!%@`>|?{[\]},#]/;

const wholeText: Record<string, RegExp> = {
  '"': /^"(?:\\.|[^"\\])*"/,
  "'": /^'(?:''|[^'])*'/,
};

/**
 * Says that a text starts with a sign that YAML keeps for itself.
 *
 * @param text the YAML
 * @param number the line, from 1
 */
export function saySpecialSign(text: string, number: number): Slip {
  const line = linesOf(text)[number - 1];
  return {
    line: number,
    what: `the text starts with ${line?.value[0] ?? 'a sign'}, which is code in YAML`,
    fix: 'Put the whole text in straight quotes.',
    ...(line && { mended: replaceLine(text, number, quoteValue(line)), isMinor: true }),
  };
}

/**
 * The lines that start with a tab, which YAML does not take for spaces.
 *
 * @param text the YAML
 */
export function findTabs(text: string): Slip[] {
  return linesOf(text)
    .filter((line) => /^\s*\t/.test(line.text))
    .map(({ number }) => ({
      line: number,
      what: 'a tab stands at the start of the line',
      fix: 'Type spaces instead, as many as the lines beside it have.',
    }));
}

function sayIndent(line: Line): Slip {
  return {
    line: line.number,
    what: 'this line does not start level with the lines it belongs to',
    fix: 'Give it as many spaces at its start as they have. Look at the line above it too.',
  };
}

/** A quote that is never closed. The parser may stumble at it only lines below. */
const findOpenQuote: Finder = ({ lines, line }) => {
  const open = lines
    .slice(0, line.number)
    .find(({ value }) => wholeText[value[0] ?? '']?.test(value) === false);
  if (!open) return null;
  return {
    line: open.number,
    what: 'the text starts with a quote that is never closed',
    fix: `Write ${open.value.slice(0, 1)} at its end too, or take it away at the start.`,
  };
};

const findInnerQuote: Finder = ({ line: { number, value } }) => {
  const [closed] = wholeText[value[0] ?? '']?.exec(value) ?? [];
  if (closed === undefined || /^\s*(?:#.*)?$/.test(value.slice(closed.length))) return null;
  return {
    line: number,
    what: 'a quote inside the text ends it too early',
    fix: 'Put straight double quotes " around the whole text, and use curly ones “ ” ’ inside it.',
  };
};

const findBackslash: Finder = ({ line, error }) =>
  error.code === 'BAD_DQ_ESCAPE'
    ? {
        line: line.number,
        what: 'a backslash \\ stands in a text in double quotes',
        fix: 'Write / instead, or \\\\ to show the sign itself.',
      }
    : null;

const findOpenBracket: Finder = ({ lines, line, error }) => {
  if (!error.message.startsWith('Flow')) return null;
  const open = lines.slice(0, line.number).findLast(({ value }) => /^[[{]/.test(value));
  if (!open) return null;
  const sign = open.value.slice(0, 1);
  return {
    line: open.number,
    what: `the value starts with ${sign}, and it is never closed`,
    fix: `Write ${sign === '[' ? ']' : '}'} at its end, or put the whole text in straight quotes.`,
  };
};

const findEntryBesideName: Finder = ({ line: { name, value, number } }) =>
  name !== null && value.startsWith('- ')
    ? {
        line: number,
        what: 'a list entry stands on the line of its field name',
        fix: 'Start each entry on a line of its own, two spaces further in, with a dash and a space.',
      }
    : null;

const findSpecialSign: Finder = ({ text, line }) => {
  if (line.value === ']' || line.value === '}') {
    return {
      line: line.number,
      what: `the value is a lone ${line.value}`,
      fix: 'Write [] for an empty list.',
    };
  }
  return specialSign.test(line.value) ? saySpecialSign(text, line.number) : null;
};

const findColon: Finder = ({ text, line }) => {
  if (line.name === null || !/:(?: |$)/.test(line.value) || /^["']/.test(line.value)) return null;
  if (/\S {2,}[\w$]+:(?: |$)/.test(line.value)) {
    return {
      line: line.number,
      what: 'two fields stand on one line',
      fix: 'Start the second on a line of its own.',
    };
  }
  const first = line.value.slice(0, 1);
  const mended = replaceLine(text, line.number, quoteValue(line));
  if (curlyQuotes.includes(first)) return { line: line.number, ...sayCurlyQuote(first), mended };
  return {
    line: line.number,
    what: 'a colon stands inside a text without quotes',
    fix: 'Put the whole text in straight quotes.',
    mended,
    isMinor: true,
  };
};

/** A field that stands too far in runs on from the one above, which is where the parser stumbles. */
const findTooFarIn: Finder = ({ lines, line, error }) => {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || line.name === null) return null;
  const below = lines.slice(line.number).find(({ text }) => text.trim() !== '');
  return below ? sayIndent(below) : null;
};

const findMissingDash: Finder = ({ text, lines, line }) => {
  const above = lines.slice(0, line.number - 1).findLast((other) => other.text.trim() !== '');
  const isBesideEntry = above?.isEntry && above.name === null && above.indent === line.indent;
  if (!isBesideEntry || line.isEntry || line.name !== null) return null;
  return {
    line: line.number,
    what: 'the dash at the start of a list entry is missing',
    fix: `Write \`- ${excerpt(line.value)}\`.`,
    mended: replaceLine(text, line.number, `${' '.repeat(line.indent)}- ${line.value}`),
  };
};

const findMissingColon: Finder = ({ text, line, error }) => {
  const isPlain = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR';
  const found = /^(\s*(?:- +)?)([\w$-]+)(:?)\s*(.*)$/.exec(line.text);
  if (!isPlain || line.name !== null || !found) return null;
  const [, before = '', name = '', colon = '', value = ''] = found;
  if (colon === '' && value.includes(' ')) {
    return {
      line: line.number,
      what: 'this line is not a field: the colon after its name, or the spaces in front, are missing',
      fix: 'Write it as `name: value`, or move it in under the field that it belongs to.',
    };
  }
  return {
    line: line.number,
    what:
      colon === ''
        ? 'a colon is missing after the field name'
        : 'a space is missing after the colon',
    fix: `Write \`${excerpt(`${name}: ${value}`)}\`.`,
    mended: replaceLine(text, line.number, `${before}${name}: ${value}`),
    isMinor: true,
  };
};

/** What the parser may have stumbled at, the surest sign first. */
const finders: readonly Finder[] = [
  findOpenQuote,
  findInnerQuote,
  findBackslash,
  findOpenBracket,
  findEntryBesideName,
  findSpecialSign,
  findColon,
  findTooFarIn,
  findMissingDash,
  findMissingColon,
];

/**
 * Says what a YAML parser stumbled at, as the slip of the pen that it most likely is.
 *
 * @param text the YAML
 * @param error the first error of the parser
 * @param number the line it gives, from 1
 */
export function findYamlSlip(text: string, error: YAMLError, number: number): Slip {
  const lines = linesOf(text);
  const line = lines[Math.min(number, lines.length) - 1];
  if (!line) throw new Error('a text has at least one line');
  for (const find of finders) {
    const slip = find({ text, lines, line, error });
    if (slip) return slip;
  }
  return sayIndent(line);
}
