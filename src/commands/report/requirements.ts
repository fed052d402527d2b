import type { Place } from '../../core/place.ts';
import { oneLine } from '../../core/printable.ts';
import { FORCES } from '../../duty/register.ts';
import type { Result, ResultStatus } from '../../duty/result.ts';
import { FORCE_WORDS, STATUS_WORDS, sourceInWords, WHAT_A_PASS_MEANS } from '../../duty/words.ts';
import type { Edition } from '../../pipeline.ts';
import { paint } from './paint.ts';
import { wrap } from './wrap.ts';

const MARKS: Readonly<Record<ResultStatus, string>> = {
  met: '✓',
  partly_met: '▲',
  missing: '■',
  waived: '○',
  not_applicable: '–',
};
const COLOURS: Readonly<Record<ResultStatus, 'green' | 'yellow' | 'red' | 'cyan' | 'gray'>> = {
  met: 'green',
  partly_met: 'yellow',
  missing: 'red',
  waived: 'cyan',
  not_applicable: 'gray',
};
const STATUSES = Object.keys(MARKS) as ResultStatus[];
/** More places than this are counted: the JSON result has them all. */
const MOST_PLACES = 3;

/** One edition's requirements for people: a group for each force with its own counts, gaps in full, what is met in a line each. */
export function printRequirements({ model, results }: Edition, colour: boolean): string {
  const { document } = model.content;
  const lines = [`The Serious Violence Duty: ${model.id}, ${model.status}, as at ${document.edition_date}`, ''];
  for (const force of FORCES) {
    const group = results.filter(({ requirement }) => requirement.force === force);
    if (group.length === 0) continue;
    lines.push(paint('bold', `${FORCE_WORDS[force]}: ${counts(group)}`, colour));
    const order: readonly ResultStatus[] = ['missing', 'partly_met', 'waived', 'met'];
    for (const status of order)
      for (const result of group.filter((one) => one.status === status)) lines.push(...printOne(result, colour));
    const idle = group.filter(({ status }) => status === 'not_applicable').map(({ requirement }) => requirement.id);
    if (idle.length > 0) lines.push(...wrap(`Not applicable: ${idle.join(', ')}`, '  '));
    lines.push('');
  }
  lines.push(...wrap(WHAT_A_PASS_MEANS, ''), '');
  return `${lines.join('\n')}\n`;
}

/** "12 met, 3 partly met, 1 missing". */
function counts(group: readonly Result[]): string {
  return STATUSES.flatMap((status) => {
    const number = group.filter((result) => result.status === status).length;
    return number === 0 ? [] : [`${number} ${STATUS_WORDS[status]}`];
  }).join(', ');
}

function printOne({ requirement, status, places, message, waiver }: Result, colour: boolean): string[] {
  const mark = paint(COLOURS[status], MARKS[status], colour);
  if (status === 'met')
    return [`  ${mark} ${requirement.id}  ${requirement.title}${places[0] ? `  (${inFile(places[0])})` : ''}`];
  const lines = [
    `  ${mark} ${requirement.id}  ${STATUS_WORDS[status]}  ${requirement.title}`,
    `      ${placesInWords(places)}`,
    ...wrap(oneLine(message), '      '),
  ];
  if (waiver)
    lines.push(...wrap(`Waived until ${waiver.until} by ${waiver.who} on ${waiver.when}: ${waiver.why}`, '      '));
  lines.push(...wrap(`Source: ${sourceInWords(requirement)}`, '      '));
  return lines;
}

const inFile = ({ file, line }: Place): string => `${oneLine(file)}:${line}`;

function placesInWords(places: readonly Place[]): string {
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
  return `${places.slice(0, MOST_PLACES).map(inFile).join(', ')}${more}`;
}
