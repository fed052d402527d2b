import { placeOf } from '../../core/place.ts';
import type { Area } from '../../model/areas.ts';
import type { SettledContent } from '../../model/model.ts';
import type { DutyFacts } from '../outcome.ts';
import { kindTitle, recordName } from '../record-name.ts';
import type { Doubt } from './doubt.ts';

type Indicator = SettledContent['indicators'][number];

/** What counts an event of violence. The rest counts what stands behind violence, or people of whom the links have to say what they show. */
const COUNTS_VIOLENCE: ReadonlySet<Indicator['numerator']['counts']> = new Set([
  'offences',
  'victims',
  'incidents',
  'admissions',
  'attendances',
]);

/** The tests that ask whether a measure shows what an action or priority does. */
const MEASURED = ['action-owners', 'priorities-complete', 'causes-answered'];

/** Something that names what it answers, where, and the measures that should move with it: an action or a priority. */
interface Judged {
  readonly causes: readonly string[];
  readonly measures: readonly string[];
  readonly areas?: readonly string[];
}

/** For each indicator the kinds of violence and the causes that cite it: what it shows, by the content's own links. */
function shownBy({ needs }: SettledContent) {
  const kinds = new Map<string, Set<string>>();
  const causes = new Map<string, Set<string>>();
  const note = (into: Map<string, Set<string>>, indicator: string, id: string) =>
    into.set(indicator, (into.get(indicator) ?? new Set()).add(id));
  for (const kind of needs.kinds.kinds) for (const id of kind.indicators) note(kinds, id, kind.kind);
  for (const cause of needs.causes.causes) for (const id of cause.indicators) note(causes, id, cause.id);
  return { kinds, causes };
}

/**
 * The indicators that a kind of violence names as its evidence and that count no violence: suspensions show nothing of homicide. Code:
 * plausibility/answers-nothing.
 */
export function kindDoubts({ model: { content } }: DutyFacts): Doubt[] {
  const metas = new Map(content.indicators.map((meta) => [meta.id, meta]));
  const { causes } = shownBy(content);
  const counts = (id: string): boolean => {
    const meta = metas.get(id);
    return (
      !meta || COUNTS_VIOLENCE.has(meta.numerator.counts) || (meta.numerator.counts === 'people' && !causes.has(id))
    );
  };
  return content.needs.kinds.kinds.flatMap((kind): Doubt[] => {
    const idle = kind.indicators.filter((id) => !counts(id));
    if (idle.length === 0) return [];
    const labels = idle.map((id) => `"${metas.get(id)?.label ?? id}"`).join(' and ');
    const what = `${labels} cannot show how much of "${kindTitle(content, kind.kind)}" there is`;
    const others = idle.length < kind.indicators.length || kind.references.length > 0;
    const open = others ? ({ forPeople: true } as const) : {};
    return [
      {
        code: 'plausibility/answers-nothing',
        place: placeOf(kind, 'indicators'),
        record: placeOf(kind),
        what,
        bearsOn: ['kinds-identified'],
        ...open,
      },
    ];
  });
}

/**
 * Actions and priorities none of whose measures can move with them: what each measure's indicator shows, by the links of kinds and causes, is none of
 * what the action answers, or it has no figures where the action is. A measure without an indicator, or whose indicator nothing links, is
 * left to people. Code: plausibility/answers-nothing.
 */
