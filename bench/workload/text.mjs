// The workload's blocks as the folder's own templates: one section for each chapter, numbers as tokens.
import { chart } from './charts.mjs';
import { table } from './figure-tables.mjs';
import { areaCode, indicatorId } from './figures.mjs';

/** The blocks of one publication → its section templates, in print order. */
export function sections({ blocks, notes }, neutral) {
  const chapters = [];
  for (const block of blocks) {
    if (block.type === 'h' && block.level === 1) chapters.push([]);
    chapters.at(-1).push(block);
  }
  const noteText = new Map(notes.map(({ id, text }) => [id, text]));
  return chapters.map((chapter, index) => {
    const parts = chapter.map((block) => BLOCKS[block.type](block, neutral));
    const ids = parts.flatMap((part) => [...part.matchAll(/\[\^(\w+)\]/g)].map(([, id]) => id));
    const definitions = ids.map((id) => `[^${id}]: ${inline(noteText.get(id), neutral)}`);
    const file = `${String(index + 1).padStart(2, '0')}-${chapter[0].id}.md.hbs`;
    return { file, markdown: `${[...parts, ...definitions].join('\n\n')}\n` };
  });
}

const BLOCKS = {
  h: ({ level, id, text }) => `${'#'.repeat(level)} ${text} {#${id}}`,
  p: ({ text }, neutral) => inline(text, neutral),
  quote: ({ text }, neutral) => `> ${inline(text, neutral)}`,
  ul: ({ items }) => list(items, () => '- '),
  ol: ({ items }) => list(items, (index) => `${index + 1}. `),
  chart: (block, neutral) => chart(block, inline, neutral),
  table: (block, neutral) => table(block, inline(block.caption, neutral), neutral),
};

function list(items, mark) {
  return items
    .map(({ text, sub }, index) => {
      const inner = (sub ?? []).map((item) => `${' '.repeat(mark(index).length)}- ${item}`);
      return mark(index) + text + (inner.length > 0 ? `\n\n${inner.join('\n')}\n` : '');
    })
    .join('\n');
}

const WORDS = {
  name: '{{#if variant}}{{variant.name}}{{else}}{{partnership.name}}{{/if}}',
  short: '{{area_name}}',
  region: '{{name_of own_area.parent}}',
  population: '{{number own_area.population.all}}',
};

const NUMBERS = {
  val: (id) => `:rate[${indicatorId(id)}]`,
  eng: (id) => `:rate[${indicatorId(id)}]{area="${areaCode('E00')}"}`,
  reg: (id) => `:rate[${indicatorId(id)}]{area="{{own_area.parent}}"}`,
  // There is no token for a change: it is worked out here, for the first variant.
  chg: (id, { series, variants }) => change(series.get(`${variants[0].area} ${id}`)),
};

/** The workload's `{{name}}` and `{{val:I03}}` → our names and tokens. */
export function inline(text, neutral) {
  return text.replaceAll(/\{\{(\w+)(?::(\w+))?\}\}/g, (_, word, id) => (id ? NUMBERS[word](id, neutral) : WORDS[word]));
}

function change(points) {
  const [before, latest] = points.slice(-2);
  const percent = (latest.value / before.value - 1) * 100;
  return `${percent >= 0 ? '+' : '−'}${Math.abs(percent).toFixed(1)}%`;
}
