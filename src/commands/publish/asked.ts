import { isDate } from '../../core/date.ts';
import type { Effects } from '../../core/effects.ts';
import { didYouMean } from '../../core/nearest.ts';
import { Stop } from '../../core/stop.ts';
import { addressOf } from '../../publish/edition.ts';
import { fateOf } from '../../publish/records.ts';
import type { Shelf } from '../../publish/shelf.ts';
import type { Given } from '../inputs.ts';
import type { declared } from './command.ts';

/** What is to become of an edition that is published. */
export interface AskedFate {
  readonly became: 'revised' | 'withdrawn';
  readonly edition: string;
  readonly reason: string;
  /** The day of a withdrawal, where one was given. */
  readonly on: string | undefined;
}

/** Longer reasons belong into the publication. */
const LONGEST_REASON = 600;

/** What was asked to become of an edition; undefined where the content is only to be published. @throws Stop for options that do not go together */
export function fateAsked(options: Given<typeof declared.options>): AskedFate | undefined {
  const { revise, withdraw, reason, on, variant, allVariants } = options;
  const edition = revise ?? withdraw;
  if (edition === undefined) {
    if (reason !== undefined || on !== undefined)
      throw new Stop('--reason and --on are said of an edition that is there: add --revise or --withdraw and which.');
    return undefined;
  }
  if (revise !== undefined && withdraw !== undefined) throw new Stop('Give --revise or --withdraw, and not both.');
  if (variant.length > 0 || allVariants)
    throw new Stop(
      `${revise === undefined ? '--withdraw' : '--revise'} names its edition: leave out --variant and --all-variants.`,
    );
  if (revise !== undefined && on !== undefined)
    throw new Stop('A revised edition has the date of content/document.yaml (edition_date): leave out --on.');
  if (on !== undefined && !isDate(on)) throw new Stop(`--on cannot be "${on}". Write a day as year-month-day.`);
  const words = reason?.replaceAll(/\s+/g, ' ').trim();
  if (!words) throw new Stop('Say why with --reason "…": readers see it on the cover page of the edition.');
  if (words.length > LONGEST_REASON)
    throw new Stop(
      `--reason is ${words.length} characters long, and ${LONGEST_REASON} are room enough on a cover page.`,
    );
  const asked = edition.replace(/^(?:.*\/)?editions\//, '').replace(/\/+$/, '');
  return { became: revise === undefined ? 'withdrawn' : 'revised', edition: asked, reason: words, on };
}

/** @throws Stop for an edition that is not there, or of which this has been said already */
export function refuseFate({ became, edition }: AskedFate, { editions, records }: Shelf): void {
  const known = editions.map(addressOf);
  if (!known.includes(edition))
    throw new Stop(
      `There is no published edition "${edition}".${didYouMean(edition, known)} There are: ${known.join(', ') || 'none'}.`,
    );
  const fate = fateOf(records, edition);
  if (became === 'withdrawn' && fate?.became === 'withdrawn')
    throw new Stop(`${edition} was withdrawn on ${fate.on} already: ${fate.reason}`);
}

/** The day of a withdrawal. @throws Stop where no day was given and there is no calendar, or one before the edition */
export function dayOf({ edition, on }: AskedFate, effects: Effects): string {
  const day = on ?? effects.today?.();
  if (day === undefined) throw new Stop('Say the day of the withdrawal with --on, as year-month-day.');
  const published = edition.slice(edition.lastIndexOf('/') + 1);
  if (day < published)
    throw new Stop(`${edition} cannot be withdrawn on ${day}: it is dated ${published}. Give a later day with --on.`);
  return day;
}
