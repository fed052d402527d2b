import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { sum } from '../../core/sum.ts';
import { numberText } from '../../indicators/display-number.ts';
import type { Row } from './rows.ts';

/** One half of a scale: how many chose it, what share of all who answered they are, and the answers in words. */
export type End = {
  readonly count: number;
  readonly share: string;
  readonly answers: string;
};

/**
 * The answers of either half of the scale together, without the one in the middle and those that are no step of it. Their shares are made from counts as they
 * were counted: rounded ones add up to something else. Undefined without such counts.
 */
export function endsOf(
  { question, counts, base }: Row,
  decimals: number,
  labels: Labels,
): readonly [End, End] | undefined {
  const steps = question.items.flatMap((item, at) => (item.off_scale ? [] : [{ item, at }]));
  const half = Math.floor(steps.length / 2);
  if (!counts || !base || half === 0) return undefined;
  const end = (of: typeof steps): End => {
    const count = sum(of.map(({ at }) => counts[at] ?? 0));
    return {
      count,
      share: percent((100 * count) / base, decimals),
      answers: eitherOf(
        of.map(({ item }) => quoted(item.label, labels)),
        labels,
      ),
    };
  };
  return [end(steps.slice(0, half)), end(steps.slice(-half))];
}

/** A share as it is printed. */
export const percent = (share: number, decimals: number): string => `${numberText(share, decimals)}%`;

/** An answer as a sentence names it. */
export const quoted = (text: string, labels: Labels): string => label(labels, 'likert.answer', { text });

function eitherOf(texts: readonly string[], labels: Labels): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : label(labels, 'likert.or', { first: texts.slice(0, -1).join(', '), last });
}
