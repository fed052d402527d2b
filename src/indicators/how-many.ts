import { numberText } from './display-number.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** How many in words up to nine, in figures from 10: "nine", "10", "1,204". None is "no", as in "no actions". */
export const howMany = (number: number): string => SMALL[number] ?? numberText(number, 0);
