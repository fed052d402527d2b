import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { keyNamesOf } from '../schema/key-names.ts';
import { isLeftByGit, LEFT_BY_GIT } from './left-by-git.ts';
import { forgottenDash } from './slips/forgotten-dash.ts';
import { indents, tabs } from './slips/indents.ts';
import { type Line, lineOf } from './slips/line.ts';
import { firstLineRemarked } from './slips/remarked-item.ts';
import type { Around, Guess, Repair } from './slips/repair.ts';
import {
  colons,
  curlyMarks,
  dashes,
  firstSign,
  loneKey,
  missingColon,
  missingColonOfKey,
  remarks,
  strangeBlanks,
} from './slips/signs.ts';
import { isKeyLine, linesInTexts } from './slips/swallowed.ts';
import { brackets, colonBelow, listInText, listOnKey, quoteMarks, secondColon, textBelow } from './slips/texts.ts';
import { wordsOf } from './slips/words.ts';
import type { YamlFile } from './yaml-file.ts';

/** What is wrong with a file's YAML, in words for people who write strategy; `offset` is where to look. */
export interface Slip {
  readonly offset: number;
  readonly code?: 'yaml/tab';
  readonly message: string;
  readonly fix?: string;
  readonly example?: string | undefined;
}

/** Kinds of slip from the plainest sign to the vaguest, with how many lines above and below the place where reading failed it may stand. */
const GUESSES: readonly { readonly guess: Guess; readonly above: number; readonly below: number }[] = [
  { guess: tabs, above: 6, below: 6 },
  { guess: strangeBlanks, above: 2, below: 2 },
  { guess: curlyMarks, above: 60, below: 1 },
  { guess: dashes, above: 20, below: 2 },
  { guess: remarks, above: 2, below: 1 },
  { guess: colons, above: 2, below: 1 },
  { guess: firstLineRemarked, above: 60, below: 0 },
  { guess: listOnKey, above: 1, below: 0 },
  { guess: brackets, above: 20, below: 0 },
  { guess: firstSign, above: 2, below: 1 },
  { guess: quoteMarks, above: 200, below: 0 },
  { guess: secondColon, above: 1, below: 0 },
  { guess: listInText, above: 2, below: 0 },
  { guess: loneKey, above: 1, below: 1 },
  { guess: missingColonOfKey, above: 1, below: 1 },
  { guess: textBelow, above: 1, below: 1 },
  { guess: colonBelow, above: 1, below: 2 },
  { guess: forgottenDash, above: 6, below: 1 },
  { guess: indents, above: 6, below: 6 },
  { guess: missingColon, above: 1, below: 1 },
];

/** More text than this is looked at in part only: each guess is tried by reading the text again. */
const LONGEST = 32 * 1024;
const MOST_TRIALS = 200;
const MOST_SHOWN = 4;
/** Lines above and below the failure that are read again in a longer text. */
const ABOVE = 100;
const BELOW = 30;

/** The cause of what the parser first stumbled over: the change of a few lines with which it reads on, or else what it says, in our words. `file` tells which keys are known. */
export function slipOf({ file, text }: Pick<YamlFile, 'file' | 'text'>, errors: readonly YAMLError[]): Slip {
  const first = errors.reduce((a, b) => (b.pos[0] < a.pos[0] ? b : a));
  const failed = lineAt(text, first.pos[0]);
  const part = partAround(text, failed);
  const left = part && leftByGit(part, failed);
  if (left) return left;
  const repair = part && repairOf({ ...part, keys: keyNamesOf(file) }, failed - part.from);
  if (!repair) return { offset: first.pos[0], ...wordsOf(text, first) };
  const { at, column, message, fix, code, example = exampleOf(repair, part) } = repair;
  const offset = part.offset + offsetOf(part.lines, at) + column;
  return { offset, message, fix, example, ...(code ? { code } : {}) };
}

/** The lines as they should stand; a line without a key is shown below its own. */
function exampleOf({ at, lines }: Repair, part: Part): string {
  const shown = lines.slice(0, MOST_SHOWN);
  const first = lineOf(shown[0] ?? '');
  const key = part.lines.slice(0, at).findLast((line) => line.key !== undefined);
  const above = first.key === undefined && first.indent !== '' && key ? [key.raw] : [];
  return [...above, ...shown].join('\n');
}

