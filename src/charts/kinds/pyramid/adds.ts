import { shownNumber } from '../../../disclosure/shown-number.ts';
import { numberText } from '../../../indicators/display-number.ts';
import type { Added, AgeFigure } from '../../adds.ts';

/** A name where no sentence begins. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * What the pyramid shows: the numbers of the age group that has most, and of counts that are all shown their sums. Where one is hidden there is no sum:
 * it would give the hidden one away beside a total that is printed elsewhere.
 */
export function addsOfAges({ ages, sides: [left, right], of, word }: AgeFigure): Added {
  const rows = ages.map((age, index) => ({
    age,
    male: shownNumber(left.points[index], 'value'),
    female: shownNumber(right.points[index], 'value'),
  }));
  const whole = rows.flatMap(({ age, male, female }) =>
    male === null || female === null ? [] : [{ age, male, female }],
  );
  const text = (value: number): string => numberText(value, of.decimals);
  const [most] = whole.toSorted((a, b) => b.male + b.female - a.male - a.female);
  const slots = { left: inSentence(left.name), right: inSentence(right.name), unit: of.unit };
  const group = most
    ? [word('pyramid.group', { ...slots, age: most.age, male: text(most.male), female: text(most.female) })]
    : [];
  const sum = (side: 'male' | 'female'): number => whole.reduce((all, row) => all + row[side], 0);
  const sums =
    of.measure === 'count' && whole.length === rows.length && whole.length > 1
      ? [word('pyramid.sums', { ...slots, male: text(sum('male')), female: text(sum('female')) })]
      : [];
  const says = [...sums, ...group].join(' ');
  return { draws: {}, columns: [], says: says === '' ? undefined : says, notes: [], methods: [] };
}
