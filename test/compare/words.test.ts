import { expect, test } from 'vitest';
import { comparedSmall, type Edit, type Printed } from './two-folders.ts';

const CHAPTER = 'templates/strategic-needs-assessment/01-figures.md.hbs';
const ASSESSMENT = 'strategic-needs-assessment';
const inChapter = (from: string, to: string): Edit => ({ file: CHAPTER, from, to });

const sentencesOf = ({ publications }: Printed, id: string) =>
  publications.find((one) => one.id === id)?.sentences ?? [];

test('a sentence is told under its heading, and the sentences beside it are not', async () => {
  const change = inChapter('The plan is in the other publication.', 'The plan is elsewhere now. It is new.');
  expect(sentencesOf(await comparedSmall([], [change]), ASSESSMENT)).toEqual([
    {
      section: 'Figures',
      kind: 'changed',
      old: 'The plan is in the other publication.',
      new: 'The plan is elsewhere now.',
    },
    { section: 'Figures', kind: 'added', new: 'It is new.' },
  ]);
});

test('numbers that only move on are no change', async () => {
  const chart = '::chart{kind="line" indicator="visits" areas="lgas" age="all" id="figure-first"}\n\n';
  const found = await comparedSmall([], [inChapter('## Violence', `${chart}## Violence`)]);
  const sentences = sentencesOf(found, ASSESSMENT);
  expect(sentences.filter(({ kind }) => kind === 'added').length).toBeGreaterThan(0);
  expect(sentences.filter(({ kind }) => kind !== 'added')).toEqual([]);
});

test('what templates and tokens make of the content is told where it is printed', async () => {
  const change = { file: 'content/needs/key-findings.yaml', from: 'headline:', to: 'headline: Now' };
  const sections = sentencesOf(await comparedSmall([], [change]), ASSESSMENT).map(({ section }) => section);
  expect(sections.length).toBeGreaterThan(0);
});

test('a publication that came is told as a whole', async () => {
  const folder = 'templates/one-more';
  const more: Edit[] = [
    {
      file: `${folder}/publication.yaml`,
      from: '',
      to: 'title: One more\nfile_name: one-more\naudience: public\nchapters: [01-one]\n',
    },
    { file: `${folder}/01-one.md.hbs`, from: '', to: '# One {#one}\n\nOne sentence.\n' },
  ];
  const of = ({ publications }: Printed) => publications.find(({ id }) => id === 'one-more');
  expect(of(await comparedSmall([], more))).toMatchObject({ change: 'added', sentences: [] });
  expect(of(await comparedSmall(more, []))).toMatchObject({ change: 'dropped', sentences: [] });
});
