import { expect, test } from 'vitest';
import { buildExample, editionOf } from './build.ts';

const LONGEST = 250;

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => texts.findIndex((other) => other.toLowerCase() === text.toLowerCase()) < i);

test.each(['llr', 'rutland'])(
  '%s: no two figures of a publication share a headline or an alternative text',
  async (id) => {
    for (const { figures } of editionOf(await buildExample(), id).publications) {
      expect(repeated(figures.map(({ headline }) => headline))).toEqual([]);
      expect(repeated(figures.map(({ alt }) => alt))).toEqual([]);
      for (const { alt } of figures) expect(alt.length).toBeLessThanOrEqual(LONGEST + ' The same as figure 20.'.length);
    }
  },
);

test.each(['llr', 'rutland'])(
  '%s: headline and alternative text name the place that is not the own one, and the age',
  async (id) => {
    const { model, publications } = editionOf(await buildExample(), id);
    for (const { figures } of publications)
      for (const { headline, alt, data } of figures) {
        const subject = data.says?.main.length === 1 ? data.says.main[0] : undefined;
        if (!subject || data.headlines === undefined) continue;
        const { wanted, facts } = subject;
        for (const text of [headline, alt]) if (wanted.area !== model.own.code) expect(text).toContain(facts.area);
        for (const text of [headline, alt]) expect(text).toContain(facts.group ?? '');
      }
  },
);

test('the split of the example is shown by its groups, and its data table has no other', async () => {
  const built = await buildExample();
  const figures = editionOf(built, 'llr').publications.flatMap((publication) => publication.figures);
  const split = figures.find(({ headline }) => headline.includes('by offence'));
  expect(split?.chart.series.map(({ name }) => name)).toEqual(['Assault', 'Robbery', 'Threats and other']);
  expect(split?.chart.categories[0]).toBe('2020/21');
  for (const { points } of split?.chart.series ?? []) for (const point of points) expect(point).not.toBeNull();
});
