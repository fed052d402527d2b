import { type Assembly, report } from '../../assemble/assembly.ts';
import { finestAges, plotByAge } from '../../assemble/figure/by-age.ts';
import { type Plotted, plotByArea, plotOverTime } from '../../assemble/figure/series.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { overlap } from '../../indicators/age-bands.ts';
import type { Call } from '../define.ts';
import { askedGroups, type Reporting } from '../group.ts';
import type { Asked } from './attributes.ts';
import { levelAsked } from './level.ts';

/** The sides of a chart of ages. */
const SIDES = ['male', 'female'] as const;

/** What the chart shows. Codes: chart/no-data, chart/unlike, template/bad-directive. */
export function plot(asked: Asked, call: Call, assembly: Assembly): Plotted | undefined {
  const plotted = plotValues(asked, call, assembly);
  const level = plotted && levelAsked(asked, plotted, call, assembly);
  if (!level) return plotted;
  if (level === 'refused') return undefined;
  return { ...plotted, level, benchmark: { name: level.name, value: level.value } };
}

function plotValues(asked: Asked, call: Call, assembly: Assembly): Plotted | undefined {
  const { kind, indicator: measured } = asked;
  const placeOf = (name: string) => call.placeOf(name);
  const reporting = { code: 'chart/no-data', placeOf } as const;
  if (CHART_KINDS[kind].categories === 'ages') return plotAges(asked, reporting, call, assembly);
  const groups = askedGroups(measured, asked, reporting, assembly);
  if (!groups) return undefined;
  if (CHART_KINDS[kind].categories === 'periods')
    return plotOverTime(kind, { ...asked, groups }, measured, call.source, assembly);
  const [group] = groups;
  if (group && groups.length === 1) return plotByArea(kind, { ...asked, group }, measured, call.source, assembly);
  const message = `A ${kind} chart shows one group of people for each area; this one asks for ${groups.length}.`;
  report(assembly, 'template/bad-directive', call.placeOf('category'), message, {
    fix: 'Name one sex and one category, or use a chart of periods.',
  });
  return undefined;
}

/** `all` beside an age group that it holds. */
const wholesAmong = (ages: readonly string[]): readonly [string, string] | undefined => {
  const [whole, part] = [ages.find((age) => age === 'all'), ages.find((age) => age !== 'all')];
  return whole !== undefined && part !== undefined ? [whole, part] : undefined;
};

/** Two sexes by age group. Codes: chart/no-data, template/bad-directive. */
function plotAges(asked: Asked, reporting: Reporting, call: Call, assembly: Assembly): Plotted | undefined {
  const { kind, indicator: measured } = asked;
  const ages = asked.ages ?? finestAges(measured);
  const twice = overlap(ages) ?? wholesAmong(ages);
  if (twice) {
    const message = `The age groups ${twice.join(' and ')} share an age, so that people would be drawn twice.`;
    report(assembly, 'template/bad-directive', call.placeOf('ages'), message, {
      fix: 'Name age groups that do not overlap, with commas between.',
    });
    return undefined;
  }
  if (ages.length < 2) {
    report(assembly, 'chart/no-data', call.placeOf('ages'), `"${measured.meta.id}" has no age groups side by side.`, {
      fix: 'Choose an indicator whose metadata names two age groups or more, and male and female.',
    });
    return undefined;
  }
  const groups = askedGroups(measured, { ...asked, ages, age: undefined, sex: SIDES }, reporting, assembly);
  return groups && plotByAge(kind, { ...asked, groups }, measured, call.source, assembly);
}
