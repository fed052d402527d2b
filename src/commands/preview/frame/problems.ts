import type { Element } from 'hast';
import { withFewOfEach } from '../../../core/and-more.ts';
import { messageOf } from '../../../core/by-edition.ts';
import { type Diagnostic, hasErrors } from '../../../core/diagnostic.ts';
import { cutTo, oneLine } from '../../../core/printable.ts';
import { block, element } from '../../../render/html/element.ts';
import { isRequirement, problemsBeside } from '../../report/problems-beside.ts';
import { STOPS } from '../../report/requirements.ts';
import { summary, WORD } from '../../report/text.ts';
import type { Seen } from '../seen.ts';
import { type Desk, place } from './place.ts';

/** So many of each code are listed, and the others counted. */
const MOST_OF_EACH = 20;
const LONGEST_EXAMPLE = 2_000;

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** What is wrong with the folder beside the requirements, which have a list of their own: the errors first. */
export const problemsOf = ({ problems, judged }: Seen): readonly Diagnostic[] =>
  problemsBeside(problems, judged ? [judged] : []).problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);

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
      : block(
          'ul',
          { role: 'list', className: ['problems'] },
          ...withFewOfEach(found, MOST_OF_EACH).map((one) => problem(one, desk)),
        ),
  );
}

function problem(one: Diagnostic, desk: Desk): Element {
  return block(
    'li',
    { className: ['problem', `problem-${one.severity}`] },
    element('p', {}, element('strong', {}, capital(WORD[one.severity])), ' ', element('code', {}, one.code)),
    element('p', {}, oneLine(messageOf(one))),
    one.place && one.times === undefined ? element('p', {}, place(one.place, desk)) : undefined,
    ...(one.times === undefined ? help(one) : []),
  );
}

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
