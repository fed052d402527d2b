import { expect, test } from 'vitest';
import type { Edit } from '../compare/two-folders.ts';
import { partsOf } from './resolved.ts';
import { redlinedSmall } from './small-folder.ts';

// What either side hides is hidden in what is struck out and in what is put in.

const shown: Edit = {
  file: 'data/violence.csv',
  from: 'local:eastwick,district,financial_year,2023/24,all,persons,3,ok',
  to: 'local:eastwick,district,financial_year,2023/24,all,persons,7391,ok',
};

test.each<[string, Edit[], Edit[]]>([
  ['the old side', [], [shown]],
  ['the new side', [shown], []],
])('a count that only %s hides stands in no document, nor in its charts', async (_, old, now) => {
  const { documents, exitCode, printed } = await redlinedSmall(old, now);
  expect(exitCode, printed).toBe(0);
  const texts = documents.flatMap(({ redline }) =>
    [...partsOf(redline).values()].map((part) => Buffer.from(part).toString('latin1')),
  );
  expect(texts.length).toBeGreaterThan(50);
  for (const text of texts) expect(text).not.toMatch(/7,?391\b|492\.7/);
});

test('one that neither hides is told', async () => {
  const open: Edit = { file: shown.file, from: '2025/26,all,persons,214', to: '2025/26,all,persons,207' };
  const { documents } = await redlinedSmall([], [open]);
  const texts = documents.map(({ redline }) => Buffer.from(partsOf(redline).get('word/document.xml') ?? []).toString());
  // The rate of these offences: 5.2 before, 5.1 now.
  expect(texts.join('')).toMatch(/<w:delText[^>]*>5\.2</);
  expect(texts.join('')).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*>5\.1</);
});
