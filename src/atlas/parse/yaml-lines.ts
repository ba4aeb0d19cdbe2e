/** A line of YAML taken apart: `  - name: value`. */
export interface Line {
  /** From 1. */
  number: number;
  text: string;
  /** How many spaces it starts with. */
  indent: number;
  /** Whether it starts a list entry. */
  isEntry: boolean;
  /** The field name, or `null` where the line has none. */
  name: string | null;
  value: string;
}

const linePattern = /^(\s*)(- +|-$)?(?:([^\s:#][^:]*?):(?= |$) *)?(.*)$/;

/**
 * The lines of a YAML text.
 *
 * @param text the YAML
 */
export function linesOf(text: string): Line[] {
  return text.split(/\r?\n/).map((line, index) => {
    const [, space = '', dash, name, value = ''] = linePattern.exec(line) ?? [];
    return {
      number: index + 1,
      text: line,
      indent: space.length,
      isEntry: dash !== undefined,
      name: name ?? null,
      value: value.trimEnd(),
    };
  });
}

/**
 * A text with another line in place of one.
 *
 * @param text the YAML
 * @param number the line, from 1
 * @param meant the line as it was meant
 */
export function replaceLine(text: string, number: number, meant: string): string {
  return text
    .split('\n')
    .with(number - 1, meant)
    .join('\n');
}

/**
 * A line with its value in quotes.
 *
 * @param line the line
 */
export function quoteValue({ text, value }: Line): string {
  const before = text.trimEnd().slice(0, text.trimEnd().length - value.length);
  return `${before}'${value.replaceAll("'", "''")}'`;
}
