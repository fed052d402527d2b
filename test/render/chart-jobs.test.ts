import { expect, test } from 'vitest';
import type { ChartJob } from '../../src/charts/draw.ts';
import { drawingFor } from '../../src/commands/build/drawing.ts';
import { drawingsBy } from '../../src/pipeline/workshop.ts';
import { alwaysDraws, chartJobs, FORMATS } from '../../src/render/render.ts';
import { publication } from './fixture/publication.ts';

const of = (...names: string[]) => FORMATS.filter(({ name }) => names.includes(name));
const picture = { ...publication, brand: { ...publication.brand, word: { charts: 'picture' } } } as const;
const pictures = (jobs: readonly ChartJob[]): boolean[] => jobs.map((job) => job.picture);
const every = (what: boolean): boolean[] => publication.figures.map(() => what);

test.each([
  ['a draft for Word alone', publication, ['docx'], []],
  ['a draft for the web', publication, ['html'], every(false)],
  ['a draft for both', publication, ['docx', 'html'], every(false)],
  ['pictures for Word alone', picture, ['docx'], every(true)],
  ['pictures for both', picture, ['docx', 'html'], every(true)],
  ['what is published for both', { ...publication, status: 'published' as const }, ['docx', 'html'], every(true)],
])('%s: what is drawn, and whether as pixels', (_, made, formats, expected) => {
  expect(pictures(chartJobs(made, of(...formats)))).toEqual(expected);
});

test.each([
  ['Word alone', ['docx'], undefined, []],
  ['the web', ['html'], undefined, every(false)],
  ['pages by chapter', ['site'], undefined, every(false)],
  ['what is published', ['docx', 'html'], ['svg', 'png'] as const, every(true)],
])('%s: which pictures are offered, and whether as PNG', (_, formats, forms, expected) => {
  const jobs = chartJobs(publication, of(...formats), forms);
  expect(jobs.flatMap(({ standalone }) => standalone?.png ?? [])).toEqual(expected);
  for (const { standalone } of jobs) {
    if (!standalone) continue;
    const said = [standalone.headline, ...standalone.below].join(' ');
    expect(said).toContain('Source:');
    expect(said).toContain(publication.statusLabel);
    expect(said).toContain(publication.titleBlock.partnership);
  }
});

test('nobody is asked to draw nothing, nor is a thread begun before something is drawn', async () => {
  const asked: number[] = [];
  const draw = async (jobs: readonly ChartJob[]) => {
    asked.push(jobs.length);
    return new Map();
  };
  await expect(drawingsBy(draw, () => []).of(publication)).resolves.toEqual(new Map());
  expect(asked).toEqual([]);
  await drawingsBy(draw, () => chartJobs(publication, of('html'))).of(publication);
  expect(asked).toEqual([publication.figures.length]);

  expect([alwaysDraws(of('docx')), alwaysDraws(of('docx', 'html'))]).toEqual([false, true]);
  const late = drawingFor(of('docx'), '/no/such/thread.js');
  await expect(late.close()).resolves.toBeUndefined();
  await expect(late.draw([])).rejects.toThrow();
  await late.close();
});
