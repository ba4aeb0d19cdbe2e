import { printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { findBracketSlip } from './json-brackets.ts';
import {
  findBackslash,
  findBareDay,
  findBareName,
  findBareText,
  findCurlyQuote,
  findOpenName,
  findOpenText,
  findSingleQuote,
  findTab,
  findWord,
} from './json-quotes.ts';
import {
  findComment,
  findEarlyEnd,
  findInvisible,
  findMissingColon,
  findMissingComma,
  findMissingEntry,
  findOddNumber,
  findWrongSign,
} from './json-signs.ts';
import { stumbleAt } from './json-stumble.ts';
import type { Finder } from './json-stumble.ts';
import type { Slip } from './slips.ts';

const findBracket: Finder = ({ text, offset }) => findBracketSlip(text, offset);

/** What each error of the parser may come from, the surest sign first. */
const findersOf: Record<string, Finder[]> = {
  InvalidSymbol: [
    findCurlyQuote,
    findSingleQuote,
    findComment,
    findBareDay,
    findOddNumber,
    findWrongSign,
    findInvisible,
    findOpenName,
    findBareName,
    findWord,
    findBareText,
  ],
  CommaExpected: [findBracket, findCurlyQuote, findBareDay, findOddNumber, findMissingComma],
  PropertyNameExpected: [findBracket, findCurlyQuote, findOddNumber, findMissingEntry],
  ValueExpected: [findBracket, findCurlyQuote, findOddNumber, findMissingEntry],
  ColonExpected: [findCurlyQuote, findMissingColon],
  CloseBraceExpected: [findBracket],
  CloseBracketExpected: [findBracket],
  UnexpectedEndOfString: [findOpenName, findOpenText],
  EndOfFileExpected: [findEarlyEnd],
  InvalidCommentToken: [findComment],
  InvalidCharacter: [findTab],
  InvalidEscapeCharacter: [findBackslash],
  InvalidUnicode: [findBackslash],
};

/**
 * Says what a JSON parser stumbled at, as the slip of the pen that it most likely is.
 *
 * @param text the whole file
 * @param error the first error of the parser
 */
export function findJsonSlip(text: string, error: ParseError): Slip {
  const stumble = stumbleAt(text, error);
  for (const find of findersOf[printParseErrorCode(error.error)] ?? []) {
    const slip = find(stumble);
    if (slip) return slip;
  }
  return {
    line: stumble.line,
    what: 'this line is not JSON',
    fix: 'Compare it with a file that works. A missing quote, comma or bracket is the usual cause.',
  };
}
