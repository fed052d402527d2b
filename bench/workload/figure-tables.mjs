// The workload's tables: those of records as directives, those of figures as Markdown tables of tokens under a caption.
import { areaCode, indicatorId } from './figures.mjs';

const LATEST_AGES = 6;
const MOST_SUMMARISED = 12;
const ENGLAND = areaCode('E00');

const token = (name, id, attributes = {}) => {
  const given = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
  return `:${name}[${id}]${given.length > 0 ? `{${given.join(' ')}}` : ''}`;
};

const estimate = (id, attributes) => ['count', 'rate', 'interval'].map((name) => token(name, id, attributes));

const FIGURES = {
  trend: ({ indicator }, { periods }) => {
    const id = indicatorId(indicator);
    const rows = periods.map((period) => [
      period,
      ...estimate(id, { period }),
      token('rate', id, { area: ENGLAND, period }),
    ]);
    return { head: ['Year', 'Count', 'Rate', '95% interval', 'England'], align: 'lrrrr', rows };
  },
  peers: ({ indicator }) => {
    const row = ['{{name}}', ...estimate(indicatorId(indicator), { area: '{{code}}' })];
    return { head: ['Area', 'Count', 'Rate', '95% interval'], align: 'lrrr', rows: [row], each: 'all_areas' };
  },
  breakdown: ({ indicator }, { areas, breakdowns, periods }) => {
    const latest = periods.slice(-LATEST_AGES);
    const groups = new Map(breakdowns.get(`${areas[0].code} ${indicator}`).map(({ age, words }) => [age, words]));
    const rows = [...groups].map(([age, words]) => [
      words,
      ...latest.map((period) => token('count', indicatorId(indicator, true), { age, period })),
    ]);
    return { head: ['Age', ...latest], align: `l${'r'.repeat(latest.length)}`, rows };
  },
  summary: ({ part }, { indicators, series, variants, periods }) => {
    const [before] = periods.slice(-2);
    const each = indicators.length / Math.max(1, Math.round(indicators.length / 24));
    const rows = indicators.slice(part * each, part * each + MOST_SUMMARISED).map(({ id: workloadId, title }) => {
      const id = indicatorId(workloadId);
      return [
        title,
        token('unit', id),
        token('rate', id, { period: before }),
        token('rate', id),
        token('rate', id, { area: ENGLAND }),
        // No token compares, so this word is the first variant's.
        compared(series.get(`${variants[0].area} ${workloadId}`).at(-1), series.get(`E00 ${workloadId}`).at(-1)),
      ];
    });
    return { head: ['Indicator', 'Unit', 'Previous', 'Latest', 'England', 'Compared'], align: 'llrrrl', rows };
  },
};

const compared = (own, england) =>
  own.lower > england.value ? 'Higher' : own.upper < england.value ? 'Lower' : 'Similar';

const RECORDS = {
  authorities: () => ({}),
  interventions: ({ priority, part }) => ({ priorities: priority.toLowerCase(), where: `Part ${part + 1}` }),
  funding: () => ({}),
  engagement: () => ({}),
};

/** A table block → a directive, or a caption and a Markdown table. */
export function table(block, caption, neutral) {
  const filter = RECORDS[block.table]?.(block);
  if (filter) {
    const attributes = { name: block.table, id: block.id, caption, ...filter };
    return `::table{${Object.entries(attributes)
      .map(([key, value]) => `${key}="${value}"`)
      .join(' ')}}`;
  }
  return `*${caption}*\n\n${markdownTable(FIGURES[block.table](block, neutral))}`;
}

function markdownTable({ head, align, rows, each }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = [...align].map((side) => (side === 'r' ? '---:' : ':---'));
  const body = rows.map(line).join('\n');
  return `${line(head)}\n${line(rule)}\n${each ? `{{#each ${each}}}\n${body}\n{{/each}}` : body}`;
}
