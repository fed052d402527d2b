import { kept } from '../core/kept.ts';
import { coversYear, yearsBetween } from '../model/funding-years.ts';
import type { SettledContent } from '../model/model.ts';

type Intervention = SettledContent['interventions'][number];

/** Interventions each with the priority it serves first, and apart those of which more is known than a name and a purpose. */
export function interventionsView({ interventions: all }: SettledContent) {
  const interventions = all.map((one) => withPriority(one));
  return {
    interventions,
    interventions_described: interventions.filter(isDescribed),
    interventions_named: interventions.filter((one) => !isDescribed(one)),
  };
}

const withPriority = kept((one: Intervention) => ({ ...one, first_priority: one.priorities[0] ?? null }));

const isDescribed = ({ reach, funding, evidence, where }: Intervention): boolean =>
  reach.length > 0 || funding.length > 0 || where !== null || evidence.rating !== 'not_rated';

/** Streams of the years of the strategy and those of earlier years, with and without an amount. A stream that reaches into the period belongs to it. */
export function fundingView({ funding, document }: SettledContent) {
  const years = yearsBetween(document.period.from, document.period.to);
  const isNow = (stream: (typeof funding.streams)[number]): boolean => years.some((year) => coversYear(stream, year));
  const hasAmount = ({ amount, in_kind }: (typeof funding.streams)[number]): boolean =>
    amount !== null || in_kind !== null;
  const [now, before] = [funding.streams.filter(isNow), funding.streams.filter((stream) => !isNow(stream))];
  return {
    now: now.filter(hasAmount),
    now_unknown: now.filter((stream) => !hasAmount(stream)),
    before: before.filter(hasAmount),
    before_unknown: before.filter((stream) => !hasAmount(stream)),
  };
}

/** Who is consulted, class by class in the order of the record: the bodies, and how many of them were asked and have answered. */
export function consultationView({ consultation: { log } }: SettledContent) {
  return [...new Set(log.map((entry) => entry.class))].map((id) => {
    const entries = log.filter((entry) => entry.class === id);
    return {
      class: id,
      bodies: [...new Set(entries.map(({ body }) => body))],
      entries: entries.length,
      asked: entries.filter(({ asked_on }) => asked_on !== null).length,
      answered: entries.filter(({ response }) => response !== null).length,
    };
  });
}
