import { createScanner } from 'jsonc-parser';
import { lineAt } from './slips.ts';
import type { Slip } from './slips.ts';

interface Open {
  bracket: '{' | '[';
  line: number;
  indent: number;
}

interface Scan {
  /** The brackets that are open at the end, innermost last. */
  open: Open[];
  /** A bracket whose closing one does not stand below it: the sign that another was forgotten in between. */
  crooked: Open | null;
}

const closerOf = { '{': '}', '[': ']' } as const;

function scan(text: string, end: number): Scan {
  const scanner = createScanner(text, true);
  const open: Open[] = [];
  let crooked: Open | null = null;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const sign = text[offset];
    if (sign === undefined || offset >= end) return { open, crooked };
    const above = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
    const indent = above.length - above.trimStart().length;
    if (sign === '{' || sign === '[') {
      open.push({ bracket: sign, line: lineAt(text, offset), indent });
    } else if (sign === '}' || sign === ']') {
      const closed = open.pop();
      if (closed && above.trim() === '' && indent !== closed.indent) crooked ??= closed;
    }
  }
}

function neverClosed({ bracket, line }: Open): Slip {
  const name = bracket === '{' ? 'group' : 'list';
  return {
    line,
    what: `the ${name} that ${bracket} opens here is never closed`,
    fix: `Write ${closerOf[bracket]} after its last entry.`,
  };
}

/**
 * Finds the bracket that was forgotten, or stands once too often, where a parser stumbled.
 *
 * @param text the whole file
 * @param offset where it stumbled, from 0
 * @returns the slip, or `null` where it is no question of brackets
 */
export function findBracketSlip(text: string, offset: number): Slip | null {
  const { open, crooked } = scan(text, offset);
  const innermost = open.at(-1);
  const [at] = text.slice(offset).trimStart();
  if (at === undefined) return innermost ? neverClosed(crooked ?? innermost) : null;
  // A name with a colon can only stand in a group, so the list before it was not closed.
  const isName = at === ':' || /^\s*"(?:\\.|[^"\\])*"\s*:/.test(text.slice(offset));
  if (isName && innermost?.bracket === '[') return neverClosed(innermost);
  if ((at !== '}' && at !== ']') || !innermost || closerOf[innermost.bracket] === at) return null;
  if (open.some(({ bracket }) => closerOf[bracket] === at)) return neverClosed(innermost);
  return {
    line: lineAt(text, offset),
    what: `a closing ${at} stands here, and nothing is open for it to close`,
    fix: `Delete it, or write ${at === '}' ? '{' : '['} where it was forgotten above.`,
  };
}