/** Lines of the text, from `from` (0 is the first) on. */
interface Part {
  readonly from: number;
  readonly offset: number;
  readonly lines: readonly Line[];
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;
const offsetOf = (lines: readonly Line[], at: number): number =>
  lines.slice(0, at).reduce((sum, { raw }) => sum + raw.length + 1, 0);
const joined = (lines: readonly Line[]): string => lines.map(({ raw }) => raw).join('\n');

/** The whole of a short text; of a longer one the lines around the failure, from where a key or a record begins furthest left. */
function partAround(text: string, failed: number): Part | undefined {
  const all = text.split('\n');
  if (text.length <= LONGEST) return { from: 0, offset: 0, lines: all.map(lineOf) };
  const to = failed + BELOW;
  const raw = all.slice(0, to);
  const starts = raw.map((line, index) => [line.search(/\S/), index] as const);
  const near = starts.filter(
    ([column, index]) => column >= 0 && index >= failed - ABOVE && index < Math.max(1, failed - 2),
  );
  const least = Math.min(...near.map(([column]) => column));
  const from = near.find(([column]) => column === least)?.[1];
  if (from === undefined) return undefined;
  const lines = raw.slice(from);
  if (lines.join('\n').length > LONGEST) return undefined;
  const offset = all.slice(0, from).reduce((sum, line) => sum + line.length + 1, 0);
  return { from, offset, lines: lines.map(lineOf) };
}

/** Two versions of the lines, which git could not choose between. */
function leftByGit({ lines, offset }: Part, failed: number): Slip | undefined {
  const at = lines.findIndex(({ raw }) => isLeftByGit(raw));
  if (at < 0 || Math.abs(at - failed) > ABOVE) return undefined;
  return {
    offset: offset + offsetOf(lines, at),
    message: LEFT_BY_GIT.message,
    fix: LEFT_BY_GIT.fix,
    example: undefined,
  };
}

/** The first guess with which the part can be read to its end, or else the first with which it can be read further. */
function repairOf(part: Part & Around, failed: number): Repair | undefined {
  const before = readAs(joined(part.lines), part);
  if (!before.failures.includes(failed)) return undefined;
  let trials = 0;
  let further: Repair | undefined;
  for (const { guess, above, below } of GUESSES) {
    const repairs = nearestFirst(failed, above, below, part.lines.length).flatMap((at) => guess(part, at));
    // A change of one line is likelier than one of many.
    for (const repair of repairs.toSorted(
      (a, b) => Number(b.isLikely ?? false) - Number(a.isLikely ?? false) || a.count - b.count,
    )) {
      trials += 1;
      if (trials > MOST_TRIALS) return further;
      const after = readAs(repaired(part.lines, repair), part);
      if (swallowsKey(part, repair, before.inTexts, after.inTexts)) continue;
      if (after.failures.length === 0) return repair;
      const last = Math.max(failed, repair.at + repair.lines.length);
      if (Math.min(...after.failures) > last + 1) further ??= repair;
    }
  }
  return further;
}

function nearestFirst(failed: number, above: number, below: number, count: number): number[] {
  const steps = Array.from({ length: Math.max(above, below) }, (_, index) => index + 1);
  const order = [0, ...steps.flatMap((step) => [...(step <= above ? [-step] : []), ...(step <= below ? [step] : [])])];
  return order.map((step) => failed + step).filter((at) => at >= 0 && at < count);
}

const repaired = (lines: readonly Line[], { at, count, lines: put }: Repair): string =>
  [...lines.slice(0, at).map(({ raw }) => raw), ...put, ...lines.slice(at + count).map(({ raw }) => raw)].join('\n');

/** Whether a line that is written as a key becomes part of a text: then the parser reads on, and the key is lost without a word. */
function swallowsKey(
  { lines, keys }: Around,
  { at, count, lines: put }: Repair,
  before: ReadonlySet<number>,
  after: ReadonlySet<number>,
): boolean {
  return [...after].some((line) => {
    const isPut = line >= at && line < at + put.length;
    if (isPut) return isKeyLine(lineOf(put[line - at] ?? ''), keys);
    const was = line < at ? line : line - put.length + count;
    const own = lines[was];
    return own !== undefined && !before.has(was) && isKeyLine(own, keys);
  });
}

/** How a text is read. */
interface Reading {
  /** The lines at which the parser stumbles. */
  readonly failures: readonly number[];
  /** The lines that it takes for a text that began above. */
  readonly inTexts: ReadonlySet<number>;
}

/** Reads a text as the parser does. Where a part is cut off from the rest of its text the parser may stumble over the cut. */
function readAs(text: string, { from }: Part): Reading {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: false, lineCounter });
  const end = from > 0 ? text.length - 1 : text.length + 1;
  const failures = [...document.errors, ...document.warnings]
    .filter(({ pos }) => pos[0] < end)
    .map(({ pos }) => Math.max(0, lineCounter.linePos(pos[0]).line - 1));
  return { failures, inTexts: linesInTexts(document, lineCounter) };
}
