import type { Model } from '../../model/model.ts';
import { monthsLater } from '../months-later.ts';

/** A day that others are held against, and what it is, in words that follow "before" or "after". */
export interface Bound {
  readonly day: string;
  readonly name: string;
}

/** The most years that a strategy may run for: longer than any that the sources know. */
const LONGEST_PERIOD = 10;
/** "Near the period": plans and reviews may lie this many months after its end. */
const AFTER_PERIOD = 24;

/** The bounds of one edition, by the words that the table of rules uses. */
export type Bounds = Readonly<Record<keyof ReturnType<typeof boundsOf>, Bound>>;

/**
 * What days are held against. Royal Assent to the Police, Crime, Sentencing and Courts Act 2022 was given on 28 April 2022; its Commencement
 * (No. 5) Regulations 2022 (SI 2022/1227), regulation 4, brought the Duty into force on 31 January 2023. The Data Protection Act 2018, under which agreements
 * to share data and consent stand, came into force on 25 May 2018 (SI 2018/625). The bounds that count from the edition are this program's own.
 */
export function boundsOf({ content: { document } }: Pick<Model, 'content'>) {
  const date = document.edition_date;
  const end = [document.period?.to ?? date, monthsLater(date, LONGEST_PERIOD * 12)].toSorted()[0] ?? date;
  const near = monthsLater(end < date ? date : end, AFTER_PERIOD);
  const yearsFrom = (years: number, side: 'before' | 'after'): Bound => {
    const day = monthsLater(date, years * 12);
    return { day, name: `${day}, ${Math.abs(years)} years ${side} the edition` };
  };
  return {
    'the Act': { day: '2022-04-28', name: 'the Act was passed, on 28 April 2022' },
    'the Duty': { day: '2023-01-31', name: 'the Duty came into force, on 31 January 2023' },
    'data law': { day: '2018-05-25', name: 'the present law on data protection came into force, on 25 May 2018' },
    'five years before': yearsFrom(-5, 'before'),
    'twenty years before': yearsFrom(-20, 'before'),
    'the edition': { day: date, name: `the edition date, ${date}` },
    'the period’s end': { day: end, name: `the end of the period, ${end}` },
    'near the period': { day: near, name: `the period and two years more, which end on ${near}` },
    'ten years on': yearsFrom(LONGEST_PERIOD, 'after'),
  } satisfies Record<string, Bound>;
}
