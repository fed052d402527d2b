import { CHART_KINDS, type ChartKindId } from '../../charts/kinds.ts';
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
import type { Values } from '../define.ts';
import { GROUPS } from '../group.ts';
import { lineAt } from './line-at.ts';

/** Those that it makes: the others have a directive of their own name. */
export const KINDS = (Object.keys(CHART_KINDS) as ChartKindId[]).filter((id) => CHART_KINDS[id].categories !== 'own');

/** Everything that `::chart` takes; each kind heeds some of it. */
export const ATTRIBUTES = {
  kind: preset(choice(KINDS), 'line', 'the form'),
  indicator: required(indicator, 'what is shown'),
  areas: optional(areas, 'where', '`own`; of a chart of areas `lgas`'),
  ...GROUPS,
  period: optional(period, 'the period, in a chart of areas', 'the latest'),
  periods: optional(whole(1), 'how many of the latest periods, in a chart of periods', 'all'),
  from: optional(period, 'the first period shown, in a chart of periods', 'the earliest'),
  to: optional(period, 'the last period shown, in a chart of periods', 'the latest'),
  only: optional(
    listOf(period, 'periods with commas between'),
    'the periods shown, one by one, in columns',
    'every one from the first to the last',
  ),
  with: optional(
    indicator,
    'another indicator, whose lines or columns stand beside, where measure, unit and multiplier are the same',
    'none',
  ),
  line_at: optional(
    lineAt,
    'where a dashed line crosses the chart: a number, or `target` or `baseline` of the measure that the indicator belongs to',
    'nowhere',
  ),
  line_name: optional(words, 'what a line at a number marks, such as `Target for 2027/28`', 'needed beside a number'),
  line_unit: optional(words, "the unit of that number, which has to be the indicator's", 'needed beside a number'),
  line_source: optional(words, 'who says so', 'needed beside a number'),
  measure: optional(words, 'the id of the measure whose target or baseline it is', 'the one that has the indicator'),
  period_type: optional(periodType, 'the kind of period', "the indicator's own"),
  benchmark: optional(
    area,
    'the area whose value is a line across a chart of areas, or beside which those of a map are shaded',
    'none',
  ),
  by: optional(indicator, 'another indicator of the same areas, beside which they are set', 'none'),
  groups: optional(whole(2), 'into how many groups the areas are put by the other indicator', '`5`'),
  most: optional(
    choice(['highest', 'lowest']),
    'which values of the other indicator are the most deprived',
    '`highest`; of a rank `lowest`',
  ),
  headline: optional(words, 'what it shows, in ten words or fewer', 'it is made from the figures'),
  alt: optional(words, 'its alternative text', 'it is made from the figures'),
  id: optional(id, 'its anchor, for links', 'it is numbered'),
};

/** Their names. */
export const NAMES = Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[];

/** What a chart asks for. */
export type Asked = Values<typeof ATTRIBUTES>;
