import { HIDDEN_SYMBOLS, type PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';

type Answers = readonly (PublishedPoint | undefined)[];

/** How many answered a question of a survey, which every shown answer has as its denominator; undefined where none is shown, or none has it. */
export function baseOf(answers: Answers): number | undefined {
  const shown = answers.find((point) => point?.value.kind === 'shown');
  return shown?.denominator ?? undefined;
}

/** The same as it is printed; hidden with its answers. */
export function baseInTable(answers: Answers): string {
  const base = baseOf(answers);
  if (base !== undefined) return numberText(base, 0);
  const isShown = answers.some((point) => point?.value.kind === 'shown');
  const isHidden = answers.some((point) => point?.value.kind === 'hidden' && point.value.reason === 'suppressed');
  return HIDDEN_SYMBOLS[!isShown && isHidden ? 'suppressed' : 'unavailable'];
}
