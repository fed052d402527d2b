import { placeOf } from '../../core/place.ts';
import { lastDay, monthOfName } from '../../indicators/calendar.ts';
import { type Assembly, report } from '../assembly.ts';
import { dateInWords } from '../words.ts';
import type { IndicatorMeta, Measured } from './selection.ts';

const REPORTED = new WeakMap<Assembly, Set<string>>();

/** Warns once for each indicator of a publication whose figures are out of date on the edition date. Code: indicator/stale. */
export function warnWhenStale({ meta, published }: Measured, assembly: Assembly): void {
  let reported = REPORTED.get(assembly);
  if (!reported) {
    reported = new Set();
    REPORTED.set(assembly, reported);
  }
  if (reported.has(meta.id)) return;
  reported.add(meta.id);
  // Made-up figures have no newer edition.
  if (published.provenance === 'illustrative') return;
  const stale = staleness(meta, assembly.model.content.document.edition_date);
  if (stale) {
    report(assembly, 'indicator/stale', placeOf(meta, stale.key), `The figures of "${meta.id}" ${stale.words}.`);
  }
}

/**
 * Why figures are out of date on a day (an ISO date): newer ones were due before it, or they were last brought up to date more than
 * a year before it. Undefined when they are not, or when the metadata does not say.
 */
export function staleness(
  meta: Pick<IndicatorMeta, 'last_updated' | 'next_update'>,
  edition: string,
): { key: 'next_update' | 'last_updated'; words: string } | undefined {
  const { next_update: next, last_updated: last } = meta;
  const due = next === null ? undefined : dueBy(next);
  const on = `of this edition, ${dateInWords(edition)}`;
  if (due !== undefined && due < edition) {
    return { key: 'next_update', words: `were due to be replaced in ${next}, before the date ${on}` };
  }
  if (last === null || yearLater(last) >= edition) return undefined;
  return {
    key: 'last_updated',
    words: `were last brought up to date on ${dateInWords(last)}, more than a year before the date ${on}`,
  };
}

/** The last day meant by `2027-01-15`, `2027-01`, `January 2027` or `2027`; undefined for other words. */
function dueBy(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  if (year !== undefined) return day === undefined ? lastDay(Number(year), Number(month ?? 12)) : text.trim();
  const [, name = '', named] = /^(?:\d{1,2} )?([A-Za-z]+) (\d{4})$/.exec(text.trim()) ?? [];
  const found = monthOfName(name);
  return found === undefined ? undefined : lastDay(Number(named), found);
}

function yearLater(iso: string): string {
  return `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;
}
