import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown } from '../../src/load/markdown.ts';
import {
  IN_PLAIN,
  KINDS,
  markupInPlain,
  type Nearly,
  nearlyMarkdown,
  type Words,
} from '../../src/validate/nearly-markdown.ts';

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

test('every match holds what a text is looked through for', () => {
  const parts = [
    ...[
      'words',
      'a',
      'x',
      '1',
      '12',
      ' ',
      '\t',
      '\n',
      '\n\n',
      '.',
      ':',
      '@',
      '#',
      '/',
      'https://a.uk',
      'images/a.png',
      'cite',
    ],
    ...[
      '*',
      '**',
      '+',
      '•',
      '-',
      '- ',
      '* ',
      '>',
      '=',
      '_',
      '__',
      '~',
      '~~',
      '`',
      '```',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      '<',
      '&',
      ';',
    ],
    ...['1) ', '> “', '[^1]:', '](', '] (', ')[', '&amp;', '<br>', '::', ':::', '“', '’'],
  ];
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const made = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + next(12) }, () => parts[next(parts.length)]).join(''),
  );
  const written = [...CASES.nearly, ...CASES.plain_nearly].map(({ text }) => text);
  let matched = 0;
  for (const text of [...made, ...written])
    for (const { pattern, holds } of [...KINDS, ...IN_PLAIN]) {
      if (text.search(pattern) < 0) continue;
      matched += 1;
      expect(holds.test(text), `${holds} in ${JSON.stringify(text)}`).toBe(true);
    }
  expect(matched).toBeGreaterThan(1000);
});
