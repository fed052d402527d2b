import { expect, test } from 'vitest';
import { FIRST, pageText, previewed, STRATEGY } from './previewed.ts';

const PRIORITY = 'content/priorities/prevention.yaml';
const codesOf = ({
  problems,
}: {
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}) => problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

test('the first publication of the partnership is shown where nothing else is asked for', async () => {
  const { session } = previewed();
  const seen = await session.see(FIRST);
  expect(seen.look.publication).toBe('strategic-needs-assessment');
  expect(seen.page?.path).toBe('output/northmere/strategic-needs-assessment.html');
  expect(seen.judged?.results.length).toBeGreaterThan(50);
});

test('what is saved is on the page, and nothing of it is written', async () => {
  const { session, save, changedFiles } = previewed();
  const before = await session.see(STRATEGY);
  expect(pageText(before.page).includes('before it begins')).toBe(false);
  save(PRIORITY, (text) => text.replace('before it starts', 'before it begins'));
  const after = await session.see(STRATEGY);
  expect(pageText(after.page).includes('before it begins')).toBe(true);
  expect(after.page?.stamp).not.toBe(before.page?.stamp);
  expect(changedFiles()).toEqual(['/northmere/content/priorities/prevention.yaml']);
});

test('what was not changed is not made again', async () => {
  const { session } = previewed();
  expect(await session.see(STRATEGY)).toBe(await session.see(STRATEGY));
});

test.each([
  ['a key with a slip', 'aim:', 'aimm:', 'schema/unknown-key'],
  ['a sign of YAML', 'aim:', 'aim: "', 'yaml/syntax'],
  ['a reference to nothing', 'id: prevention', 'id: prevented', 'reference/unknown'],
])('%s keeps the last page, with the problem, and the page goes on when it is mended', async (_, from, to, code) => {
  const { session, save, text } = previewed();
  const good = text(PRIORITY);
  const before = await session.see(STRATEGY);
  save(PRIORITY, () => good.replace(from, to));
  const broken = await session.see(STRATEGY);
  expect(codesOf(broken)).toContain(code);
  expect(broken.isFresh).toBe(false);
  expect(broken.page).toBe(before.page);
  save(PRIORITY, () => good.replace('before it starts', 'early'));
  const mended = await session.see(STRATEGY);
  expect(codesOf(mended)).toEqual([]);
  expect(mended.isFresh).toBe(true);
  expect(pageText(mended.page).includes('early')).toBe(true);
});

test.each(['content/partnership.yaml', 'content/document.yaml', 'data/areas.csv', 'data/violence.csv'])(
  '%s may be taken away, be no text, and come back',
  async (file) => {
    const { session, save, text } = previewed();
    const good = text(file);
    const { page } = await session.see(FIRST);
    for (const bad of [undefined, '', '\0\u0007', '[[[[', 'a,b\n1']) {
      save(file, () => bad);
      expect(codesOf(await session.see(FIRST)), JSON.stringify(bad)).not.toEqual([]);
      expect((await session.see({ ...FIRST, edition: 'northmere' })).stop ?? '').not.toContain('fault');
    }
    save(file, () => good);
    expect((await session.see(FIRST)).page?.stamp).toBe(page?.stamp);
  },
);

test('without a page that was ever good there is none', async () => {
  const { session, save } = previewed();
  save(PRIORITY, (text) => text.replace('aim:', 'aimm:'));
  const seen = await session.see(STRATEGY);
  expect([seen.page, seen.isFresh, seen.plans.length > 1]).toEqual([undefined, false, true]);
});

test('a local edition and another status are shown, and the partnership by its id is the partnership', async () => {
  const { session } = previewed();
  const base = await session.see(STRATEGY);
  const local = await session.see({ ...STRATEGY, edition: 'eastwick' });
  expect(local.page?.path).toBe('output/eastwick/response-strategy.html');
  expect(local.editions.map(({ id }) => id)).toContain('eastwick');
  expect(await session.see({ ...STRATEGY, edition: 'northmere' })).toBe(base);
  const board = await session.see({ ...STRATEGY, status: 'board' });
  expect(board.judged?.model.status).toBe('board');
});

test('an edition or publication that is not there is said, and the ways to the others stay', async () => {
  const { session } = previewed();
  await session.see(FIRST);
  for (const look of [
    { ...FIRST, edition: 'nowhere' },
    { ...FIRST, publication: 'nothing' },
  ]) {
    const seen = await session.see(look);
    expect(seen.stop).toMatch(/nowhere|nothing/);
    expect(seen.plans.length).toBeGreaterThan(1);
  }
});

test('links lead to every publication though one alone is made', async () => {
  const { session, save } = previewed();
  save('templates/response-strategy/01-what-we-will-do.md.hbs', (text) => `${text}\nThe evidence is in :ref[sna].\n`);
  expect(pageText((await session.see(STRATEGY)).page).includes('href="strategic-needs-assessment.html')).toBe(true);
});

test('Word is made when it is asked for, and what stops it is said', async () => {
  const { session, save } = previewed();
  const made = await session.word(STRATEGY);
  if (typeof made === 'string') throw new Error(made);
  expect(made.fileName).toBe('response-strategy.docx');
  expect(new TextDecoder().decode(made.bytes.slice(0, 2))).toBe('PK');
  save(PRIORITY, (text) => text.replace('aim:', 'aimm:'));
  expect(await session.word(STRATEGY)).toMatch(/errors/);
});

test('who waits for a change hears of the next, and of one that has come meanwhile', async () => {
  const { session, save } = previewed();
  const seen = await session.see(FIRST);
  let heard = false;
  const waiting = session.afterChange(seen).then(() => {
    heard = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toBe(false);
  save(PRIORITY, (text) => `${text}\n`);
  await waiting;
  await session.afterChange(seen);
});
