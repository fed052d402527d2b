import { placeOf } from '../../core/place.ts';
import { withCommas } from '../../core/thousands.ts';
import { isFilled, placeInContent, placeUnder } from '../../model/content-path.ts';
import { coversYear, yearName, yearsBetween } from '../../model/funding-years.ts';
import { findings, placesOf } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';
import { recordName } from '../record-name.ts';

/**
 * A year for each of the strategy's; a giver and a sum (or help in kind) for what is not unknown in one of them; parts that add up to the whole.
 * Of money of earlier years, which is told as history, only the sums are held to add up.
 */
const fundingByYear: DutyTest = ({ model }) => {
  const found = findings();
  const { streams } = model.content.funding;
  const here = placeInContent(model.content, 'funding.streams');
  const { from, to } = model.content.document.period;
  const years = yearsBetween(from, to);
  for (const stream of streams) {
    const known = stream.status !== 'unknown' && years.some((year) => coversYear(stream, year));
    const parts = stream.allocations.reduce((sum, part) => sum + part.amount, 0);
    const whole = stream.amount ?? parts;
    if (known && stream.amount === null && !isFilled(stream.in_kind))
      found.lacks(`${recordName(stream)}, ${stream.year}, has no amount and nothing in kind`, placeOf(stream));
    else if (known && !isFilled(stream.funder) && !isFilled(stream.holder))
      found.lacks(`${recordName(stream)}, ${stream.year}, does not say who gives it`, placeOf(stream));
    else if (parts > whole || (parts > 0 && parts < whole && stream.rounded === null)) {
      found.lacks(
        `the parts of ${recordName(stream)} add up to ${pounds(parts)} and not to ${pounds(whole)}`,
        placeUnder(stream, 'allocations'),
      );
    } else found.meets(placeOf(stream), ...placesOf(stream, 'funder', 'holder', 'allocations', 'to_year'));
  }
  if (streams.length === 0) found.lacks('no funding is recorded', here);
  for (const year of years) {
    const stream = streams.find((candidate) => coversYear(candidate, year));
    if (stream) found.meets(placeOf(stream));
    else found.lacks(`nothing is shown for ${yearName(year)}`, here);
  }
  return found.outcome();
};

const pounds = (amount: number): string => `£${withCommas(amount)}`;

/** Tests of the money. */
export const FUNDING_TESTS = { 'funding-by-year': fundingByYear } satisfies Record<string, DutyTest>;
