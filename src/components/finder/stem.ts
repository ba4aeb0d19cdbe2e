/** British and American spellings that are one word here. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/our/g, 'or'],
  [/ould$/, 'old'],
  [/tre(s?)$/, 'ter$1'],
  [/enc(e|es|ed|ing)$/, 'ens$1'],
  [/is(e|es|ed|ing|ation|ations)$/, 'iz$1'],
  [/ogue$/, 'og'],
];

/** Words that end in "ing" and mean something else without it: a car park is not a park. */
const whole = new Set(
  'anything bedding building ceiling clothing crossing evening everything holding housing lighting lodging meeting morning nothing parking planning setting something training'.split(
    ' ',
  ),
);

function hasVowel(word: string): boolean {
  return /[aeiouy]/.test(word);
}

function withoutPlural(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (whole.has(word)) return word;
  const [, start = '', ending] = /^(.{3,}?)(ing|ed)$/.exec(word) ?? [];
  if (!ending || !hasVowel(start)) return word;
  if (/([bdgmnprt])\1$/.test(start)) return start.slice(0, -1);
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(start) ? `${start}e` : start;
}

/**
 * The part of a word that its forms share, so that "closed", "closing" and "closes" meet: a light stemmer for English
 * (plural, -ing, -ed, a silent e at the end), one spelling for British and American words, and no accents. What comes
 * out is for comparing, never for showing.
 *
 * @param word one word in small letters
 */
export function stemOf(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const spelt = spellings.reduce((before, [from, to]) => before.replace(from, to), plain);
  const stem = withoutEnding(withoutPlural(spelt));
  const isLong = stem.length > 4 || /.[sz]e$/.test(stem);
  return isLong ? stem.replace(/([^aeiouy])e$/, '$1') : stem;
}
