/** Short sayings of general English, and the one word that stands for each when words are compared. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/\ba ?& ?e\b/g, 'hospital'],
  [/\b(?:town hall|civic centre)\b/g, 'council'],
  [/\bat (?:this|that|any) rate\b/g, ''],
  [/\bin charge\b/g, 'run'],
  [/\bnext[ -]door\b/g, 'neighbour'],
  [/\brights? of way\b/g, 'footpath'],
  [/\b(?:rid|shut) of\b/g, 'lose'],
  [/\banti[ -]social\b/g, 'antisocial'],
  [/\bfly[ -]tip/g, 'flytip'],
  [
    /\b(?:can|cant|can['’]t|cannot|could|couldnt|couldn['’]t|to|i|we|you|they|people) park\b|\bparked\b/g,
    'parking',
  ],
  [/\blamp post/g, 'lamppost'],
  [/\bshort cut/g, 'shortcut'],
  [/\bday centre/g, 'care centre'],
  [/\bspeed (?:bump|camera|hump)/g, 'speed'],
  [/\bopening (?:day|hour|time)/g, 'opening'],
];

/**
 * Puts one word in the place of a saying whose words would mean something else one by one: someone who wants to be "shut
 * of" a thing does not speak of closing it.
 *
 * @param text any text
 * @returns the text in small letters
 */
export function withoutSayings(text: string): string {
  return sayings.reduce(
    (before, [saying, word]) => before.replace(saying, word),
    text.toLowerCase(),
  );
}
