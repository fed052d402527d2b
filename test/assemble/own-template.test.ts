import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { visitAll } from '../../src/assemble/walk.ts';
import { check } from '../../src/pipeline.ts';
import { printTree } from '../golden/print-tree.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const TITLE = 'Say "no" to *knives* {#x} ::chart{a="b"} https://example.org/ :rate[violence]';

/** What the small folder makes of a template of its own, with a priority of that title and reason. */
async function madeOf(template: string, { why = 'Because.' } = {}) {
  const files = new Map(filesBelow(SMALL));
  const encoded = (text: string) => new TextEncoder().encode(text);
  files.set('templates/response-strategy/01-what-we-will-do.md.hbs', encoded(template));
  const before = new TextDecoder().decode(files.get('content/priorities/prevention.yaml'));
  const kept = before.split('\n').filter((line) => !/^(?:title|why):/.test(line));
  kept.splice(2, 0, `title: ${JSON.stringify(TITLE)}`, `why: ${JSON.stringify(why)}`);
  files.set('content/priorities/prevention.yaml', encoded(kept.join('\n')));
  const { effects } = memoryFolder({ root: '/folder', files });
  const request = {
    folder: '/folder',
    toolRoot: REPOSITORY,
    toolVersion: '0',
    status: undefined,
    variants: [undefined],
  };
  const { editions, diagnostics } = await check({ ...request, publications: ['strategy'] }, effects);
  const tree = editions[0]?.publications[0]?.tree;
  const nodes: Nodes[] = [];
  if (tree) visitAll(tree, (node) => nodes.push(node));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    nodes,
    printed: tree ? printTree(tree) : '',
    errors: errors.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`),
  };
}

test.each(['{{title}}', '{{{title}}}'])('a title is printed as typed wherever a template writes %s', async (braces) => {
  const { nodes, errors } = await madeOf(`{{#with priorities.[0]}}
# ${braces} {#chapter}

## ${braces}

::chart{indicator="violence" headline="${braces}" alt="${braces}" id="figure-one"}

::table{name="plan" caption="${braces}"}

:::note{title="${braces}"}
**${braces}** and [${braces}](#chapter)
:::
{{/with}}`);
  expect(errors).toEqual([]);
  const found = nodes.flatMap((node): unknown[] => {
    if (node.type === 'figure') return [node.headline, node.alt];
    if (node.type === 'dataTable' && node.caption === TITLE) return [node.caption];
    if (node.type === 'panel') return [node.title];
    if (node.type === 'text') return [node.value];
    return [];
  });
  expect(found.filter((text) => text === TITLE)).toHaveLength(8);
  expect(nodes.filter(({ type }) => type === 'heading').map(({ data }) => data?.id)[1]).toBe('chapter');
});

test('a Markdown field is read once, and goes on with the words beside it', async () => {
  const { printed, errors } = await madeOf('# One\n\n**Why.** {{priorities.[0].why}} So it is.', {
    why: 'First *line*.\n\n- a\n- b\n\nLast',
  });
  expect(errors).toEqual([]);
  const shape = printed.slice(printed.indexOf('heading #one')).replaceAll(/ @\S+|(?<=paragraph) #\S+| no \d+/g, '');
  expect(
    shape
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ).toEqual([
    'heading #one depth 1',
    'text "One"',
    'paragraph',
    'strong',
    'text "Why."',
    'text " First "',
    'emphasis',
    'text "line"',
    'text "."',
    'list',
    'listItem',
    'paragraph',
    'text "a"',
    'listItem',
    'paragraph',
    'text "b"',
    'paragraph',
    'text "Last So it is."',
  ]);
});

test('messages stand at the line that is to blame: of the template, of its partial, or of the content', async () => {
  const { errors } = await madeOf(
    [
      '# One',
      '',
      '::chart{indicator="violence" aeras="own"}',
      '::chart{indicator="{{priorities.[0].id}}"}',
      '',
      'Words :rate[violense] and {{label (concat "no." "such")}}.',
      '',
      '[here]({{priorities.[0].title}})',
      '',
      '# Two {#two .anex}',
    ].join('\n'),
  );
  const own = 'templates/response-strategy/01-what-we-will-do.md.hbs';
  expect(errors.toSorted()).toEqual(
    [
      `template/bad-directive ${own}:3`,
      'token/unknown content/priorities/prevention.yaml:1',
      `token/unknown ${own}:6`,
      `template/missing-label ${own}:6`,
      'markdown/bad-link content/priorities/prevention.yaml:3',
      `template/bad-directive ${own}:10`,
    ].toSorted(),
  );
});

test.each(['title', '(concat title "x")', '(money 5)', '(label "not_recorded")'])(
  'a template finds nothing inside a text: %s',
  async (given) => {
    const { printed, errors } = await madeOf(`{{#with priorities.[0]}}
# Chapter {#chapter}

{{#each ${given}}}{{@key}}{{this}}within{{/each}}{{#with ${given}}}{{marks}}{{value}}{{whence}}{{/with}}
{{/with}}`);
    expect(errors).toEqual([]);
    expect(printed).not.toMatch(/within|object Object/);
  },
);

test('a template that is filled in pieces tells the lines of the whole', async () => {
  const { errors } = await madeOf('# {{area_name}}\n\nIn {{area_name}}.\n\n{{money area_name}} and {{nowhere}}');
  expect(errors).toEqual(['template/failed templates/response-strategy/01-what-we-will-do.md.hbs:5']);
});
