import { timesOf } from '../../core/and-more.ts';
import { messageOf } from '../../core/by-edition.ts';
import type { Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { Place } from '../../core/place.ts';
import { cutTo, oneLine } from '../../core/printable.ts';
import { withCommas } from '../../core/thousands.ts';
import type { Loaded } from '../../load/project.ts';
import { excerpt, type Lines, linesOf } from './excerpt.ts';
import { folded, type InFile } from './folded.ts';
import { paint } from './paint.ts';

/** What people call how grave a problem is. */
export const WORD: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const COLOUR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Examples of importers are made from cells, and a cell may be as long as its file. */
const LONGEST_EXAMPLE = 400;

/** More places than this, beside a problem's own, are counted. Each place of an error has to be changed, so that more of them are named. */
const MOST_PLACES: Readonly<Record<Severity, number>> = { error: 20, warning: 3, info: 3 };

/**
 * Diagnostics for people: place, what is wrong, the line it stands in, why it matters, how to put it right. Gaps in the Duty's
 * requirements that stop nothing are counted in one sentence: `svduty check` lists them by what they rest on. Those of one code are `folded`.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  loaded: Pick<Loaded, 'inputs'>,
  colour: boolean,
): string {
  const files = new Map(loaded.inputs.map((input) => [input.file, linesOf(input.bytes)]));
  const gaps = diagnostics.filter(isGap).length;
  const printed = folded(diagnostics.filter((d) => !isGap(d))).map(({ problem: d, says, inFiles = [] }) => {
    if (says === 'count') return `  ${oneLine(d.message)}\n\n`;
    if (says === 'all')
      return `${[...linesOfOne(d, d.place && files.get(d.place.file), colour), ...linesOfFiles(inFiles)].join('\n')}\n\n`;
    return `${[...headOf(d, colour), ...(says === 'help' ? helpOf(d) : [])].join('\n')}\n\n`;
  });
  if (gaps > 0) printed.push(`${gapsInWords(gaps)} not met in full: "svduty check" lists them.\n\n`);
  return printed.join('');
}

/** Files that have no lines to show. */
const PICTURE = /\.(png|jpe?g)$/i;

/** How many problems there are in each file, and where they begin. */
function linesOfFiles(inFiles: readonly InFile[]): string[] {
  if (inFiles.length === 0) return [];
  const all = inFiles.reduce((sum, { count }) => sum + count, 0);
  const places = inFiles.map(({ first }) => placeInWords(first));
  const widest = Math.max(...places.map((place) => place.length));
  return [
    `  ${withCommas(all)} like this in ${inFiles.length === 1 ? 'one file' : `${inFiles.length} files`}. Where they begin, and how many there are:`,
    ...inFiles.map(({ count }, at) => `    ${places[at]?.padEnd(widest)}  ${withCommas(count)}`),
  ];
}

function linesOfOne(d: Diagnostic, file: Lines | undefined, colour: boolean): string[] {
  const lines = headOf(d, colour);
  const most = MOST_PLACES[d.severity];
  if (d.place && file && !PICTURE.test(d.place.file)) lines.push(...excerpt(file, d.place).map((line) => `  ${line}`));
  for (const other of d.also.slice(0, most)) lines.push(`  See also ${placeInWords(other)}`);
  if (d.also.length > most) lines.push(`  and ${placesMore(d.also.length - most)}`);
  return [...lines, `  Why it matters: ${oneLine(d.why)}`, ...helpOf(d)];
}

/** How to put it right, with the example: what an error says in brief, too, where it differs from the one before. */
function helpOf({ fix, example }: Diagnostic): string[] {
  const shown = example?.split('\n').map((line) => `    ${oneLine(cutTo(line, LONGEST_EXAMPLE))}`);
  return [`  How to fix it: ${oneLine(fix)}`, ...(shown ? ['  For example:', ...shown] : [])];
}

/** Where, how grave and what: all that is printed of a problem when some of its kind were told in full and the same helps. */
const headOf = (d: Diagnostic, colour: boolean): string[] => [
  `${paint('bold', d.place ? placeInWords(d.place) : '(no place)', colour)}  ${paint(COLOUR[d.severity], WORD[d.severity], colour)}  ${d.code}`,
  `  ${oneLine(messageOf(d))}`,
];

const placesMore = (count: number): string => `${count} more place${count === 1 ? '' : 's'}`;
const placeInWords = ({ file, line, column }: Place): string => `${oneLine(file)}:${line}:${column}`;

/** A requirement of the Duty that is not met in full and stops nothing: no problem of a list of problems. */
const isGap = (d: Diagnostic): boolean => d.code.startsWith('SVD-') && d.severity !== 'error';

/** "2 errors and 1 warning, and 3 requirements of the Duty not met in full." */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const gaps = diagnostics.filter(isGap).length;
  const problems = diagnostics.filter((d) => !isGap(d));
  const apart = gaps === 0 ? '' : `, and ${gapsInWords(gaps)} not met in full`;
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.reduce((sum, d) => (d.severity === severity ? sum + timesOf(d) : sum), 0);
    return count === 0 ? [] : [`${withCommas(count)} ${WORD[severity]}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? `No problems found${apart}.` : `${parts.join(' and ')}${apart}.`;
}

const gapsInWords = (count: number): string => `${withCommas(count)} requirement${count === 1 ? '' : 's'} of the Duty`;
