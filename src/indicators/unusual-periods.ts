import { parsePeriod } from './parse-period.ts';
import type { Period } from './period.ts';

/** A period that was unlike others, and why. */
export interface Unusual {
  readonly period: string;
  readonly why: string;
}

/** What metadata calls unusual about a period: one that is it, lies in it or holds it. */
export function unusualOf(
  period: Pick<Period, 'start' | 'end' | 'type'>,
  unusual: readonly Unusual[],
): Unusual | undefined {
  return unusual.find(({ period: text }) => {
    const read = readUnusual(text, period.type);
    return read !== undefined && (holds(read, period) || holds(period, read));
  });
}

/** A period of metadata, of a kind where its form has several; undefined when it is none. */
export function readUnusual(text: string, type: Period['type'] | undefined): Period | undefined {
  for (const kind of [type, undefined]) {
    const read = parsePeriod(text, kind);
    if (!('error' in read)) return read;
  }
  return undefined;
}

type Span = Pick<Period, 'start' | 'end'>;

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
