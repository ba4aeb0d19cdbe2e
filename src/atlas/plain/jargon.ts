/** A term as the search for it needs it. */
export interface Spelled {
  title: string;
  also?: string[] | undefined;
}

function isAcronym(spelling: string): boolean {
  return spelling === spelling.toUpperCase();
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Every spelling of some terms, ready to be looked for in a text. */
export interface Spellings<T> {
  /** Finds any spelling as whole words, longest first. */
  pattern: RegExp;
  /** The term a found text belongs to. Capitals matter for acronyms only. */
  termOf(found: string): T | undefined;
}

/**
 * Gets the spellings of terms ready to be looked for.
 *
 * @param terms the terms
 * @returns the spellings, or `null` when there are none
 */
export function spellingsOf<T extends Spelled>(terms: readonly T[]): Spellings<T> | null {
  const bySpelling = new Map<string, T>();
  for (const term of terms)
    for (const spelling of [term.title, ...(term.also ?? [])])
      bySpelling.set(isAcronym(spelling) ? spelling : spelling.toLowerCase(), term);
  if (bySpelling.size === 0) return null;
  const choices = [...bySpelling.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choices.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    termOf: (found) => bySpelling.get(found) ?? bySpelling.get(found.toLowerCase()),
  };
}

/**
 * The terms that stand in a text, each once, in the order they stand.
 *
 * @param text the text
 * @param terms the terms to look for
 */
export function termsIn<T extends Spelled>(text: string, terms: readonly T[]): T[] {
  const spellings = spellingsOf(terms);
  if (!spellings) return [];
  const found = [...text.matchAll(spellings.pattern)].flatMap(
    ([word]) => spellings.termOf(word) ?? [],
  );
  return [...new Set(found)];
}
