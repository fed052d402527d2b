import { expect, test } from 'vitest';
import { buildExample, editionOf, packageOf, pageOf } from './build.ts';

const built = await buildExample();
const files = built.checked.editions.flatMap(({ model }) =>
  editionOf(built, model.id)
    .publications.filter(({ audience }) => audience === 'public')
    .map(({ fileName }) => [model.id, fileName, model.own.name] as const),
);

test.each(files)('the titles of %s/%s name the place once, in Word and on the web', (id, fileName, place) => {
  const [, word = ''] =
    (packageOf(built, `${id}/${fileName}.docx`)['docProps/core.xml'] ?? '').match(/<dc:title>(.*?)</) ?? [];
  expect(word.split(place).length).toBe(2);
  const web = pageOf(built, `${id}/${fileName}.html`).querySelector('title')?.textContent ?? '';
  expect(web.startsWith(word)).toBe(true);
});

test('sources that stand beside each other have no full stop between them', () => {
  const sources = built.checked.editions.flatMap(({ publications }) =>
    publications.flatMap(({ figures }) => figures.map(({ source }) => source)),
  );
  expect(sources.filter((source) => source.includes('; ')).length).toBeGreaterThan(0);
  expect(sources.filter((source) => /\.;/.test(source))).toEqual([]);
});
