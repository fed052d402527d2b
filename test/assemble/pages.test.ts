import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { pagesOf, USUAL } from '../../src/assemble/length/pages.ts';

const tree: Root = {
  type: 'root',
  children: Array.from({ length: 14 }, () => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: 'A plain sentence of some words. '.repeat(8) }],
  })),
};

test.each([
  ['a font as broad as the usual one', { font: 'Calibri' }, 'same'],
  ['a broad font', { font: 'Verdana' }, 'more'],
  ['a font that is not known', { font: 'Our Own Sans' }, 'more'],
  ['larger type', { wordSize: 14 }, 'more'],
] as const)('%s takes as many pages or more', (_, own, than) => {
  const [usual, other] = [pagesOf(tree, USUAL, 'Title'), pagesOf(tree, { ...USUAL, ...own }, 'Title')];
  if (than === 'same') expect(other).toBe(usual);
  else expect(other).toBeGreaterThan(usual * 1.08);
});
