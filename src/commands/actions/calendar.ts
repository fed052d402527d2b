import { oneLine } from '../../core/printable.ts';
import type { Model } from '../../model/model.ts';
import { type ActionInWork, dueOf, statusOf } from '../../model/standing.ts';

/** RFC 5545, 3.1: lines of at most 75 octets, ended by CR and LF; what goes on begins with a blank. */
const LONGEST_LINE = 75;

/** The days of all actions that are not finished as a calendar (RFC 5545): a whole-day event each, which keeps its identity when its day changes. */
export function actionsAsCalendar(actions: readonly ActionInWork[], model: Model, day: string): string {
  const open = actions.flatMap((action) => {
    const due = dueOf(action);
    return due === null || statusOf(action) === 'complete' ? [] : [{ action, due }];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//svduty//actions//EN',
    ...open.flatMap(({ action, due }) => eventOf(action, due, model, day)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(
  { id, title, lead, redated, due: first }: ActionInWork,
  due: string,
  model: Model,
  day: string,
): string[] {
  const isEnd = (redated?.due ?? first) !== null;
  const who = lead === null ? 'No lead yet' : `Lead: ${model.names.get(lead) ?? lead}`;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${model.id}.svduty`,
    `DTSTAMP:${basic(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(due)}`,
    `SUMMARY:${escaped(`${isEnd ? 'Due' : 'Look at again'}: ${title} (${id})`)}`,
    `DESCRIPTION:${escaped(who)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (iso: string): string => iso.replaceAll('-', '');

/** Text of a property (RFC 5545, 3.3.11), which is one line. */
const escaped = (text: string): string => oneLine(text).replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);

function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > LONGEST_LINE) {
      lines.push(part);
      // The blank at the beginning counts.
      [part, octets] = [' ', 1];
    }
    part += sign;
    octets += size;
  }
  return [...lines, part].join('\r\n');
}
