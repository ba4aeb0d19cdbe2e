import { mendLine } from './json-stumble.ts';
import type { Finder } from './json-stumble.ts';
import { curlyQuotes, excerpt, replaceAt, sayCurlyQuote } from './slips.ts';

/** Quotes that stand around a name or a text, and not inside one. */
function outerQuotes(quotes: string): RegExp {
  return new RegExp(`(^\\s*|[:,[{]\\s*)[${quotes}]|[${quotes}](?=\\s*(?:[:,\\]}]|$))`, 'g');
}

function straighten(lineText: string, quotes: string): string {
  return lineText.replace(outerQuotes(quotes), '$1"');
}

/** A curly quote around a name or a text. */
export const findCurlyQuote: Finder = (stumble) => {
  const outsideTexts = stumble.lineText.replace(/"(?:\\.|[^"\\])*"/g, '');
  const quote = outerQuotes(curlyQuotes).exec(outsideTexts)?.[0].trim().at(-1);
  if (quote === undefined) return null;
  const mended = mendLine(stumble, straighten(stumble.lineText, curlyQuotes));
  return { line: stumble.line, ...sayCurlyQuote(quote), mended };
};

/** A single quote around a name or a text. */
export const findSingleQuote: Finder = (stumble) =>
  stumble.token.startsWith("'")
    ? {
        line: stumble.line,
        what: "a single quote ' stands where a double one belongs",
        fix: 'Put straight double quotes " around the text.',
        mended: mendLine(stumble, straighten(stumble.lineText, "'")),
      }
    : null;

/** A field name without quotes. */
export const findBareName: Finder = (stumble) => {
  const found = /^(\s*[{,]?\s*)([\w$-]+)(\s*:)/.exec(stumble.lineText);
  if (!found || !stumble.token.startsWith(found[2] ?? '')) return null;
  const [whole, before = '', name = '', colon = ''] = found;
  return {
    line: stumble.line,
    what: `the field name \`${name}\` stands without quotes`,
    fix: `Write "${name}", with the quotes.`,
    mended: mendLine(stumble, stumble.lineText.replace(whole, `${before}"${name}"${colon}`)),
  };
};

/** A field name without its closing quote. */
export const findOpenName: Finder = (stumble) => {
  const found = /^(\s*[{,]?\s*)"([\w$-]+):/.exec(stumble.lineText);
  if (!found) return null;
  const [whole, before = '', name = ''] = found;
  return {
    line: stumble.line,
    what: `the field name \`${name}\` has no closing quote`,
    fix: `Write "${name}": and then the value.`,
    mended: mendLine(stumble, stumble.lineText.replace(whole, `${before}"${name}":`)),
  };
};

/** A day without quotes, year first or the British way. */
export const findBareDay: Finder = (stumble) => {
  const found = /(:\s*)((\d{4})-(\d\d)-(\d\d)|(\d\d?)[/.](\d\d?)[/.](\d{4}))\b/.exec(
    stumble.lineText,
  );
  if (!found) return null;
  const [, colon = '', written = '', year, month, date, date2 = '', month2 = '', year2] = found;
  const iso =
    year === undefined
      ? [year2, month2.padStart(2, '0'), date2.padStart(2, '0')].join('-')
      : [year, month, date].join('-');
  return {
    line: stumble.line,
    what: `the day \`${written}\` stands without quotes`,
    fix: `Write "${iso}", with the quotes.`,
    mended: mendLine(stumble, stumble.lineText.replace(found[0], `${colon}"${iso}"`)),
  };
};

/** A word that is almost one of JSON's own: `True`, `yes`. */
export const findWord: Finder = ({ text, offset, token, line }) => {
  const meant = token.toLowerCase();
  if (['true', 'false', 'null'].includes(meant)) {
    const mended = replaceAt(text, offset, token.length, meant);
    return { line, what: `\`${token}\` is written with capitals`, fix: `Write ${meant}.`, mended };
  }
  if (!['yes', 'no', 'none'].includes(meant)) return null;
  const fix = 'Write true, false or null, in small letters and without quotes.';
  return { line, what: `\`${token}\` is not a word that JSON knows`, fix };
};

/** A text without quotes, without its opening quote, or one that a quote inside it ends. */
export const findBareText: Finder = ({ text, offset, token, line, before }) => {
  if (text[offset - 1] === '"' && before === offset) {
    return {
      line,
      what: 'a straight quote inside a text ends it too early',
      fix: 'Inside a text use curly quotes “ ”, or write \\" for each.',
    };
  }
  const [rest = ''] = text.slice(offset).split(/\r?\n/, 1);
  if (/^[^"]+",?\s*$/.test(rest)) {
    return {
      line,
      what: `the text \`${excerpt(rest.replace(/",?\s*$/, ''))}\` has no opening quote`,
      fix: `Put a straight " before ${token}.`,
      mended: replaceAt(text, offset, 0, '"'),
    };
  }
  return {
    line,
    what: `\`${excerpt(rest.replace(/[,\]}\s]*$/, ''))}\` stands without quotes`,
    fix: 'Put the text in straight quotes, as in "words". Only true, false, null and numbers go without.',
  };
};

/** A text without its closing quote. */
export const findOpenText: Finder = ({ text, offset, line, lineStart, lineText }) => {
  const curly = /[\u201C\u201D\u201E](?=\s*[,\]}]*\s*$)/.exec(lineText);
  if (curly) {
    const mended = replaceAt(text, lineStart + curly.index, 1, '"');
    return { line, ...sayCurlyQuote(curly[0]), mended };
  }
  const slip = {
    line,
    what: 'a text has no closing quote',
    fix: 'Write " at its end. A text stays on one line.',
  };
  const end = lineStart + lineText.replace(/[\s,]*$/, '').length;
  const below = text.slice(lineStart + lineText.length).trimStart();
  const runsOn = !/^["\]}]/.test(below);
  return runsOn || end <= offset
    ? slip
    : { ...slip, mended: replaceAt(text, end, 0, '"'), isMinor: true };
};

/** A tab inside a text. */
export const findTab: Finder = ({ text, offset, token, line }) => {
  if (!token.includes('\t')) return null;
  const meant = token.replace(/^"\s*\t\s*|\s*\t\s*"$/g, '"').replaceAll('\t', ' ');
  return {
    line,
    what: 'a tab stands inside a text',
    fix: 'Type a space instead.',
    mended: replaceAt(text, offset, token.length, meant),
  };
};

/** A backslash that starts no sign that JSON knows. */
export const findBackslash: Finder = ({ text, offset, token, line }) => {
  const meant = token.replace(/\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})/g, '/');
  return {
    line,
    what: 'a backslash \\ stands inside a text',
    fix: 'Write / instead, or \\\\ to show the sign itself.',
    mended: replaceAt(text, offset, token.length, meant),
  };
};
