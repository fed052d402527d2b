import type { Assembly } from '../assembly.ts';
import type { Group } from './group.ts';
import type { Measured } from './selection.ts';
import type { Plotted, PlottedSeries } from './series.ts';
import { type Statement, statementOf } from './statement.ts';

type Line = Group & Pick<PlottedSeries, 'of'>;

/** Every statement a figure bears out: one for each line or pair of bars, or for each area along the axis. */
export function statementsOf(plotted: Plotted, measured: Measured, assembly: Assembly): Statement[] {
  const { type } = plotted;
  const about = (area: string, { age, sex, category, of = measured }: Line, period: string | undefined) =>
    statementOf(of, { area, age, sex, category, type }, assembly, period) ?? [];
  return plotted.series.flatMap((line) =>
    line.area === 'areas'
      ? plotted.areas.flatMap((code) => about(code, line, line.points[0]?.period.text))
      : about(line.area, line, line.points.findLast((point) => point !== undefined)?.period.text),
  );
}

/**
 * The one statement a figure is about, if it is about one: its first line, when every other line is of the same group and of
 * the benchmark or an area that the first is a part of. A figure of several places or groups side by side is about none.
 */
export function subjectOf(plotted: Plotted, measured: Measured, assembly: Assembly): Statement | undefined {
  const [first, ...others] = plotted.series;
  if (!first || first.area === 'areas' || plotted.groups.length > 1 || plotted.both) return undefined;
  const beside = new Set([...wholesOf(first.area, assembly), measured.meta.benchmark?.area]);
  if (others.some(({ area }) => !beside.has(area))) return undefined;
  const [statement] = statementsOf({ ...plotted, series: [first] }, measured, assembly);
  return statement && asFarAsShown(statement, plotted);
}

/** The areas that one is a part of, by code: its parent, its parent's parent and so on. */
export function wholesOf(code: string, assembly: Assembly): string[] {
  const parent = assembly.model.areas.get(code)?.parent;
  return parent === undefined ? [] : [parent, ...wholesOf(parent, assembly)];
}

/** A figure of fewer years than a trend takes shows no trend. One of chosen years shows neither that nor the year before, if it was not chosen. */
function asFarAsShown(statement: Statement, { periods, isChosen }: Plotted): Statement {
  const { previous, facts } = statement;
  if (isChosen) {
    const isBeside = previous !== undefined && periods.includes(previous.period.label);
    const before = isBeside ? {} : { previous: undefined, change: undefined };
    return { ...statement, facts: { ...facts, trend: undefined, ...before } };
  }
  if (periods.length >= 5 || statement.facts.trend === undefined) return statement;
  return { ...statement, facts: { ...statement.facts, trend: undefined } };
}
