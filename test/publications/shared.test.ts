import type { Link, Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import { visitAll } from '../../src/assemble/walk.ts';
import { builtWith, checkedWith } from './folder.ts';

const FILES = new Map(
  Object.entries({
    'templates/notes/publication.yaml': 'title: Notes\n',
    'templates/notes/01-own.md.hbs': [
      '# Our own {#our-own}',
      'See :ref[all-of-it], :ref[within-it], :ref[one-part] and :ref[other-part].',
      '# All of it {#all-of-it .shared}',
      'Words for everybody.',
      '## Within it {#within-it}',
      'More words for everybody.',
      '# Parts {#parts}',
      'Words of our own.',
      '## One part {#one-part .shared}',
      'A part for everybody.',
      '### Deeper {#deeper}',
      'Deeper for everybody.',
      '## Other part {#other-part}',
      'A part of our own.',
    ].join('\n\n'),
  }).map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
);

async function treeOf(variant: string | undefined) {
  const { editions, diagnostics } = await checkedWith(FILES, { variants: [variant], publications: ['notes'] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const tree = editions[0]?.publications[0]?.tree;
  if (!tree) throw new Error('Nothing was made.');
  const urls: string[] = [];
  const ids: string[] = [];
  visitAll(tree, (node: Nodes) => {
    if (node.type === 'link') urls.push((node satisfies Link).url);
    if (node.type === 'heading' && node.data?.id) ids.push(node.data.id);
  });
  return { text: plainText(tree), urls, ids };
}

describe('what is marked .shared', () => {
  test('is printed in the edition for the whole partnership as anything else', async () => {
    const { text, urls, ids } = await treeOf(undefined);
    expect(text).toContain('Deeper for everybody.');
    expect(ids).toEqual(['our-own', 'all-of-it', 'within-it', 'parts', 'one-part', 'deeper', 'other-part']);
    expect(urls).toEqual(['#all-of-it', '#within-it', '#one-part', '#other-part']);
  });

  test('is left to that edition by a local one: what points to it leads there', async () => {
    const { text, urls, ids } = await treeOf('eastwick');
    expect(text).not.toContain('for everybody.');
    expect(text).toContain('Words of our own.');
    expect(text).toContain('A part of our own.');
    expect(ids).toEqual(['our-own', 'parts', 'other-part', 'in-the-other-edition']);
    const other = (id: string) => `../northmere/notes.html#${id}`;
    expect(urls).toEqual([
      other('all-of-it'),
      other('within-it'),
      other('one-part'),
      '#other-part',
      other('one-part'),
      other('all-of-it'),
    ]);
  });

  test('becomes pages and documents', async () => {
    const { files } = await builtWith(FILES, { variants: ['eastwick'], publications: ['notes'] });
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['eastwick/notes.html', 'eastwick/notes.docx']),
    );
  });
});

test('what a local edition leaves to the other counts as said by the Duty check', async () => {
  const met = async (variant: string | undefined) => {
    const { editions } = await checkedWith(new Map(), { variants: [variant] });
    return (editions[0]?.results ?? [])
      .filter(({ status }) => status === 'met')
      .map(({ requirement }) => requirement.id);
  };
  const [own, local] = [await met(undefined), await met('eastwick')];
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((id) => !local.includes(id))).toEqual([]);
});
