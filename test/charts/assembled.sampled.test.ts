import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CHART_KINDS } from '../../src/charts/kinds.ts';
import { USUAL } from '../../src/render/render.ts';
import { printTree } from '../golden/print-tree.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { sampled } from '../support/sampled.ts';
import { smallPage } from '../support/small-page.ts';
import { CHART_EXAMPLES } from './examples.ts';

test('every kind says what it is in words of its own', () => {
  const kinds = Object.entries(CHART_KINDS);
  expect(kinds.map(([, { name }]) => name)).toEqual(kinds.map(([id]) => id));
  expect(new Set(kinds.map(([, { word }]) => word)).size).toBe(kinds.length);
  expect(kinds.filter(([, { word }]) => !/^[A-Z][a-z]/.test(word) || /image/i.test(word))).toEqual([]);
});

describe.each(Object.entries(CHART_EXAMPLES))('%s', (kind, { folder, works, also = [], fails }) => {
  const over = folder === undefined ? undefined : filesBelow(join(REPOSITORY, 'test/directives', folder));
  const pageOf = (example: string, formats: typeof USUAL) => smallPage(example, formats, undefined, over);

  test.each(sampled([...works, ...also.map(({ chart }) => chart)], 3))(
    '%s is the same figure in tree, Word and web',
    async (example) => {
      const { problems, checked, files } = await pageOf(example, USUAL);
      expect(problems).toEqual([]);
      const [publication] = checked.editions[0]!.publications;
      const figure = publication!.figures.find(({ data }) => data.id === 'figure-example')!;
      expect(figure.chart.kind).toBe(kind);
      expect(figure.alt).toContain(`${CHART_KINDS[figure.chart.kind].word} of `);
      const texts = new Map([['tree', printTree(publication!.tree)]]);
      for (const { path, bytes } of files) {
        if (path.endsWith('.html')) texts.set(path, new TextDecoder().decode(bytes));
        if (!path.endsWith('.docx')) continue;
        for (const [name, part] of Object.entries(unzipSync(bytes)))
          if (name.endsWith('.xml'))
            texts.set(`${path} ${name}`, new TextDecoder().decode(part).replaceAll('&apos;', "'"));
      }
      expect([...texts.keys()].filter((name) => /undefined|NaN|\[object/.test(texts.get(name)!))).toEqual([]);
      const showing = [...texts.keys()].filter((name) => texts.get(name)!.includes(figure.alt));
      expect(showing).toEqual([
        'tree',
        'northmere/strategic-needs-assessment.docx word/document.xml',
        'northmere/strategic-needs-assessment.html',
      ]);
    },
  );

  test.each(sampled(fails, 3))('$chart is refused', async ({ chart, expect: expected }) => {
    expect((await pageOf(chart, [])).problems).toEqual(expected);
  });
});
