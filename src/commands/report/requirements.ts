import type { Place } from '../../core/place.ts';
import { oneLine } from '../../core/printable.ts';
import { STANDINGS, type Standing, standingOf } from '../../duty/assurance.ts';
import { profilesOf } from '../../duty/profiles.ts';
import { FORCES } from '../../duty/register.ts';
import { isGap, needsJudgement, type Result } from '../../duty/result.ts';
import { severityOf } from '../../duty/severity.ts';
import { FORCE_WORDS, STANDING_WORDS, sourceInWords, WHAT_A_PASS_MEANS } from '../../duty/words.ts';
import type { Model, Status } from '../../model/model.ts';
import type { Judged } from '../../pipeline/edition.ts';
import { paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** The shape that goes with each standing, so that nothing is told by colour alone. */
export const MARKS: Readonly<Record<Standing, string>> = {
  checked: '✓',
  judged: '●',
  recorded: '◊',
  planned: '○',
  to_judge: '?',
  partly_met: '▲',
  missing: '■',
  waived: '○',
  not_applicable: '–',
};
const COLOURS: Readonly<Record<Standing, 'green' | 'yellow' | 'red' | 'cyan' | 'gray' | 'blue'>> = {
  checked: 'green',
  judged: 'green',
  recorded: 'blue',
  planned: 'blue',
  to_judge: 'blue',
  partly_met: 'yellow',
  missing: 'red',
  waived: 'cyan',
  not_applicable: 'gray',
};
/** What asks most of a reader comes first. */
export const PRINTED: readonly Standing[] = [
  'missing',
  'partly_met',
  'waived',
  'to_judge',
  'planned',
  'recorded',
  'judged',
  'checked',
];
/** More places than this are counted: the JSON result has them all. */
const MOST_PLACES = 3;

/** One edition's requirements for people: a group for each force with its own counts, gaps in full, what passes in a line each, with what people have to look at. */
export function printRequirements({ model, results }: Judged, colour: boolean): string {
  const { document } = model.content;
  const stops = stopperOf(model);
  const lines = [
    `The Serious Violence Duty: ${model.id}, ${model.status}, as at ${document.edition_date}`,
    ...wrap(whatStops(results, stops, model.status), ''),
    '',
  ];
  for (const force of FORCES) {
    const group = results.filter(({ requirement }) => requirement.force === force);
    if (group.length === 0) continue;
    lines.push(paint('bold', `${FORCE_WORDS[force]}: ${counts(group)}`, colour));
    for (const standing of PRINTED)
      for (const result of group.filter((one) => standingOf(one) === standing))
        lines.push(...printOne(result, stops(result), colour));
    const idle = group.filter(({ status }) => status === 'not_applicable').map(({ requirement }) => requirement.id);
    if (idle.length > 0) lines.push(...wrap(`Not applicable: ${idle.join(', ')}`, '  '));
    lines.push('');
  }
  lines.push(...wrap(WHAT_A_PASS_MEANS, ''), '');
  return `${lines.join('\n')}\n`;
}

/** Tells which results stop an edition. */
export function stopperOf(model: Model): (result: Result) => boolean {
  const profiles = profilesOf(model);
  return (result) =>
    (isGap(result) && severityOf(result.requirement, model.status, profiles) === 'error') ||
    (model.status === 'published' && needsJudgement(result));
}

/** How many of the requirements stop the edition, and how to tell them: each carries the mark in its line. */
export function whatStops(results: readonly Result[], stops: (result: Result) => boolean, status: Status): string {
  const stopping = results.filter(stops);
  const gaps = stopping.filter(isGap).length;
  const waiting = stopping.length - gaps;
  const parts = [
    ...(gaps > 0 ? [`${gaps} not met in full`] : []),
    ...(waiting > 0 ? [`${waiting} not yet judged by anybody`] : []),
  ];
  if (parts.length === 0) return `Nothing below stops this edition, whose status is ${status}.`;
  const verb = stopping.length === 1 ? 'stops' : 'stop';
  return `${stopping.length} of the requirements below ${verb} this edition, whose status is ${status}: ${parts.join(', ')}. Their lines say "${STOPS}"; the others do not stop it.`;
}

export const STOPS = 'stops this edition';

/** "4 met, 12 recorded, 3 for people to judge, 1 missing". */
export function counts(group: readonly Result[]): string {
  return STANDINGS.flatMap((standing) => {
    const number = group.filter((result) => standingOf(result) === standing).length;
    return number === 0 ? [] : [`${number} ${STANDING_WORDS[standing]}`];
  }).join(', ');
}

function printOne(result: Result, stops: boolean, colour: boolean): string[] {
  const { requirement, status, places, message, waiver } = result;
  const standing = standingOf(result);
  const stopWord = stops ? `, ${paint('bold', STOPS, colour)}` : '';
  const mark = paint(COLOURS[standing], MARKS[standing], colour);
  if (status === 'met') {
    const word = standing === 'checked' ? '' : `${STANDING_WORDS[standing]}${stopWord}  `;
    const line = `  ${mark} ${requirement.id}  ${word}${requirement.title}${places[0] ? `  (${inFile(places[0])})` : ''}`;
    return [line, ...wrapped(judgementLines(result))];
  }
  const lines = [
    `  ${mark} ${requirement.id}  ${STANDING_WORDS[standing]}${stopWord}  ${requirement.title}`,
    `      ${placesInWords(places)}`,
    ...wrap(oneLine(message), '      '),
  ];
  if (waiver)
    lines.push(...wrap(`Waived until ${waiver.until} by ${waiver.who} on ${waiver.when}: ${waiver.why}`, '      '));
  lines.push(...wrap(`Source: ${sourceInWords(requirement)}`, '      '));
  return lines;
}

/** Who judged it; or what has to be looked at, where people have to judge or a published edition needs it. */
export function judgementLines(result: Result): string[] {
  const { requirement, assurance, judgement } = result;
  if (judgement) return [`Judged by ${judgement.post} on ${judgement.date}, who looked at: ${judgement.looked_at}`];
  const asked = assurance === 'to_judge' || needsJudgement(result);
  return asked && requirement.look_at !== undefined ? [`Look at: ${requirement.look_at}`] : [];
}

const wrapped = (lines: readonly string[]): string[] => lines.flatMap((line) => wrap(oneLine(line), '      '));

const inFile = ({ file, line }: Place): string => `${oneLine(file)}:${line}`;

function placesInWords(places: readonly Place[]): string {
  const lines = [...new Set(places.map(inFile))];
  const more = lines.length > MOST_PLACES ? ` and ${lines.length - MOST_PLACES} more` : '';
  return `${lines.slice(0, MOST_PLACES).join(', ')}${more}`;
}
