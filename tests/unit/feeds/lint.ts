const contentLine = /^[A-Z][A-Z0-9-]*(;[A-Z-]+=[^:;"]+)*:/;

const neededInEvent = ['UID', 'DTSTAMP', 'DTSTART'];

function nameOf(line: string): string {
  return /^[A-Z0-9-]*/.exec(line)?.[0] ?? '';
}

function faultsOfEvent(lines: readonly string[]): string[] {
  return neededInEvent.flatMap((name) => {
    const count = lines.filter((line) => nameOf(line) === name).length;
    return count === 1 ? [] : [`an event has ${count} of ${name}`];
  });
}

function eventsIn(lines: readonly string[]): string[][] {
  return lines.flatMap((line, start) =>
    line === 'BEGIN:VEVENT' ? [lines.slice(start, lines.indexOf('END:VEVENT', start))] : [],
  );
}

/**
 * What is wrong with the raw text of an iCalendar file, by RFC 5545: line ends (3.1), the length of lines in octets
 * (3.1), control characters (3.3.11), and the properties that the file and each event must have (3.6, 3.6.1).
 *
 * @param text the file
 * @returns a sentence a fault
 */
export function lint(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('\r\n')) faults.push('the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(text)) faults.push('a line does not end in CRLF');
  if (/(?![\t\r\n])\p{Cc}/u.test(text)) faults.push('there is a control character');
  for (const line of text.split('\r\n')) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) faults.push(`a line has ${octets} octets: ${line}`);
    if (!line.isWellFormed()) faults.push(`a fold splits a character: ${line}`);
  }
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  for (const line of lines) if (!contentLine.test(line)) faults.push(`not a property: ${line}`);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR')
    faults.push('it is not one calendar');
  for (const name of ['VERSION', 'PRODID'])
    if (lines.filter((line) => nameOf(line) === name).length !== 1)
      faults.push(`it has not one ${name}`);
  const events = eventsIn(lines);
  if (events.length === 0) faults.push('it has no event');
  faults.push(...events.flatMap(faultsOfEvent));
  const uids = lines.filter((line) => nameOf(line) === 'UID');
  if (new Set(uids).size !== uids.length) faults.push('two events have the same UID');
  return faults;
}
