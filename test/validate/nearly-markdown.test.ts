import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown } from '../../src/load/markdown.ts';
import { markupInPlain, type Nearly, nearlyMarkdown, type Words } from '../../src/validate/nearly-markdown.ts';

interface Told {
  readonly text: string;
  readonly at: readonly string[];
}

const CASES = parse(readFileSync(join(import.meta.dirname, 'nearly-markdown.yaml'), 'utf8')) as {
  readonly nearly: readonly Told[];
  readonly none: readonly string[];
  readonly plain_nearly: readonly Told[];
  readonly plain_none: readonly string[];
};

function wordsIn(node: Nodes): Words[] {
  if (node.type === 'text') return [{ value: node.value, line: 0, column: 0, ...node.position?.start }];
  return 'children' in node ? node.children.flatMap((child) => wordsIn(child as Nodes)) : [];
}

const placesOf = (found: readonly Nearly[]): string[] =>
  found.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column }) => `${line}:${column}`);

const inText = (text: string): string[] => placesOf(nearlyMarkdown(text, wordsIn(parseMarkdown(text))));

describe('in a text', () => {
  test.each(CASES.nearly)('$text is told', ({ text, at }) => expect(inText(text)).toEqual(at));
  test.each(CASES.none)('%s is not', (text) => expect(inText(text)).toEqual([]));
});

describe('in a plain field', () => {
  test.each(CASES.plain_nearly)('$text is told', ({ text, at }) => expect(placesOf(markupInPlain(text))).toEqual(at));
  test.each(CASES.plain_none)('%s is not', (text) => expect(placesOf(markupInPlain(text))).toEqual([]));
});
