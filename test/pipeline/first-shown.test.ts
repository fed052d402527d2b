import { expect, test } from 'vitest';
import { USUAL } from '../../src/render/render.ts';
import { warmFolder } from './warm.ts';

const PAGES = USUAL.filter(({ name }) => name === 'html');
const PRIORITY = 'content/priorities/prevention.yaml';
const FIGURES = 'templates/strategic-needs-assessment/01-figures.md.hbs';
const PLAN = 'templates/response-strategy/01-what-we-will-do.md.hbs';

/** A process that goes on and shows one publication: its page as it came first, and all that was made. */
function showing(publication: string) {
  const folder = warmFolder();
  const asked = { variants: [undefined], publications: [publication], formats: PAGES };
  const isPage = (path: string | undefined): boolean => path?.includes('/') === true && path.endsWith('.html');
  const shown = async () => {
    const early: string[] = [];
    const made = await folder.warm({
      ...asked,
      first: async (files) => {
        early.push(
          ...files.filter(({ path }) => isPage(path)).map(({ bytes }) => Buffer.from(bytes).toString('latin1')),
        );
      },
    });
    const cold = await folder.cold(asked);
    expect(made).toEqual(cold);
    const page = cold.outputs.find(([path]) => isPage(path))?.[1];
    return { early, page };
  };
  const edit = (file: string, change: (text: string) => string) => {
    const before = folder.text(file);
    const after = change(before);
    expect(after).not.toBe(before);
    folder.set(file, after);
    return shown();
  };
  return { shown, edit };
}

test('before anything is known of the rest nothing comes first', async () => {
  const { shown } = showing('strategy');
  expect((await shown()).early).toEqual([]);
  // Nothing changed, so that nothing is made.
  expect((await shown()).early).toEqual([]);
});

test.each([
  ['a text', 'strategy', PRIORITY, (text: string) => text.replace('before it starts', 'early')],
  ['a line more', 'strategy', PRIORITY, (text: string) => `# A remark.\n${text}`],
  ['a template', 'strategy', PLAN, (text: string) => `${text}\nThe evidence is in :ref[sna/violence].\n`],
  [
    'a figure',
    'sna',
    'data/violence.csv',
    (text: string) => text.replace(/(\d)(?=\D*$)/, (last) => String((Number(last) + 1) % 10)),
  ],
  [
    'a count of the chart',
    'sna',
    'data/visits-ILLUSTRATIVE.csv',
    (text: string) => text.replace(/,(\d\d+),/, (_, found) => `,${Number(found) + 1},`),
  ],
  [
    'a text that is gathered',
    'technical-annex',
    FIGURES,
    (text: string) => text.replace('Figures for', 'The figures for'),
  ],
])('%s: the page that comes first is the page of a clean build', async (_, publication, file, change) => {
  const { shown, edit } = showing(publication);
  await shown();
  const { early, page } = await edit(file, change);
  expect(early).toHaveLength(1);
  expect(early[0] === page).toBe(true);
});

test('what another publication is called by now is told when that is made', async () => {
  const { shown, edit } = showing('strategy');
  await shown();
  const linked = await edit(PLAN, (text) => `${text}\nThe evidence is in :ref[sna/violence].\n`);
  expect(linked.early[0] === linked.page).toBe(true);
  const renumbered = await edit(FIGURES, (text) => text.replace('## Violence', '## More\n\nWords.\n\n## Violence'));
  expect(renumbered.early).toEqual([linked.page]);
  expect(renumbered.page).not.toBe(linked.page);
  // From then on it is known.
  const again = await edit(PRIORITY, (text) => text.replace('before it starts', 'early'));
  expect(again.early).toEqual([again.page]);
});

test('what the Duty says of an edit stands on the page when it has been asked, and is known from then on', async () => {
  const { shown, edit } = showing('partnership-record');
  await shown();
  const screenedBefore = await edit(PRIORITY, (text) => text.replace('before it starts', 'early'));
  expect(screenedBefore.early).toHaveLength(1);
  expect(screenedBefore.early[0]).not.toBe(screenedBefore.page);
  const again = await edit(PRIORITY, (text) => text.replace('early', 'sooner'));
  expect(again.early).toEqual([again.page]);
});

test('a page with errors does not come first, nor one of an edition that had any', async () => {
  const { shown, edit } = showing('strategy');
  await shown();
  const wrong = await edit(PLAN, (text) => `${text}\n::nothing{}\n`);
  expect([wrong.early, wrong.page]).toEqual([[], undefined]);
  const mended = await edit(PLAN, (text) => text.replace('::nothing{}', 'Words.'));
  expect(mended.early).toEqual([]);
  const again = await edit(PLAN, (text) => text.replace('Words.', 'More words.'));
  expect(again.early).toEqual([again.page]);
});
