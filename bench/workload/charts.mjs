// The workload's charts as directives.
import { RULE } from './data.mjs';
import { areaCode, indicatorId } from './figures.mjs';

const PEERS = '{{#if variant}}compare{{else}}lgas{{/if}}';
/** A stacked chart here takes four series at most; the workload asks for six age groups. */
const MOST_AGES = 4;

/** The age groups that a chart of an indicator shows. */
const agesOf = ({ areas, breakdowns }, indicator) =>
  [...new Set(breakdowns.get(`${areas[0].code} ${indicator}`).map(({ age }) => age))].slice(0, MOST_AGES);

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
    ages: agesOf(neutral, indicator).join(','),
  }),
  // Bars by age do not exist: bars by area stand in, with more marks.
  hbar: ({ indicator }) => ({ kind: 'bar', indicator: indicatorId(indicator), areas: PEERS }),
};

/** A chart block → its directive. `inline` gives a text with its tokens. */
export function chart(block, inline, neutral) {
  const shown = block.chart === 'stacked' ? ofEnough(block, neutral) : block;
  const attributes = { ...KINDS[block.chart](shown, neutral), id: block.id, headline: inline(shown.caption, neutral) };
  return `::chart{${Object.entries(attributes)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')}}`;
}

/** The block, or the same of the next indicator of which the rule leaves something to draw in every edition. */
function ofEnough(block, neutral) {
  const { indicators, breakdowns, areas } = neutral;
  const split = indicators.filter(({ id }) => breakdowns.has(`${areas[0].code} ${id}`));
  const asked = split.findIndex(({ id }) => id === block.indicator);
  const other = [...split.slice(asked), ...split.slice(0, asked)].find(({ id }) => isMostlyShown(id, neutral));
  return { ...block, indicator: other.id, caption: block.caption.replace(split[asked].title, other.title) };
}

/** Whether more than half of the counts by age that a chart shows are above those that the rule hides, wherever it is drawn. */
function isMostlyShown(indicator, neutral) {
  const ages = agesOf(neutral, indicator);
  return neutral.variants.every(({ area }) => {
    const rows = neutral.breakdowns.get(`${area} ${indicator}`).filter(({ age }) => ages.includes(age));
    return rows.filter(({ count }) => count > RULE.to).length > rows.length / 2;
  });
}
