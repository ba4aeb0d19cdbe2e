/** Short sayings of general English, and what stands for each when words are compared. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/\bi['’]ll\b/g, ''],
  [/\ba ?(?:&|and|n) ?e\b/g, 'hospital'],
  [/\b(?:town hall|civic centre)\b/g, 'council'],
  [/\bat (?:this|that|any) rate\b/g, ''],
  [/\bin charge\b|\bwho(?:['’]?s| is)? run(?:s|ning)\b/g, 'leader'],
  [/\b(?:run[ -]down|boarded[ -]up)\b/g, 'derelict'],
  [/\bnext[ -]door\b/g, 'neighbour'],
  [/\brights? of way\b/g, 'footpath'],
  [/\b(?:rid|shut) of\b/g, 'lose'],
  [/\b(?:sick|tired|fed up) (?:of|with)\b|\bfuming\b|\bclose to\b/g, ''],
  [/\banti[ -]social\b/g, 'antisocial'],
  [/\bfly[ -]tip/g, 'flytip'],
  [
    /\b(?:can(?:no|['’]?)t|can|could(?:n['’]?t)?|to|i|we|you|they|people) park\b|\bparked\b|\bcar parks?\b|\bpark (?:on|outside)\b/g,
    'parking',
  ],
  [/\bplay ?(?:area|ground|park)/g, 'playground'],
  [/\bstreet ?(?:light|lamp)/g, 'streetlight'],
  [/\blamp post/g, 'lamppost'],
  [/\btraffic light|\blollipop (?:lady|man)\b/g, 'crossing'],
  [/\b(?:at (?:the|my|our)|bus) stop/g, 'bus shelter'],
  [/\bbin (?:lorry|wagon)/g, 'bin'],
  [/\bshort cut/g, 'shortcut'],
  [/\bday centre/g, 'care centre'],
  [/\bspeed (?:bump|hump)/g, 'hump'],
  [/\bopening (?:day|hour|time)/g, 'opening'],
  [/\bold (?:people|folks?|person|lady|man|age)\b/g, 'elderly'],
  [/\b(?:care|nursing|residential|elderly['’]?s?) home/g, 'residential care'],
  [/\bcouncil (?:flat|home|house|housing)s?\b|\bsocial housing\b/g, 'social home'],
  [/\brough sleep\w*|\bsleep\w* (?:rough|in (?:doorway|tent)s?)\b/g, 'homeless'],
  [/\b(?:chucked|kicked|thrown) out\b/g, 'evict'],
  [/\b(?:cocked|messed) up\b/g, 'mistake'],
  [/\b(?:bombing|flying|tearing) (?:along|down|past|round|through|up)\b/g, 'speeding'],
  [/\blate (?:at )?night|\ball hours\b/g, 'night'],
  [/\bschool places?\b/g, 'school admission'],
  [/\bhave (?:a|any|my|no|our) say\b/g, 'consult'],
  [/\bhousing associations?\b/g, 'landlord'],
  [/\b(?:let|run|running|runs) loose\b|\boff (?:the|its|their) lead\b/g, 'lead'],
  [/\bgreen belt/g, 'greenbelt'],
  [/\b(?:say|said|vote) (?:no|yes)\b/g, 'vote'],
  [/\b(?:go|goes|going|gone|went|put|putting) up\b(?! in)/g, 'rise'],
  [/\bget (?:him|her|them|(?:my|our) \w+) in(?:to)?\b/g, 'admission'],
  [/\bstitch(?:ed|es)? (?:it )?(?:all )?up\b/g, 'secret'],
  [/\b(?:behind|near|opposite|outside) (?:my|our) (?:own )?(?:flat|home|house)\b/g, 'street'],
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