export function measureDoubts(facts: DutyFacts): Doubt[] {
  const { content } = facts.model;
  const measures = new Map([...content.measures.core, ...content.measures.local].map((one) => [one.id, one]));
  const shows = shownBy(content);
  const kindsOfCause = (id: string): readonly string[] => [
    ...(content.needs.causes.causes.find((cause) => cause.id === id)?.kinds ?? []),
    ...content.needs.kinds.kinds.flatMap((kind) => (kind.causes.includes(id) ? [kind.kind] : [])),
  ];
  const misses = (measure: string, judged: Judged): boolean => {
    const indicator = measures.get(measure)?.indicator;
    if (!indicator) return false;
    if (isElsewhere(indicator, judged.areas ?? [], facts)) return true;
    const [kinds, causes] = [shows.kinds.get(indicator), shows.causes.get(indicator)];
    if ((!kinds && !causes) || judged.causes.length === 0) return false;
    const shown = new Set([...(kinds ?? []), ...[...(causes ?? [])].flatMap(kindsOfCause)]);
    return !judged.causes.some((id) => causes?.has(id) || kindsOfCause(id).some((kind) => shown.has(kind)));
  };
  return [...content.actions.actions, ...content.priorities].flatMap((judged): Doubt[] => {
    if (judged.measures.length === 0 || !judged.measures.every((measure) => misses(measure, judged))) return [];
    const labels = judged.measures.map((id) => `"${measures.get(id)?.title ?? id}"`).join(' and ');
    const what = `${labels} cannot show whether ${recordName(judged)} works`;
    const place = placeOf(judged, 'measures');
    return [{ code: 'plausibility/answers-nothing', place, record: placeOf(judged), what, bearsOn: MEASURED }];
  });
}

/** True when an indicator has figures and none for these areas, for one that holds one of them, or for one within. */
function isElsewhere(indicator: string, areas: readonly string[], { model, published }: DutyFacts): boolean {
  const shown = published.get(indicator)?.series.map(({ area }) => area) ?? [];
  if (areas.length === 0 || shown.length === 0) return false;
  const within = (code: string): readonly string[] => {
    const chain = [code];
    let area: Area | undefined = model.areas.get(code);
    while (area?.parent !== undefined && !chain.includes(area.parent)) {
      chain.push(area.parent);
      area = model.areas.get(area.parent);
    }
    return chain;
  };
  return !areas.some((code) => shown.some((other) => within(code).includes(other) || within(other).includes(code)));
}

/** Settings that the words of two ends of a link can disagree about: one end leaves out what the other is about. */
const SETTINGS: readonly { readonly about: RegExp; readonly without: RegExp }[] = [
  {
    about:
      /\bdwellings?\b|\bdomestic (?:abuse|violence|settings?)\b|\b(?:in|at|inside) (?:the |their |people[’']s )?homes?\b|\bhouseholds?\b|\bintimate partner/i,
    without:
      /\bnon-domestic\b|\b(?:outside|not|excluding|other than|are not) (?:in )?(?:a )?domestic\b|\bin public (?:places?|spaces?) only\b/i,
  },
];

/** Measures whose own words leave out the setting that an action's words are about. People have to look. Code: plausibility/words-differ. */
export function settingDoubts({ model: { content } }: DutyFacts): Doubt[] {
  const metas = new Map(content.indicators.map((meta) => [meta.id, meta]));
  const measures = new Map([...content.measures.core, ...content.measures.local].map((one) => [one.id, one]));
  return content.actions.actions.flatMap((action): Doubt[] => {
    const text = `${action.title}. ${action.what}`;
    return action.measures.flatMap((id, index): Doubt[] => {
      const measure = measures.get(id);
      if (!measure) return [];
      const meta = metas.get(measure.indicator ?? '');
      const counted = [measure.title, measure.what, meta?.label, meta?.definition].join('. ');
      const setting = SETTINGS.find(
        ({ about, without }) => about.test(text) && without.test(counted) && !without.test(text),
      );
      if (!setting) return [];
      const [about = '', without = ''] = [setting.about.exec(text)?.[0], setting.without.exec(counted)?.[0]];
      const what = `${recordName(action)} speaks of "${about}", and the measure ${recordName(measure)} of "${without}"`;
      const place = placeOf(action.measures, index) ?? placeOf(action, 'measures');
      return [{ code: 'plausibility/words-differ', place, record: placeOf(action), what, forPeople: true }];
    });
  });
}
