import type { Nodes, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { assemble } from '../../src/assemble/assemble.ts';
import type { Assembly } from '../../src/assemble/assembly.ts';
import { cellBlocks, inCell } from '../../src/assemble/cell.ts';
import { inLines } from '../../src/assemble/lines.ts';
import type { CellContent } from '../../src/assemble/nodes.ts';
import { plainText } from '../../src/assemble/plain-text.ts';
import { below, visitAll } from '../../src/assemble/walk.ts';
import { isMarkdown } from '../../src/model/normalise.ts';
import { settle } from '../../src/model/settle.ts';
import { loadBase } from '../duty/edition.ts';
import { item, list, paragraph } from '../render/fixture/build.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

/** All documented markup that can stand in a cell; the number tells one field from another. */
const probe = (number: number): string => `Probe ${number} is **bold**, *slanted* and [linked](https://example.org/).

A second paragraph.

- one
  - inner
- two

7. seven
8. eight

The end.`;

/** Which fields hold the probe: those that say something, all, or all where others that they stand in for say nothing. */
type Which = 'filled' | 'all' | 'instead';

/** Writes the probe in the Markdown fields of the content, in all of them or in those that say something. Gives the number of each by its record and key. */
function fill(which: Which, value: unknown, fields: Map<unknown, Map<string, number>>): void {
  if (typeof value !== 'object' || value === null || fields.has(value)) return;
  const own = new Map<string, number>();
  fields.set(value, own);
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    const text = record[key];
    if (isMarkdown(record, key) && (typeof text === 'string' || (text === null && which !== 'filled'))) {
      const number = fields.size * 100 + own.size;
      own.set(key, number);
      record[key] = probe(number);
    } else fill(which, text, fields);
  }
}

const shape = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) =>
      node.type === 'list'
        ? `${node.ordered ? `from ${node.start}` : 'list'}(${shape(below(node))})`
        : below(node).length > 0 && node.type !== 'link'
          ? `${node.type}(${shape(below(node))})`
          : node.type,
    )
    .join(' ');

const SHAPE =
  'paragraph(text strong(text) text emphasis(text) text link text break text) ' +
  'list(listItem(paragraph(text) list(listItem(paragraph(text)))) listItem(paragraph(text))) ' +
  'from 7(listItem(paragraph(text)) listItem(paragraph(text))) paragraph(text)';

const base = loadBase();

test('documented markup keeps its form in every Markdown field of every table', async () => {
  const all = [await printedWith('filled'), await printedWith('all'), await printedWith('instead')];
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  const printed = new Set(all.flatMap(({ printed }) => [...printed]));
  expect([...new Set(all.flatMap(({ asked }) => asked))].filter((field) => !printed.has(field))).toEqual([]);
});

/** The Markdown fields that tables ask for, those that were printed in one, and cells that lost some of the form. */
async function printedWith(which: Which): Promise<{ asked: string[]; printed: Set<string>; wrong: string[] }> {
  const { checked, numbers, published, content } = await base;
  const { kit, plans, editions } = checked;
  const tables = editions[0]!.tables.public;
  const model = settle(structuredClone(content), undefined, numbers.areas, { status: undefined });
  const fields = new Map<unknown, Map<string, number>>();
  if (which === 'instead') {
    for (const kind of model.content.needs.kinds.kinds) Object.assign(kind, { causes: [] });
    for (const one of model.content.needs.recommendations.recommendations) Object.assign(one, { taken_forward: false });
  }
  fill(which, model.content, fields);
  const input = { model, published, population: numbers.population, tables, toolVersion: '0.0.0', notMade: [] };

  const shown = new Set<number>();
  const wrong: string[] = [];
  const judge = (cell: CellContent[]): void => {
    const blocks = cellBlocks(cell);
    const words = blocks.map(plainText).join(' ');
    const numbers = [...words.matchAll(/Probe (\d+)/g)].map(([, number]) => Number(number));
    for (const number of numbers) shown.add(number);
    if (words.includes('**') || words.includes('](')) wrong.push(`prints its signs: ${words.slice(0, 80)}`);
    const start = blocks.findIndex((block) => plainText(block).includes('Probe'));
    const found = shape(blocks.slice(start, start + 4))
      .replace(/^paragraph\((?:text|link|break|strong\(text\)| )* ?text strong/, 'paragraph(text strong')
      // Words of the cell may follow, on a line of their own or behind.
      .replace(/paragraph\(text(?: (?:break|text|link|citations|strong\(text\)))+\)$/, 'paragraph(text)');
    if (numbers.length === 1 && found !== SHAPE) wrong.push(`${words.slice(0, 60)}: ${found}`);
  };
  for (const plan of plans)
    visitAll(assemble(plan, input, kit!).publication.tree, (node) => {
      if (node.type === 'dataTable') for (const { cells } of node.rows) cells.forEach(judge);
    });
  const asked: string[] = [];
  const printed = new Set<string>();
  for (const [file, bytes] of filesBelow(`${REPOSITORY}/templates/tables`)) {
    const spec = parse(new TextDecoder().decode(bytes)) as { rows: string; columns: { value: string }[] };
    const rows = spec.rows
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], model.content);
    const template = spec.columns.map(({ value }) => value).join(' ');
    for (const row of Array.isArray(rows) ? rows : [])
      for (const [key, number] of fields.get(row) ?? []) {
        const field = `${file}: ${key}`;
        if (new RegExp(`\\{\\{\\{?[^}]*\\b${key}\\b`).test(template)) asked.push(field);
        if (shown.has(number)) printed.add(field);
      }
  }
  return { asked, printed, wrong };
}

const BLOCKS: RootContent[] = [
  paragraph('Both:'),
  list(false, [item('one', list(true, [item('inner')], 9)), item('two', 'more')]),
  list(true, [item('first'), item('second')], 7),
  paragraph('The end.'),
];

test('where only words can stand, each item is a line that begins with its mark', () => {
  const made = inLines(BLOCKS, undefined, reporting());
  const lines = made.map((node) => (node.type === 'break' ? '\n' : plainText(node))).join('');
  expect(lines.split('\n')).toEqual([
    'Both:',
    '• one',
    '9. inner',
    '• two',
    'more',
    '7. first',
    '8. second',
    'The end.',
  ]);
});

test('a block that no cell can hold is left out and told, in an item too', () => {
  const assembly = reporting();
  const code: RootContent = { type: 'code', value: 'x' };
  expect(shape(inCell([paragraph('a'), code, list(false, [item('b', code), item(code)])], undefined, assembly))).toBe(
    'text list(listItem(paragraph(text)))',
  );
  expect(assembly.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('template/bad-directive'));
});

function reporting(): Assembly {
  return { diagnostics: [], section: { file: 'a.md.hbs', text: '' } } as unknown as Assembly;
}
