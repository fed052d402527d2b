import type { Assembly } from '../../assemble/assembly.ts';
import { report } from '../../assemble/assembly.ts';
import { axisOf } from '../../assemble/figure/axis.ts';
import { notesBelow } from '../../assemble/figure/by-year/notes.ts';
import { findRows, type Rows } from '../../assemble/figure/by-year/row.ts';
import { yearsTable } from '../../assemble/figure/by-year/table.ts';
import { previousPoint } from '../../assemble/figure/difference.ts';
import { ownAreas } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { wholesOf } from '../../assemble/figure/subject.ts';
import type { Period } from '../../indicators/period.ts';
import {
  area,
  areas,
  choice,
  id,
  indicator,
  listOf,
  optional,
  period,
  periodType,
  preset,
  required,
  whole,
  words,
} from '../attribute.ts';
import { type Call, leaf, type Values } from '../define.ts';
import { askedGroups, GROUPS } from '../group.ts';

const ATTRIBUTES = {
  indicators: required(
    listOf(indicator, 'ids of indicators with commas between'),
    'the indicators, a row or more each',
  ),
  areas: optional(areas, 'where; several are rows of their own', '`own`'),
  ...GROUPS,
  show: preset(choice(['value', 'count']), 'value', 'what the rows print: the value in its own unit, or the count'),
  from: optional(period, 'the first period shown', 'as `periods` says'),
  to: optional(period, 'the last period shown', 'the latest'),
  periods: optional(
    whole(1),
    'how many of the latest periods',
    'five, or as many as reach a year back; all beside `from`',
  ),
  period_type: optional(periodType, 'the kind of period', "the first indicator's own"),
  difference: optional(
    choice(['previous', 'first', 'none']),
    'what the last period is compared with: the like period before it, the first that is shown, or nothing',
    '`previous`, where it is shown',
  ),
  share_of: optional(
    area,
    'a wider area: the last column says how much of its count is counted here',
    'no such column',
  ),
  caption: optional(words, 'what stands above it', 'it is made from the figures'),
  id: optional(id, 'its anchor, for links', 'it is numbered'),
};

type Asked = Values<typeof ATTRIBUTES>;

/** Years stand across, so that a reader can follow each row; what they come to stands behind. */
export const part = leaf({
  name: 'figures-by-year',
  summary: 'a table of indicators, groups or areas by year, with difference, per cent difference and share',
  attributes: ATTRIBUTES,
  run(asked, call, assembly) {
    const found = rowsOf(asked, call, assembly);
    const axis = found && columnsOf(found, asked, call, assembly);
    if (!found || !axis || !isPartOfWhole(found, asked, call, assembly)) return [];
    const base = baseOf(axis, asked, call, assembly);
    if (base === 'refused') return [];
    const table = yearsTable(found, { axis, base, shareOf: asked.share_of }, asked, assembly);
    const source = call.source ? { source: call.source } : {};
    return [
      { ...table, data: { ...table.data, ...source } },
      ...notesBelow(found, axis, assembly).map((note) => ({ ...note, data: { ...note.data, ...source } })),
    ];
  },
});

function rowsOf(asked: Asked, call: Call, assembly: Assembly): Rows | undefined {
  const reporting = { code: 'chart/no-data', placeOf: (name: string) => call.placeOf(name) } as const;
  const indicators = asked.indicators.flatMap((measured) => {
    const groups = askedGroups(measured, asked, reporting, assembly);
    return groups ? [{ measured, groups }] : [];
  });
  if (indicators.length < asked.indicators.length) return undefined;
  const codes = asked.areas ?? ownAreas(assembly);
  return findRows({ indicators, areas: codes, show: asked.show, type: asked.period_type }, call.source, assembly);
}

/** Months and quarters reach a year back, so that each can be compared with the same of the year before. */
const SHOWN: Readonly<Partial<Record<Period['type'], number>>> = { month: 13, rolling_12_months: 13 };
const SHOWN_YEARS = 5;

function columnsOf(found: Rows, asked: Asked, call: Call, assembly: Assembly): readonly Period[] | undefined {
  const { from, to, periods } = asked;
  const named = found.rows.map(({ points }) => ({ name: '', points }));
  const type = found.rows[0]?.points[0]?.period.type;
  const most = periods ?? (from === undefined ? ((type && SHOWN[type]) ?? SHOWN_YEARS) : undefined);
  const axis = axisOf(named, { from, to, periods: most });
  if (!('message' in axis)) return axis;
  report(assembly, 'chart/no-data', call.placeOf(from === undefined ? 'to' : 'from'), axis.message, { fix: axis.fix });
  return undefined;
}

/** The period that the last is compared with; none where the table has no such period and nobody asked for it. */
function baseOf(axis: readonly Period[], asked: Asked, call: Call, assembly: Assembly): Period | undefined | 'refused' {
  const { difference } = asked;
  const points = axis.map((one) => ({ period: one }));
  const last = points.at(-1);
  if (!last || difference === 'none') return undefined;
  const base = difference === 'first' ? points[0] : previousPoint(points, last);
  const isBefore = base && base.period.end < last.period.start;
  if (isBefore) return base.period;
  if (difference === undefined) return undefined;
  const message = `The table has no period to compare ${last.period.label} with.`;
  report(assembly, 'template/bad-directive', call.placeOf('difference'), message, {
    fix: 'Show an earlier period that does not overlap with the last, or write difference="none".',
  });
  return 'refused';
}

/** Reports a share of an area that a row is no part of. */
function isPartOfWhole({ rows }: Rows, { share_of: whole }: Asked, call: Call, assembly: Assembly): boolean {
  if (whole === undefined) return true;
  const apart = rows
    .map(({ area: code }) => code)
    .filter((code) => code !== whole && !wholesOf(code, assembly).includes(whole));
  for (const code of new Set(apart)) {
    const message = `${placeName(code, assembly)} is no part of ${placeName(whole, assembly)}, so it has no share of it.`;
    report(assembly, 'template/bad-directive', call.placeOf('share_of'), message, {
      fix: 'Name an area that data/areas.csv has as parent of all rows, or of their parents.',
    });
  }
  return apart.length === 0;
}
