import { cutTo } from '../core/printable.ts';
import type { ChartSpec } from './spec.ts';

/** So many characters of a name are drawn: some lines of a plate. What is longer stands in the table. */
const LONGEST = 300;

/** The names and notes of a chart at lengths that a plate has room for: measuring takes time with every letter. */
export function readable(spec: ChartSpec): ChartSpec {
  return {
    ...spec,
    categories: spec.categories.map((name) => cutTo(name, LONGEST)),
    series: spec.series.map((series) => ({ ...series, name: cutTo(series.name, LONGEST) })),
    ...(spec.across ? { across: { ...spec.across, title: cutTo(spec.across.title, LONGEST) } } : {}),
    ...(spec.curves ? { curves: spec.curves.map((one) => ({ ...one, name: cutTo(one.name, LONGEST) })) } : {}),
    ...(spec.classes
      ? { classes: { ...spec.classes, names: spec.classes.names.map((name) => cutTo(name, LONGEST)) } }
      : {}),
    valueTitle: cutTo(spec.valueTitle, LONGEST),
    benchmark: spec.benchmark && { ...spec.benchmark, name: cutTo(spec.benchmark.name, LONGEST) },
    breaks: spec.breaks.map((one) => ({ ...one, text: cutTo(one.text, LONGEST) })),
  };
}
