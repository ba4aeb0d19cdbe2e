const names: Record<string, string> = {
  after: 'what happens after',
  asOf: 'the day of the copy',
  children: 'whether children are welcome',
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
