import type Full from 'handlebars';
import type { Place } from '../core/place.ts';
import { calledAt, HELPERS } from './helpers.ts';

/** How many values each helper needs; those that are not named need one. */
const NEEDED: Readonly<Record<string, number>> = {
  eq: 2,
  percent_of: 2,
  having: 2,
  lacking: 2,
  every: 2,
  says: 2,
  up_to: 2,
  amount: 3,
  concat: 0,
  or: 0,
  and: 0,
};

/** Thrown inside a template only: a helper was called with what it cannot use. The message goes on from the helper's name. */
export class HelperFailed extends Error {
  readonly helper: string;
  /** Where it was called. */
  readonly place: Place;

  constructor(helper: string, message: string, place: Place) {
    super(message);
    this.helper = helper;
    this.place = place;
  }
}

/** The helpers as they are called by templates: each says itself when it is given too little. */
export const CHECKED_HELPERS: Full.HelperDeclareSpec = {
  ...Object.fromEntries(Object.entries(HELPERS).map(([name, helper]) => [name, checked(name, helper)])),
  // Handlebars' own writes to the terminal.
  log: () => '',
};

function checked(name: string, helper: Full.HelperDelegate | undefined): Full.HelperDelegate {
  const needed = NEEDED[name] ?? 1;
  return function (this: unknown, ...values: unknown[]) {
    // Handlebars adds its options behind the values.
    const fail = (message: string) => new HelperFailed(name, message, calledAt(values.at(-1)));
    if (values.length - 1 < needed) throw fail(`needs ${needed === 1 ? 'a value' : `${needed} values`}`);
    try {
      return (helper as (...given: unknown[]) => unknown).apply(this, values);
    } catch {
      throw fail('cannot use the value that it is given');
    }
  };
}
