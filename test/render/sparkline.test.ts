import type { State as HtmlState } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import type { SparklineNode } from '../../src/assemble/nodes.ts';
import { sparkline as inWord } from '../../src/render/docx/handle/sparkline.ts';
import type { State } from '../../src/render/docx/state.ts';
import type { HtmlContext } from '../../src/render/html/handlers/context.ts';
import { sparkline as onPage } from '../../src/render/html/handlers/sparkline.ts';

const nodeOf = (values: readonly (number | null)[]): SparklineNode => ({
  type: 'sparkline',
  alt: 'Small line, Q1 to Q5 & "more".',
  chart: {
    kind: 'sparkline',
    categories: values.map((_, at) => `Q${at + 1}`),
    series: [{ name: 'A', points: values.map((value) => (value === null ? null : { value })) }],
    ...{ valueTitle: '', decimals: 0, benchmark: undefined, breaks: [], own: undefined, illustrative: false },
  },
});
const state = () => ({ counts: { drawings: 0 }, publication: { language: 'en-GB' } }) as unknown as State;
const word = (node: SparklineNode): string => inWord(node, state(), {}).join('');
const page = (node: SparklineNode) => onPage(node, {} as HtmlState, {} as HtmlContext);

const SERIES = [4711, 4100, null, 4300, 4500];

test('a page has a small picture with words of its own, and a line on each side of a gap', () => {
  const svg = page(nodeOf(SERIES));
  expect(svg).toMatchObject({ tagName: 'svg', properties: { role: 'img', ariaLabel: nodeOf([]).alt } });
  const names = 'children' in svg ? svg.children.map((child) => child.type === 'element' && child.tagName) : [];
  expect(names).toEqual(['polyline', 'polyline', 'circle']);
});

test('Word draws it itself, with the same words, in what readers without shapes leave out', () => {
  const xml = word(nodeOf(SERIES));
  expect(xml).toContain('Requires="wps"');
  expect(xml).toContain('descr="Small line, Q1 to Q5 &amp; &quot;more&quot;."');
  expect(xml).not.toMatch(/<a:blip|<c:chart/);
  expect(xml.match(/<a:path /g)).toHaveLength(3);
});

test('no number is written, and what is hidden leaves the drawing as it is', () => {
  const drawn = [JSON.stringify(page(nodeOf(SERIES))), word(nodeOf(SERIES))];
  for (const text of drawn) expect(text).not.toMatch(/4711|4100|4300|4500/);
  const doubled = nodeOf(SERIES.map((value) => (value === null ? null : value * 2)));
  expect([JSON.stringify(page(doubled)), word(doubled)]).toEqual(drawn);
});
