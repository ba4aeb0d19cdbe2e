const littleWords = new Set(
  (
    'a about after all am an and any are as at be been being but by can cannot cant could did do does dont for from ' +
    'get got had has have he her his how i if im in into is it its just let like me my no not of off on or our out ' +
    'over please r she should so some that the their them then there these they this to too u up us was we were what ' +
    'when where which who why will with without wont would you your'
  ).split(' '),
);

/**
 * The words of a query that carry its meaning: little words go, unless nothing else is left.
 *
 * @param query what was typed
 */
export function tellingWords(query: string): string[] {
  const words = query
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !littleWords.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
