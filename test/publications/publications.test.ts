import { beforeAll, describe, expect, test } from 'vitest';
import { visitAll } from '../../src/assemble/walk.ts';
import { hasErrors } from '../../src/core/diagnostic.ts';
import { Stop } from '../../src/core/stop.ts';
import { expectGolden } from '../golden/golden.ts';
import { printTree } from '../golden/print-tree.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { described, filesOf, ofFigure, PARTNERSHIP_FILES, PUBLICATION_FILES } from '../support/outputs.ts';
import { builtWith, bytesOf, checkedWith, OUTLINED } from './folder.ts';

describe('an outline, and two publications more', () => {
  let built: Awaited<ReturnType<typeof builtWith>>;
  beforeAll(async () => {
    built = await builtWith(OUTLINED);
    const errors = built.checked.diagnostics.filter(({ severity }) => severity === 'error');
    if (built.files.length === 0) throw new Error(`nothing is built: ${JSON.stringify(errors, null, 1)}`);
  });
  const text = (path: string): string => {
    const file = [...built.files, ...built.partnership].find((one) => one.path === path);
    return new TextDecoder().decode(file?.bytes);
  };

  test('says what still points to the chapter that is left out, and nothing else', () => {
    const own = built.checked.diagnostics.filter(
      ({ code, severity }) => severity === 'error' || code.startsWith('publication/'),
    );
    expect(own.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`)).toEqual([
      'publication/left-out content/outline.yaml:3',
      'publication/open-record templates/partials/compliance.md.hbs:7',
    ]);
  });

  test.each(['strategic-needs-assessment', 'response-strategy', 'northmere-pamphlet', 'northmere-minute'])(
    'the tree of %s',
    (id) => {
      const publication = built.checked.editions[0]?.publications.find((candidate) => candidate.id === id);
      expectGolden(`outlined/${id}.tree.txt`, publication ? printTree(publication.tree) : '');
    },
  );

  test('what is for everybody lies in the output folder, what is for the partners beside it, with its data', () => {
    const data = ['data/violence.csv', 'data/visits-ILLUSTRATIVE.csv'].flatMap(described);
    const figure = ofFigure('data/figures/strategic-needs-assessment/figure-of-the-town');
    const partners = [
      ...described('data/violence.csv'),
      ...ofFigure('data/figures/northmere-minute/what-is-missing-figure-1'),
    ];
    const below = (paths: readonly string[]): string[] => paths.map((path) => `northmere/${path}`);
    const everybody = filesOf([...PUBLICATION_FILES, 'pamphlet-for-northmere']);
    expect(built.files.map(({ path }) => path).toSorted()).toEqual(
      [...below([...everybody, ...data, ...figure, 'build.json']), 'index.html'].toSorted(),
    );
    expect(built.partnership.map(({ path }) => path).toSorted()).toEqual(
      below([...filesOf([...PARTNERSHIP_FILES, 'northmere-minute']), ...partners, 'build.json']).toSorted(),
    );
  });

  test('nothing that everybody may read names what is for the partners', () => {
    for (const { path, bytes: content } of built.files) {
      const words = new TextDecoder().decode(content);
      expect([path, /northmere-minute|Minute of Northmere/.test(words)]).toEqual([path, false]);
    }
    expect(text('index.html')).toContain('Northmere in brief');
  });

  test('every link of the partners’ page leads to a file or a place that is there', () => {
    const hrefs = [...text('northmere/northmere-minute.html').matchAll(/href="([^"#:]+)"/g)].map(
      ([, href]) => `northmere/${href}`,
    );
    const there = built.partnership.map(({ path }) => path);
    expect(hrefs.length).toBeGreaterThan(1);
    expect(hrefs.filter((href) => !there.includes(href))).toEqual([]);
  });

  test('a publication without a role has its own title, contents as deep as it says, and every requirement', () => {
    const summary = built.checked.editions[0]?.publications.find(({ id }) => id === 'northmere-pamphlet');
    expect(summary?.titleBlock).toMatchObject({ title: 'Northmere in brief', subtitle: 'One page for everybody' });
    expect(summary?.contents.map(({ id }) => id)).toEqual(['the-plan', 'compliance']);
    const rows: string[] = [];
    for (const node of summary?.tree.children ?? [])
      visitAll(node, (inner) => {
        if (inner.type === 'dataTable') rows.push(...inner.rows.flatMap(({ id }) => id ?? []));
      });
    const results = built.checked.editions[0]?.results.filter(({ status }) => status !== 'not_applicable') ?? [];
    expect(rows).toHaveLength(results.length);
  });

  test('only the lists that are asked for are printed', () => {
    expect(text('northmere/response-strategy.html').match(/class="contents-others"/g)).toHaveLength(1);
    expect(text('northmere/northmere-minute.html')).not.toContain('class="contents-others"');
  });
});

test('the name of the partnership claims nothing of the figure it stands beside', async () => {
  const partnership = new TextDecoder()
    .decode(filesBelow(SMALL).get('content/partnership.yaml'))
    .replace(/^name: .*$/m, 'name: Northmere Violence Reduction Unit');
  const files = {
    'content/partnership.yaml': partnership,
    'templates/summary/publication.yaml': 'title: Summary\n',
    'templates/summary/01-in-short.md.hbs':
      '# In short\n\nHello {{partnership.name}}.\n\n::chart{kind="line" indicator="visits"}\n',
  };
  const { diagnostics } = await checkedWith(bytesOf(files));
  expect(diagnostics.filter(({ code, severity }) => severity === 'error' || code === 'figure/claim')).toEqual([]);
});

describe('--publication', () => {
  test.each([
    ['sna', ['strategic-needs-assessment']],
    ['strategy', ['response-strategy']],
    ['response-strategy', ['response-strategy']],
    ['northmere-pamphlet', ['northmere-pamphlet']],
    ['northmere-pamphlet,sna', ['strategic-needs-assessment', 'northmere-pamphlet']],
  ])('%s', async (words, ids) => {
    const { editions } = await checkedWith(OUTLINED, { publications: words.split(',') });
    expect(editions[0]?.publications.map(({ id }) => id)).toEqual(ids);
  });

  test('a name that is none is refused with the nearest', async () => {
    const asked = checkedWith(OUTLINED, { publications: ['northmere-pamflet'] });
    await expect(asked).rejects.toThrow(Stop);
    await expect(asked).rejects.toThrow('"northmere-pamphlet"');
  });

  test('the results of the Duty are the same whichever are asked for', async () => {
    const statuses = async (publications: readonly string[] | 'all') =>
      (await checkedWith(OUTLINED, { publications })).editions[0]?.results.map(({ status }) => status);
    const all = await statuses('all');
    expect(await statuses(['sna'])).toEqual(all);
    expect(await statuses(['northmere-pamphlet'])).toEqual(all);
  });
});

test('a variant has an outline of its own', async () => {
  const outline = 'publications:\n  strategy:\n    rename: { what-we-will-do: Plan }\n';
  const small = await checkedWith(bytesOf({ 'content/outline.yaml': outline }), { variants: ['eastwick'] });
  const file = small.loaded.inputs.find((input) => input.file === 'content/variants/eastwick.yaml');
  const variant = new TextDecoder()
    .decode(file?.bytes)
    .replace('set:\n', 'set:\n  outline:\n    publications:\n      strategy: { leave_out: [foreword] }\n');
  const { editions, diagnostics } = await checkedWith(
    bytesOf({ 'content/outline.yaml': outline, 'content/variants/eastwick.yaml': variant }),
    { variants: 'all' },
  );
  expect(hasErrors(diagnostics)).toBe(false);
  const titles = editions.map(({ publications }) =>
    publications
      .find(({ id }) => id === 'response-strategy')
      ?.contents.flatMap(({ depth, text }) => (depth === 1 ? [text] : [])),
  );
  expect(titles).toEqual([['Foreword', 'Plan'], ['Plan']]);
});
