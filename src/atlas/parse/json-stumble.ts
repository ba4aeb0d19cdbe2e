import type { ParseError } from 'jsonc-parser';
import { lineAt, replaceAt } from './slips.ts';
import type { Slip } from './slips.ts';

/** The place in a JSON file where the parser stumbled. */
export interface Stumble {
  text: string;
  /** The token it stumbled at, from 0. */
  offset: number;
  token: string;
  /** Its line, from 1. */
  line: number;
  lineText: string;
  lineStart: number;
  /** The end of what stands before the token, spaces left out. */
  before: number;
}

/** Recognises one slip of the pen, or gives `null`. */
export type Finder = (stumble: Stumble) => Slip | null;

/**
 * The place where a parser stumbled.
 *
 * @param text the whole file
 * @param error what the parser says
 */
export function stumbleAt(text: string, { offset, length }: ParseError): Stumble {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const [lineText = ''] = text.slice(lineStart).split(/\r?\n/, 1);
  return {
    text,
    offset,
    token: text.slice(offset, offset + length),
    line: lineAt(text, offset),
    lineText,
    lineStart,
    before: text.slice(0, offset).trimEnd().length,
  };
}

/**
 * The whole file with another text in place of the line.
 *
 * @param stumble the place
 * @param lineText the line as it was meant
 */
export function mendLine(stumble: Stumble, lineText: string): string {
  return replaceAt(stumble.text, stumble.lineStart, stumble.lineText.length, lineText);
}
