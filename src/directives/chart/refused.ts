import { type Assembly, report } from '../../assemble/assembly.ts';
import { unlike } from '../../assemble/figure/pair.ts';
import type { Plotted } from '../../assemble/figure/series.ts';
import type { ChartKind } from '../../charts/kind.ts';
import { CHART_KINDS, type ChartKindId } from '../../charts/kinds.ts';
import type { Call } from '../define.ts';
import { bothGiven } from '../either.ts';
import { type Asked, ATTRIBUTES, KINDS, NAMES } from './attributes.ts';

/** What every kind of chart takes. */
const OF_ALL: readonly string[] = ['kind', 'indicator', 'headline', 'alt', 'id'];

/** The first of which says nothing beside the second. */
const EITHER = [
  ['age', 'ages'],
  ['from', 'only'],
  ['to', 'only'],
  ['periods', 'only'],
  ['category', 'with'],
] as const;

/** Reports what was asked for and this form of chart would leave out without a word, and what it cannot do without. */
export function everythingIsUsed(asked: Asked, call: Call, assembly: Assembly): boolean {
  const { uses, needs = [] }: ChartKind = CHART_KINDS[asked.kind];
  const unused: string[] = NAMES.filter(
    (name) => asked[name] !== undefined && !OF_ALL.includes(name) && !uses.includes(name),
  );
  const missing = NAMES.filter((name) => asked[name] === undefined && needs.includes(name));
  for (const name of missing)
    report(assembly, 'template/bad-directive', call.place, `A ${asked.kind} chart needs ${name}="…".`, {
      fix: `Write ${name}= and ${ATTRIBUTES[name].description}.`,
    });
  const beside = bothGiven(asked, EITHER).filter(([name]) => !unused.includes(name));
  for (const [name, other] of [...unused.map((name) => [name, ''] as const), ...beside]) {
    const message = `A ${asked.kind} chart takes no "${name}"${other === '' ? '' : ` beside "${other}"`}.`;
    report(assembly, 'template/bad-directive', call.placeOf(name), message, {
      fix: 'Leave it out, or use another kind of chart.',
    });
  }
  return unused.length === 0 && missing.length === 0 && beside.length === 0;
}

/** Reports an indicator whose measure this kind of chart cannot show, and the kinds that can. Code: chart/measure. */
export function suits({ kind, indicator: { meta } }: Asked, call: Call, assembly: Assembly): boolean {
  const { measures, categories }: ChartKind = CHART_KINDS[kind];
  if (measures.includes(meta.measure)) return true;
  const others = KINDS.map((other): ChartKind => CHART_KINDS[other]).filter((other) =>
    other.measures.includes(meta.measure),
  );
  const alike = others.filter((other) => other.categories === categories);
  const names = (alike.length > 0 ? alike : others).map(({ name }) => `kind="${name}"`);
  const message = `A ${kind} chart cannot show "${meta.id}": it takes ${measures.join(', ')}, not ${meta.measure}.`;
  report(assembly, 'chart/measure', call.placeOf('kind'), message, { fix: `Use ${names.join(' or ')}.` });
  return false;
}

/** Reports another indicator that cannot stand on the same axis. Codes: chart/unlike, template/bad-directive. */
export function agrees({ indicator: one, with: other, period_type }: Asked, call: Call, assembly: Assembly): boolean {
  if (!other) return true;
  if (other.meta.id === one.meta.id) {
    const message = `"${one.meta.id}" is set beside itself.`;
    report(assembly, 'template/bad-directive', call.placeOf('with'), message, { fix: 'Name another indicator.' });
    return false;
  }
  const why = unlike(one, other, period_type ?? one.meta.period.type);
  if (why === undefined) return true;
  const message = `"${one.meta.id}" and "${other.meta.id}" cannot share an axis: ${why}.`;
  report(assembly, 'chart/unlike', call.placeOf('with'), message, { fix: 'Make a chart of each.' });
  return false;
}

/** Reports a chart of more series than its kind shows. Code: template/bad-directive. */
export function fits({ series }: Plotted, kind: ChartKindId, { source }: Call, assembly: Assembly): boolean {
  const { maxSeries } = CHART_KINDS[kind];
  if (series.length <= maxSeries) return true;
  const message = `A ${kind} chart can show ${maxSeries} series at most; this one asks for ${series.length}.`;
  report(assembly, 'template/bad-directive', source, message, {
    fix: `Name fewer areas or groups, or make two figures. A bar chart shows up to ${CHART_KINDS.bar.mostCategories} areas at one period; a line for areas="own" shows the whole over time.`,
  });
  return false;
}

/** Says which areas have no place on a map, or one that another has. Code: map/no-place. */
export function reportUnplaced(names: readonly string[], { source }: Call, assembly: Assembly): [] {
  const [first, ...others] = names;
  const message = `${first}${others.length > 0 ? ` and ${others.length} more` : ''} ${others.length > 0 ? 'have' : 'has'} no place of their own on this map.`;
  report(assembly, 'map/no-place', source, others.length > 0 ? message : message.replace('their', 'its'));
  return [];
}
