import type { Element } from 'hast';
import { timesOf } from '../../../core/and-more.ts';
import { messageOf } from '../../../core/by-edition.ts';
import { type Diagnostic, hasErrors } from '../../../core/diagnostic.ts';
import { cutTo, oneLine } from '../../../core/printable.ts';
import { withCommas } from '../../../core/thousands.ts';
import { block, element } from '../../../render/html/element.ts';
import { type Folded, folded, type InFile } from '../../report/folded.ts';
import { isRequirement, problemsBeside } from '../../report/problems-beside.ts';
import { STOPS } from '../../report/requirements.ts';
import { summary, WORD } from '../../report/text.ts';
import type { Seen } from '../seen.ts';
import { type Desk, place } from './place.ts';

const LONGEST_EXAMPLE = 2_000;

const RANK = { error: 0, warning: 1, info: 2 } as const;

/**
 * What is wrong with the folder beside the requirements, which have a list of their own: the errors first, then warnings, then notes, each beginning with the
 * codes that are told least often. What somebody has just written stands out so from what a new folder has in a hundred places.
 */
export function problemsOf({ problems, judged }: Seen): readonly Diagnostic[] {
  const { problems: found } = problemsBeside(problems, judged ? [judged] : []);
  const times = new Map<string, number>();
  for (const one of found) times.set(one.code, (times.get(one.code) ?? 0) + timesOf(one));
  const of = ({ code }: Diagnostic): number => times.get(code) ?? 0;
  return found.toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || of(a) - of(b));
}

/** All that counts: requirements as well where they stop the edition. */
const counted = ({ problems }: Seen): readonly Diagnostic[] =>
  problems.filter((one) => !isRequirement(one) || one.severity === 'error');

/** How many problems there are, in a sentence. */
export const countedOf = (seen: Seen): string => seen.stop ?? summary(counted(seen));

/** The list of problems: code, place, what and how to fix it. */
export function problems(seen: Seen, desk: Desk): Element {
  const found = problemsOf(seen);
  const listedBelow = counted(seen).length - found.length;
  const isOld = seen.page !== undefined && !seen.isFresh;
  return block(
    'div',
    {},
    element('p', { className: ['counted'] }, countedOf(seen)),
    isOld
      ? element(
          'p',
          { className: ['old'] },
          'The page shown is the last that could be made. It is made again when this is mended.',
        )
      : undefined,
    listedBelow > 0
      ? element('p', {}, `${listedBelow} of them are requirements of the Duty. Below, their lines say "${STOPS}".`)
      : undefined,
    found.length === 0
      ? undefined
      : block('ul', { role: 'list', className: ['problems'] }, ...folded(found).map((one) => problem(one, desk))),
  );
}

function problem({ problem: one, says, inFiles = [] }: Folded, desk: Desk): Element {
  return block(
    'li',
    { className: ['problem', `problem-${one.severity}`] },
    element('p', {}, element('strong', {}, capital(WORD[one.severity])), ' ', element('code', {}, one.code)),
    element('p', {}, oneLine(messageOf(one))),
    one.place && says !== 'count' ? element('p', {}, place(one.place, desk)) : undefined,
    ...(says === 'all' || says === 'help' ? help(one) : []),
    inFiles.length > 0 ? files(inFiles, desk) : undefined,
  );
}

/** How many there are like it in each file, with a link to the first. */
const files = (inFiles: readonly InFile[], desk: Desk): Element =>
  block(
    'details',
    {},
    element('summary', {}, `In ${inFiles.length} ${inFiles.length === 1 ? 'file' : 'files'}`),
    ...inFiles.map(({ first, count }) => element('p', {}, place(first, desk), ` ${withCommas(count)}`)),
  );

function help({ fix, why, example }: Diagnostic): Element[] {
  return [
    element('p', {}, element('strong', {}, 'How to fix it:'), ` ${oneLine(fix)}`),
    block(
      'details',
      {},
      element('summary', {}, 'Why it matters'),
      element('p', {}, oneLine(why)),
      example === undefined ? undefined : element('p', {}, 'For example:'),
      example === undefined ? undefined : element('pre', {}, cutTo(example, LONGEST_EXAMPLE)),
    ),
  ];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether somebody has to look at the problems before the page can be made. */
export const isStopped = (seen: Seen): boolean => seen.stop !== undefined || hasErrors(seen.problems);
