import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import { withCommas } from '../core/thousands.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { multiplierOf } from './settle-value.ts';

/** What a unit says its figure is: a share, or a rate for so many people. */
type Said = 'share' | number | undefined;

/** Numbers of people that are written as words. */
const NUMBERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  'ten thousand': 10_000,
  'hundred thousand': 100_000,
  million: 1_000_000,
};
const SIZES: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };
/** "per 1,000", "for every 100,000", "/100k", "per million"; the Welsh "fesul 1,000". */
const RATE =
  /(?:\b(?:per|every|fesul|pob)\b|\/)\s*(?:an?\s+)?(?:(\d{1,3}(?:[,.’ \u00A0\u202F]\d{3})+(?!\d)|\d+)([km]\b)?|((?:(?:ten|hundred) )?(?:hundred|thousand|million)))/i;
const SHARE = /%|\bper ?cent\b|\bpercentages?\b|\by cant\b|\bcanran\b/i;

/** A unit in words that says another thing than the measure and its multiplier do. Code: indicator/unit. */
export function checkUnit(meta: IndicatorContent): Diagnostic[] {
  // What holds no word is not written yet.
  const wrong = /\p{L}|%/u.test(meta.unit) ? disagreement(meta, saidBy(meta.unit)) : undefined;
  if (wrong === undefined) return [];
  const [because, fix, example] = wrong;
  const message = `The unit of ${meta.label} is "${meta.unit}", but ${because}.`;
  const also = [placeOf(meta, 'measure') ?? [], placeOf(meta, 'multiplier') ?? []].flat();
  return [diagnostic('indicator/unit', placeOf(meta, 'unit'), message, { fix, example, also })];
}

function saidBy(unit: string): Said {
  if (SHARE.test(unit)) return 'share';
  const [, digits, size = '', words = ''] = RATE.exec(unit) ?? [];
  if (digits === undefined) return NUMBERS[words.toLowerCase()];
  return Number(digits.replaceAll(/\D/g, '')) * (SIZES[size.toLowerCase()] ?? 1);
}

/** Why the two do not agree, how to put it right, and an example. */
function disagreement(meta: IndicatorContent, said: Said): readonly [string, string, string] | undefined {
  const { measure, multiplier } = meta;
  const people = multiplierOf(meta);
  const rate = `measure: crude_rate\nmultiplier: ${said}\nunit: ${meta.unit}`;
  const share = `measure: proportion\nunit: ${meta.unit}`;
  // What a unit does not say it cannot contradict.
  if (said === undefined) return undefined;
  if (measure === 'count')
    return [
      'the measure is a count, whose figure would be printed as a rate or share that it is not',
      'Write what is counted as the unit. Or, where a rate or share is meant, write its measure, and under denominator whom it is for.',
      `measure: count\nunit: ${meta.numerator.counts}`,
    ];
  if (measure === 'proportion') {
    if (said === 'share' || said === 100) return undefined;
    return [
      'the measure is a proportion, whose figure is in per cent',
      'Say in the unit that it is per cent. Or, where a rate is meant, write its measure.',
      rate,
    ];
  }
  if (measure !== 'crude_rate' && (measure !== 'dsr' || multiplier === undefined)) return undefined;
  if (said === people || (said === 'share' && people === 100)) return undefined;
  return [
    `the measure is a rate for ${withCommas(people)} people${multiplier === undefined ? ', since no multiplier is given' : ''}`,
    'Write the multiplier and the unit so that both say the same.',
    said === 'share' ? share : rate,
  ];
}
