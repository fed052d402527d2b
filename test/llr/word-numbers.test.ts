import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import { type Numbered, wordNumbers } from '../render/docx/word-numbers.ts';
import { buildExample, editionOf, packageOf } from './build.ts';

const built = await buildExample();
const editions = built.checked.editions.map(({ model }) => model.id);
const printed = editions.flatMap((id) =>
  editionOf(built, id)
    .publications.filter(({ audience }) => audience === 'public')
    .map((publication) => [`${id}/${publication.fileName}`, publication] as const),
);

const isText = ({ type }: RootContent): boolean => type === 'heading' || type === 'paragraph';
const isNumberable = ({ style = '' }: Numbered): boolean => /^Heading\d$/.test(style) || style === 'NumberedParagraph';

test.each(printed)('%s: Word numbers every heading and paragraph as the tree does', (path, { tree, role }) => {
  const expected = tree.children
    .filter((node) => isText(node) && (node.type === 'heading' || node.data?.number !== undefined))
    .map((node) => node.data?.number);
  const numbers = wordNumbers(packageOf(built, `${path}.docx`)).filter(isNumberable);
  expect(numbers.map(({ number }) => number)).toEqual(expected);
  if (role) expect(expected).toEqual(expect.arrayContaining(['1', '1.1', undefined]));
  const first = tree.children.find(({ type }) => type === 'heading');
  expect(first && plainText(first)).toBe(numbers[0]?.words);
});

test('annexes are among them, and chapters without a number', () => {
  const numbers = printed.flatMap(([, { tree }]) => tree.children.map((node) => node.data?.number));
  expect(numbers).toEqual(expect.arrayContaining(['A', 'B', undefined]));
});
