import { describe, expect, it } from 'vitest';
import { lint } from './lint.ts';

const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260901T000000Z', 'DTSTART:20270601'];

function file(...lines: string[]): string {
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b//EN', ...lines, 'END:VCALENDAR'];
  return `${all.join('\r\n')}\r\n`;
}

describe('the check of raw calendar files', () => {
  it('finds nothing in a good file', () => {
    expect(lint(file(...event, 'SUMMARY:Vote', 'END:VEVENT'))).toEqual([]);
  });

  it.each([
    ['the last line has no end', file(...event, 'END:VEVENT').trimEnd()],
    ['a line does not end in CRLF', file(...event, 'SUMMARY:a\n b', 'END:VEVENT')],
    ['there is a control character', file(...event, 'SUMMARY:\u0007', 'END:VEVENT')],
    ['two events have the same UID', file(...event, 'END:VEVENT', ...event, 'END:VEVENT')],
    ['an event has 0 of DTSTAMP', file(...event.toSpliced(2, 1), 'END:VEVENT')],
    ['an event has 2 of UID', file(...event, 'UID:2', 'END:VEVENT')],
    ['it has no event', file()],
    ['it has not one VERSION', file(...event, 'END:VEVENT').replace('VERSION:2.0\r\n', '')],
    ['not a property: so it goes', file(...event, 'so it goes', 'END:VEVENT')],
  ])('finds that %s', (fault, text) => {
    expect(lint(text)).toContain(fault);
  });

  it('counts octets, not letters: 75 pass and 76 do not', () => {
    const line = (rest: string): string => `SUMMARY:${'é'.repeat(33)}${rest}`;
    expect(lint(file(...event, line('a'), 'END:VEVENT'))).toEqual([]);
    expect(lint(file(...event, line('ab'), 'END:VEVENT'))).toEqual([
      `a line has 76 octets: ${line('ab')}`,
    ]);
  });
});
