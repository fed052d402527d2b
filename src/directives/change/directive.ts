import { report } from '../../assemble/assembly.ts';
import { differenceOf, roundedTo, unusualIn } from '../../assemble/figure/difference.ts';
import { useMethod, usePoints } from '../../assemble/figure/ledger.ts';
import { pointOf, pointsOf } from '../../assemble/figure/selection.ts';
import { numbersOf } from '../../assemble/figure/spoken.ts';
import { changeInWords } from '../../assemble/figure/statement-words.ts';
import { namedFew } from '../../core/named-few.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { breakBetween, breaksOf } from '../../indicators/series-breaks.ts';
import { optional, period } from '../attribute.ts';
import { token } from '../define.ts';
import { INDICATOR, namedWith, POINT } from '../point.ts';
import { say, statedPoint } from '../statement.ts';

/** "down from 30.2 in 2022/23 (12.1 per cent)". */
export const part = token({
  name: 'change',
  summary: 'how a value differs from an earlier one',
  label: INDICATOR,
  attributes: { ...POINT, from: optional(period, 'the earlier period', 'the period before') },
  run(measured, given, call, assembly) {
    const found = statedPoint(measured, given, call, assembly);
    if (!found) return [];
    const { wanted, point, statement } = found;
    const from = given.from ?? statement.facts.previous?.period;
    const earlier = from === undefined ? undefined : pointOf(measured.published, wanted, from);
    if (!earlier || earlier.period.start >= point.period.start) {
      const points = pointsOf(measured.published, wanted);
      const periods = points.map((p) => p.period.text);
      const message = `There is no earlier figure of "${measured.meta.id}"${from === undefined ? '' : ` for ${from}`} to compare ${point.period.label} with.`;
      report(assembly, 'token/unknown', call.placeOf('from'), `${message}${didYouMean(from ?? '', periods)}`, {
        fix: fixOf(
          measured.meta.id,
          points.filter(({ period: one }) => one.start < point.period.start),
        ),
      });
      return [];
    }
    const facts = {
      ...statement.facts,
      previous: { period: earlier.period.label, value: earlier.value.kind === 'shown' ? earlier.value.value : null },
      change: differenceOf(earlier, point, measured),
      breakNote: breakBetween(breaksOf(measured.breaks, pointsOf(measured.published, wanted)), earlier, point)?.text,
      unusual: { ...statement.facts.unusual, change: unusualIn(earlier, measured) },
    };
    usePoints(measured, [point, earlier], assembly);
    if (facts.change && facts.breakNote === undefined) {
      useMethod(statement, 'change', assembly);
      const isRounded = [earlier, point].some((one) => roundedTo(one) !== undefined);
      if (isRounded) useMethod(statement, 'change_rounded', assembly);
    }
    const words = changeInWords(facts, assembly.kit.labels);
    return [...say(words, { ...statement, facts }, numbersOf(earlier)), ...namedWith(found, given, assembly)];
  },
});

/** Which periods a change may be from, the latest first, and how one is written. */
function fixOf(id: string, earlier: readonly PublishedPoint[]): string {
  const texts = earlier.map(({ period: { text } }) => text).toReversed();
  if (texts.length === 0)
    return 'There is no earlier period in the data file. Take the token out, or add the figures of one.';
  return `Say which earlier period is meant, such as :change[${id}]{from="${texts[0]}"}. There are ${namedFew(texts)}.`;
}
