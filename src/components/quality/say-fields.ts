const names: Record<string, string> = {
  after: 'what happens after',
  asked: 'when, where or how it was asked',
  asOf: 'the day of the copy',
  children: 'whether children are welcome',
  done: 'what came of it',
  evening: 'whether it meets in the evening',
  figures: 'figures',
  interpreter: 'whether there is an interpreter',
  join: 'how to join',
  ask: 'how to ask a question',
  law: 'the law',
  meets: 'when it meets',
  meetings: 'meetings',
  members: 'who sits on it',
  minutes: 'how long it takes',
  next: 'the next year',
  online: 'whether you can take part online',
  place: 'where it meets',
  rules: 'rules',
  sources: 'the page as a whole',
  wards2004: 'its wards',
  access: 'getting in and getting round',
  councillors: 'its councillors',
  groups: 'whether groups may use it',
  hours: 'when it is open',
  known: 'what is known of it today',
  share: 'its share of council tax',
  widePower: 'whether it has the wider power',
  parts: 'where each area stands',
  programme: 'its turns in the programme',
  may: 'what it may do',
  later: 'what was found later',
  letter: 'whether you can take part by letter',
  officer: 'the named officer',
  areas: 'staff and cost in each area',
  basis: 'what it rests on',
  cost: 'what the model costs',
  decides: 'how residents share in it',
  for: 'whom it is for',
  funded: 'what it has paid for',
  how: 'how to apply or vote',
  provider: 'who provided it in 2009',
  sum: 'what it saves in money',
  sums: 'how much there is',
  today: 'what became of it',
  when: 'when it opens',
  owner: 'who answers for it',
  parishes: 'its parishes',
  point: 'where it is',
  postcode: 'its postcode',
  results: 'the figures behind results',
  someone: 'whether someone can speak for you',
  standards: 'a number that counts as kept',
  takingPart: 'how to take part',
  website: 'its website',
  who: 'who may come',
  windows: 'when it can move',
  gss: 'its code',
  contact: 'whom to write to',
};

function nameOf(field: string): string {
  const steps = field.replace(/\[\d+\]/g, '').split('.');
  const telling = steps[0] === 'takingPart' || steps.at(-1) === 'next' ? steps.at(-1) : steps[0];
  return names[telling ?? ''] ?? telling ?? field;
}

/**
 * Fields in words, each once: "figures, the law".
 *
 * @param fields paths into records, such as `windows[0].from`
 */
export function sayFields(fields: readonly string[]): string {
  return [...new Set(fields.map(nameOf))].join(', ');
}
