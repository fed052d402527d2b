import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseInFull } from '../../src/load/markdown.ts';
import { parsePlain } from '../../src/load/plain-markdown.ts';

/** A tree without what nobody reads: end positions, offsets, and keys whose value is undefined. */
function essence(node: Nodes): unknown {
  const { position, ...rest } = node;
  const start = position && { line: position.start.line, column: position.start.column };
  const children = 'children' in node ? node.children.map((child) => essence(child as Nodes)) : undefined;
  return JSON.parse(JSON.stringify({ ...rest, start: node.type === 'root' ? undefined : start, children }));
}

function same(text: string): void {
  const plain = parsePlain(text);
  if (plain) expect(essence(plain), JSON.stringify(text)).toEqual(essence(parseInFull(text)));
}

const PIECES = [
  'Violence', 'fell', ' ', ' ', '\n', '\n\n', ':rate[knife]', ':cite[act-2022]{area=local:llr age=0-24}', ':', '.', ',', '-', '1.', '1)', '10:30', '£880,000', '(b)',
  '%', '#', '*', '_', '[', ']', '::', ':::', '{', '}', '"quoted"', "it's", '!', '=', '+', '>', '<', '&', '`', '~', '|', '\\', 'www.', 'https://a.b', ':x', ':count[a]{a="b c"}', 'é', '“so”', '  ', '\t',
];

test('what the short way accepts, it parses as the parser does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => same(pieces.join(''))),
    { numRuns: 3000, seed: 20230131 },
  );
});

test.each([
  ['One line.', true],
  ['Two lines\nof one paragraph.\n\nAnd another.', true],
  ['In :period[knife] there were :count[knife]{area=E06000016} offences.:cite[act-2022]', true],
  ['- a list', false],
  ['1. a list', false],
  ['some **bold** text', false],
  ['a [link](https://example.org)', false],
  ['# heading', false],
  ['::table{name="x"}', false],
])('takes %j: %s', (text, taken) => {
  expect(parsePlain(text) !== undefined).toBe(taken);
  same(text);
});

test('agrees with the parser on every line of the example content', () => {
  const folder = join(import.meta.dirname, '../../content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  for (const file of files) for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) same(line.trim());
});
