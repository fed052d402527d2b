import { numberMeant } from '../../validate/meant.ts';
import { leftOut, type Read, said } from './reading.ts';

const ROUNDED: readonly (readonly [RegExp, string])[] = [
  [/^(?:over|more than|above)\s+(?=£?\d)/i, 'more_than'],
  [/^(?:nearly|almost|just under)\s+(?=£?\d)/i, 'nearly'],
  [/^(?:about|approximately|approx\.?|around|circa|c\.?|~)\s*(?=£?\d)/i, 'about'],
];

/** The thousands or millions that a heading announces: "Amount (£000s)", "£k", "Value £m". */
export function scaleOf(heading: string): number {
  if (/[£\s(]0{3}s?\b|£\s?0{3}|£\s?k\b|\bthousands?\b/i.test(heading)) return 1e3;
  return /£\s?m\b|\bmillions?\b/i.test(heading) ? 1e6 : 1;
}

/** A sum in pounds, in the scale of its heading, with the word that qualifies it. */
export const money: Read = (text, { key, heading }) => {
  const [pattern, rounded] = ROUNDED.find(([words]) => words.test(text)) ?? [];
  const sum = pattern ? text.replace(pattern, '') : text;
  if (/[€$%]/.test(sum)) return leftOut(text, 'it is no sum in pounds');
  const number = numberMeant(sum);
  if (number === undefined) return leftOut(text, 'it is no single sum in pounds');
  if (number < 0) return leftOut(text, 'it is below nought');
  const scale = scaleOf(heading);
  if (scale > 1 && /[a-z]/i.test(sum))
    return leftOut(
      text,
      `the heading speaks of ${scale === 1e3 ? 'thousands' : 'millions'} and the cell has a unit of its own`,
    );
  // 0.1 × 3 is not 0.3 in binary.
  const pounds = Number((number * scale).toPrecision(15));
  return said(
    { [key]: pounds, ...(rounded !== undefined && key === 'amount' && { rounded }) },
    scale > 1 ? { [key]: `read from "${text}" in the column "${heading}"` } : {},
  );
};

/** A plain number. */
export const number: Read = (text, { key }) => {
  const found = numberMeant(text);
  if (found === undefined) return leftOut(text, 'it is no single number');
  return said({ [key]: found }, text.includes('%') ? { [key]: `read from "${text}"` } : {});
};

const FIGURE_AND_PERIOD =
  /^(£?\d[\d,]*(?:\.\d+)?(?:\s?%|k|m)?)(?:\s*[(,;:–—-]\s*|\s+(?:in|for|at|as at|during)\s+(?:the\s+)?|\s+(?=\())(.+?)\)?$/i;

/** A year or financial year that a heading names: "Baseline (2025/26)". */
const YEAR_ABOVE = /\b(?:19|20)\d\d(?:\s?[/–-]\s?\d\d(?:\d\d)?)?\b/;

/** "312 (2022/23)": a figure and the period that it is for, which may stand in the heading. */
export const baseline: Read = (text, column, known) => {
  const alone = number(text, { ...column, key: 'baseline.value' }, known);
  if ('baseline.value' in alone.values) {
    const [above] = YEAR_ABOVE.exec(column.heading) ?? [];
    return above === undefined ? alone : { ...alone, values: { ...alone.values, 'baseline.period': above } };
  }
  const [, figure, period] = FIGURE_AND_PERIOD.exec(text) ?? [];
  if (figure === undefined || period === undefined)
    return leftOut(text, 'it is no figure followed by the period that it is for');
  if (!/\b\d{4}\b|\d{2}\/\d{2}/.test(period))
    return leftOut(text, 'it does not say for which year or months the figure is');
  const value = number(figure, { ...column, key: 'baseline.value' }, known);
  return { ...value, values: { ...value.values, 'baseline.period': period } };
};
