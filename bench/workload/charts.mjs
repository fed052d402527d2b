// The workload's charts as directives.
import { areaCode, indicatorId } from './figures.mjs';

const PEERS = '{{#if variant}}compare{{else}}lgas{{/if}}';
/** A stacked chart here takes four series at most; the workload asks for six age groups. */
const MOST_AGES = 4;

const agesOf = (neutral, indicator) => [
  ...new Set(neutral.breakdowns.get(`${neutral.areas[0].code} ${indicator}`).map((row) => row.age)),
];

const KINDS = {
  line: ({ indicator }) => ({
    kind: 'line',
    indicator: indicatorId(indicator),
    areas: `own,{{own_area.parent}},${areaCode('E00')}`,
  }),
  bar: ({ indicator }) => ({ kind: 'bar', indicator: indicatorId(indicator), areas: PEERS }),
  grouped: ({ indicator }) => ({
    kind: 'grouped',
    indicator: indicatorId(indicator),
    areas: `own,${areaCode('E00')}`,
    periods: '5',
  }),
  stacked: ({ indicator }, neutral) => ({
    kind: 'stacked',
    indicator: indicatorId(indicator, true),
    areas: 'own',
    ages: agesOf(neutral, indicator).slice(0, MOST_AGES).join(','),
  }),
  // Bars by age do not exist: bars by area stand in, with more marks.
  hbar: ({ indicator }) => ({ kind: 'bar', indicator: indicatorId(indicator), areas: PEERS }),
};

/** A chart block → its directive. */
export function chart(block, headline, neutral) {
  const attributes = { ...KINDS[block.chart](block, neutral), id: block.id, headline };
  return `::chart{${Object.entries(attributes)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')}}`;
}
