import { mendLine } from './json-stumble.ts';
import type { Finder } from './json-stumble.ts';
import { excerpt, lineAt, replaceAt } from './slips.ts';

/** A comment: `// this`, or `# this`. */
export const findComment: Finder = ({ text, offset, token, line }) => {
  if (!/^(#|\/\/|\/\*)/.test(token)) return null;
  const comment = token.startsWith('#') ? (/^.*/.exec(text.slice(offset))?.[0] ?? token) : token;
  return {
    line,
    what: 'a comment stands here, and JSON has none',
    fix: 'Delete it.',
    mended: replaceAt(text, offset, comment.length, comment.replace(/[^\r\n]/g, ' ')),
  };
};

/** A number with a comma where none belongs: `1,44`. Whether 1.44 or 144 is meant, only its writer knows. */
const findStrayComma: Finder = (stumble) => {
  const found = /(:\s*)(\d+(?:,\d+)+)(?=\s*(?:[,}]|$))/.exec(stumble.lineText);
  if (!found) return null;
  const [all, before = '', written = ''] = found;
  return {
    line: stumble.line,
    what: `\`${written}\` is not how JSON writes a number`,
    fix: 'Write it in digits alone, without a comma.',
    mended: mendLine(
      stumble,
      stumble.lineText.replace(all, `${before}${written.replaceAll(',', '')}`),
    ),
  };
};

/** A number as people write it: `07`, `1,409`. */
export const findOddNumber: Finder = (stumble) => {
  const found = /(:\s*|\[\s*)(0+\d+|\d{1,3}(?:,\d{3})+)(?=\s*(?:[,\]}]|$))/.exec(stumble.lineText);
  if (!found) return findStrayComma(stumble);
  const [, before = '', written = ''] = found;
  const meant = written.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  return {
    line: stumble.line,
    what: `\`${written}\` is not how JSON writes a number`,
    fix: `Write ${meant}.`,
    mended: mendLine(stumble, stumble.lineText.replace(found[0], `${before}${meant}`)),
  };
};

/** A sign in the place of another: `=` for a colon, `;` for a comma. */
export const findWrongSign: Finder = ({ text, offset, token, line }) => {
  const meant = { '=': ':', ';': ',' }[token];
  if (meant === undefined) return null;
  return {
    line,
    what: `the sign ${token} stands where a ${meant === ':' ? 'colon' : 'comma'} belongs`,
    fix: `Write ${meant} instead.`,
    mended: replaceAt(text, offset, 1, meant),
  };
};

/** A space that is not one, as web pages have them. */
export const findInvisible: Finder = ({ text, offset, token, line }) =>
  /^[\s\u200B-\u200D\u2060\uFEFF]/.test(token)
    ? {
        line,
        what: 'an invisible character stands here, as copied from a web page',
        fix: 'Delete the spaces around the text of this line and type them again.',
        mended: replaceAt(text, offset, 1, ' '),
      }
    : null;

/** A comma that is missing between two entries. */
export const findMissingComma: Finder = ({ text, before, line, token }) => {
  const lineBefore = lineAt(text, before);
  return {
    line: lineBefore,
    what:
      lineBefore === line
        ? `a comma is missing before ${excerpt(token)}`
        : 'a comma is missing at the end of this line',
    fix: 'Write it. Every entry but the last is followed by a comma.',
    mended: replaceAt(text, before, 0, ','),
    isMinor: true,
  };
};

/** A comma too many, or a value that is missing after its name. */
export const findMissingEntry: Finder = ({ text, offset, before, line }) => {
  const last = text[before - 1];
  const next = text[offset];
  if (last === ',' && (next === '}' || next === ']')) {
    return {
      line: lineAt(text, before - 1),
      what: 'a comma stands after the last entry',
      fix: 'Delete the comma.',
      mended: replaceAt(text, before - 1, 1, ' '),
      isMinor: true,
    };
  }
  if (next === ',' && last !== ':') {
    const what =
      last === ',' ? 'two commas stand in a row' : 'a comma stands before the first entry';
    return { line, what, fix: 'Delete one.', mended: replaceAt(text, offset, 1, ' ') };
  }
  if (last !== ':') return null;
  const name = /"([^"]*)"\s*:$/.exec(text.slice(0, before))?.[1];
  return {
    line: lineAt(text, before - 1),
    what: name === undefined ? 'a value is missing' : `the value of \`${name}\` is missing`,
    fix: 'Write it after the colon, or null if it is not known.',
  };
};

/** A colon that is missing between a name and its value. */
export const findMissingColon: Finder = ({ text, before, offset, line }) => ({
  line,
  what: 'a colon is missing after the field name',
  fix: 'Write the field as "name": value.',
  ...(/["[{\w-]/.test(text[offset] ?? '') && { mended: replaceAt(text, before, 0, ':') }),
});

/** Something below the end of the record. */
export const findEarlyEnd: Finder = ({ text, line }) =>
  text.trimStart().startsWith('{')
    ? {
        line,
        what: 'the record has ended, and more stands here',
        fix: 'Delete it, or delete the bracket above it that closes too early.',
      }
    : {
        line: 1,
        what: 'the opening bracket of the record is missing',
        fix: 'Start the file with { on a line of its own.',
      };
