import { type Assembly, report } from '../../assemble/assembly.ts';
import { groupOf } from '../../assemble/figure/group.ts';
import { isSameUnit } from '../../assemble/figure/pair.ts';
import type { Level, Plotted } from '../../assemble/figure/series.ts';
import { listInWords } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { Code } from '../../core/codes.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { Model } from '../../model/model.ts';
import { apart } from '../../schema/parts-of-records.ts';
import type { Call } from '../define.ts';
import type { Asked } from './attributes.ts';
import type { LineAt } from './line-at.ts';

type Measure = Model['content']['measures']['core'][number];
type Recorded = Extract<LineAt, string>;

/** What a line at a number needs beside it. */
const OF_A_NUMBER = ['line_name', 'line_unit', 'line_source'] as const;

/** The line across a chart, `undefined` where none is asked for; or why there cannot be one. */
type Answer = Level | undefined | Refusal;

interface Refusal {
  readonly code: Code;
  readonly at: keyof Asked;
  readonly message: string;
  readonly fix: string;
}

/**
 * The line that a chart asks for, in its own unit; 'refused' where it would say something else than it seems, which has been reported. Codes: template/bad-directive,
 * chart/no-data, chart/unlike.
 */
export function levelAsked(
  asked: Asked,
  plotted: Plotted,
  call: Call,
  assembly: Assembly,
): Level | undefined | 'refused' {
  const answer = answerTo(asked, plotted, assembly);
  if (!answer || !('code' in answer)) return answer;
  report(assembly, answer.code, call.placeOf(answer.at), answer.message, { fix: answer.fix });
  return 'refused';
}

const bad = (at: keyof Asked, message: string, fix: string): Refusal => ({
  code: 'template/bad-directive',
  at,
  message,
  fix,
});

function answerTo(asked: Asked, plotted: Plotted, assembly: Assembly): Answer {
  const { line_at: at } = asked;
  const beside = [...OF_A_NUMBER, 'measure' as const].find((name) => asked[name] !== undefined);
  if (at === undefined)
    return beside && bad(beside, `"${beside}" is of a line, and there is none.`, 'Say with line_at where it is.');
  if (asked.benchmark !== undefined)
    return bad('line_at', 'A chart has one line across: there is one of a benchmark.', 'Leave one of the two out.');
  return typeof at === 'string' ? recorded(at, asked, plotted, assembly) : typed(at, asked);
}

/** A line whose number, words and source are written beside it. */
function typed({ value, decimals }: Exclude<LineAt, string>, asked: Asked): Answer {
  const { indicator: measured, line_name: name, line_unit: unit, line_source: source } = asked;
  const { meta } = measured;
  if (asked.measure !== undefined)
    return bad('measure', 'A line at a number is of no measure.', 'Leave measure out, or write target or baseline.');
  if (name === undefined || unit === undefined || source === undefined) {
    const missing = OF_A_NUMBER.filter((one) => asked[one] === undefined);
    const message = `A line at ${value} needs ${missing.join(', ')}: readers ask what it is and who says so.`;
    return bad('line_at', message, 'Name it, its unit and its source.');
  }
  if (!isSameUnit(unit, meta.unit))
    return {
      code: 'chart/unlike',
      at: 'line_unit',
      message: `The line is in "${unit}" and "${meta.id}" in "${meta.unit}".`,
      fix: `Give the number in "${meta.unit}", or leave the line out.`,
    };
  if (decimals > measured.decimals)
    return bad(
      'line_at',
      `The line has ${decimals} decimals, and the figures of "${meta.id}" are printed with ${measured.decimals}.`,
      'Round it, or set display: decimals in the metadata of the indicator.',
    );
  return { name, value, source };
}

/** A line at what a measure has on record: its target, or where it began. */
function recorded(at: Recorded, asked: Asked, { groups, type }: Plotted, assembly: Assembly): Answer {
  const beside = OF_A_NUMBER.find((name) => asked[name] !== undefined);
  if (beside) return bad(beside, `The record of the measure gives the ${at}, with its words.`, `Leave ${beside} out.`);
  const { indicator: measured } = asked;
  const found = measureOf(asked, assembly);
  if ('code' in found) return found;
  const reading = readingOf(found, at, assembly);
  if (!reading)
    return {
      code: 'chart/no-data',
      at: 'line_at',
      message: `The measure "${found.id}" has no ${at === 'target' ? 'target_value' : at}.`,
      fix: `Add it to the measure in content/measures.yaml, or leave the line out.`,
    };
  const own = measured.meta.period.type;
  if (type !== own)
    return {
      code: 'chart/unlike',
      at: 'line_at',
      message: `The ${at} of "${found.id}" is by ${own.replaceAll('_', ' ')}, and the chart is by ${type.replaceAll('_', ' ')}.`,
      fix: 'Leave the line out, or write the number for such a period with its name, unit and source.',
    };
  const headline = groupOf({}, measured);
  const isOfAll = groups.some((group) =>
    (['age', 'sex', 'category'] as const).every((key) => group[key] === headline[key]),
  );
  if (!isOfAll)
    return {
      code: 'chart/unlike',
      at: 'line_at',
      message: `The ${at} of "${found.id}" is about everybody, and the chart shows groups alone.`,
      fix: 'Leave the line out, or write the number for this group with its name, unit and source.',
    };
  return reading;
}

/** The measure that is named, or the only one that has the indicator. */
function measureOf({ measure: id, indicator: { meta } }: Asked, assembly: Assembly): Measure | Refusal {
  const { core, local } = assembly.model.content.measures;
  const all: readonly Measure[] = [...core, ...local];
  const having = all.filter(({ indicator }) => indicator === meta.id);
  const ids = having.map((one) => one.id);
  const fix = ids.length > 0 ? `Write measure= and one of: ${ids.join(', ')}.` : 'Write the number itself.';
  if (id === undefined) {
    const [only, ...others] = having;
    if (only && others.length === 0) return only;
    const message = `${only ? `${having.length} measures have` : 'No measure has'} the indicator "${meta.id}".`;
    return only ? bad('line_at', message, fix) : { code: 'chart/no-data', at: 'line_at', message, fix };
  }
  const named = all.find((one) => one.id === id);
  if (!named) {
    const known = all.map((one) => one.id);
    return bad('measure', `There is no measure "${id}".${didYouMean(id, known)}`, fix);
  }
  if (named.indicator === meta.id) return named;
  const has = named.indicator === null ? 'no indicator' : `the indicator "${named.indicator}"`;
  return {
    code: 'chart/unlike',
    at: 'measure',
    message: `The measure "${id}" has ${has}, and the chart shows "${meta.id}".`,
    fix,
  };
}

function readingOf(measure: Measure, at: Recorded, assembly: Assembly): Level | undefined {
  const { labels } = assembly.kit;
  const reading = at === 'target' ? measure.target_value : measure.baseline;
  if (reading === null) return undefined;
  const { references } = assembly.model.content.sources;
  const titles = (reading.references ?? []).flatMap(
    (one) => references.find(({ id }) => id === apart(one).record)?.title ?? [],
  );
  return {
    name: label(labels, `line_at.${at}`, { period: reading.period }),
    value: reading.value,
    source:
      titles.length > 0
        ? listInWords([...new Set(titles)], labels)
        : label(labels, 'line_at.of_measure', { title: measure.title }),
  };
}
