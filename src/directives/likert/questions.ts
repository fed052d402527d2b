import type { Assembly } from '../../assemble/assembly.ts';
import type { Measured } from '../../assemble/figure/selection.ts';
import { didYouMean } from '../../core/nearest.ts';
import { declaredType } from '../../indicators/categories.ts';
import type { Call } from '../define.ts';
import { unsuited } from '../made.ts';
import type { Question } from './rows.ts';

/** Fewer answers make no scale. */
const FEWEST_ANSWERS = 2;

/** The questions that are asked for, all with the same answers; undefined where there is none such, which has been reported. Code: figure/method. */
export function questionsAsked(
  written: readonly string[] | undefined,
  { meta }: Measured,
  call: Call,
  assembly: Assembly,
): readonly Question[] | undefined {
  const refuse = (problem: string, fix: string): undefined => {
    unsuited(`"${meta.id}" makes no chart of answers: ${problem}`, fix, call, assembly);
    return undefined;
  };
  const known = meta.categories.filter(({ question }) => question !== null);
  const names = known.map(({ type }) => type);
  if (known.length === 0)
    return refuse(
      'none of its categories has a question.',
      'Declare under categories the answers as items, with the question they answer.',
    );
  const asked = written === undefined ? names : [...new Set(written)];
  const odd = asked.find((name) => declaredType(name, known) === undefined);
  if (odd !== undefined)
    return refuse(`it has no question "${odd}".${didYouMean(odd, names)}`, `Its questions are ${names.join(', ')}.`);
  const questions = asked.flatMap((name) => declaredType(name, known) ?? []);
  const scales = new Set(
    questions.map(({ items }) => JSON.stringify(items.map(({ label, off_scale }) => [label, off_scale]))),
  );
  if (scales.size > 1)
    return refuse('the questions have not the same answers.', `Name one as category: ${names.join(', ')}.`);
  if ((questions[0]?.items.length ?? 0) < FEWEST_ANSWERS)
    return refuse('there is one answer.', 'Declare all answers under items.');
  return questions;
}
