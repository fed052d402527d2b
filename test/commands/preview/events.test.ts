import { expect, test } from 'vitest';
import { eventsOf } from '../../../src/commands/preview/events.ts';
import { EDITOR, previewed, STRATEGY } from './previewed.ts';

/** Server-sent events as a browser takes them: name and data. */
async function next(events: AsyncGenerator<string>): Promise<{ name: string; data: string }> {
  const { value } = await events.next();
  const [, name = '', data = ''] = /^event: (.*)\ndata:(.*)\n\n$/.exec(String(value)) ?? [];
  return { name, data };
}

/** What is told when all was made, and the page that came before. */
const toldWithFirst = async (events: AsyncGenerator<string>) => {
  expect((await next(events)).name).toBe('building');
  const told = [await next(events)];
  if (told[0]?.name === 'first') told.push(await next(events));
  expect(told.at(-1)?.name).toBe('seen');
  const [all, first] = told
    .reverse()
    .map(({ data }) => JSON.parse(data) as Record<string, string | boolean | undefined>);
  return { all: all!, first };
};
const toldBy = async (events: AsyncGenerator<string>) => (await toldWithFirst(events)).all;

const PRIORITY = 'content/priorities/prevention.yaml';

test('building and seen are told in turn, now and after each change', async () => {
  const { session, save } = previewed();
  const events = eventsOf(STRATEGY, session, EDITOR);
  expect((await events.next()).value).toBe('retry: 1000\n\n');
  const first = await toldBy(events);
  expect(first).toMatchObject({
    page: '/pages/own/output/northmere/response-strategy.html',
    address: '/?publication=response-strategy',
    isStopped: false,
    title: 'Response Strategy',
  });
  save(PRIORITY, (text) => text.replace('before it starts', 'early'));
  const second = await toldBy(events);
  expect(second.stamp).not.toBe(first.stamp);
});

test('the page is told and answered before the rest is made, and stays when that is no other', async () => {
  const { session, save, ask } = previewed();
  const events = eventsOf(STRATEGY, session, EDITOR);
  await events.next();
  expect((await toldWithFirst(events)).first).toBe(undefined);
  const seenBefore = await session.see(STRATEGY);
  save(PRIORITY, (text) => text.replace('before it starts', 'early'));
  expect((await next(events)).name).toBe('building');
  const { name, data } = await next(events);
  expect(name).toBe('first');
  const first = JSON.parse(data) as { page: string; stamp: string };
  const { body } = await ask(first.page);
  expect(new TextDecoder().decode(body as Uint8Array)).toContain('early');
  const seen = await next(events);
  expect(seen.name).toBe('seen');
  expect(JSON.parse(seen.data)).toMatchObject(first);
  expect(first.stamp).not.toBe(seenBefore.page?.stamp);
});

test('a page that something else keeps from being made goes back to the last good one', async () => {
  const { session, save } = previewed();
  const events = eventsOf(STRATEGY, session, EDITOR);
  await events.next();
  const good = await toldBy(events);
  save('templates/strategic-needs-assessment/01-figures.md.hbs', (text) => `${text}\n::nothing{}\n`);
  const { all } = await toldWithFirst(events);
  expect([all.stamp, all.isStopped]).toEqual([good.stamp, true]);
});

test('a problem is told with its code, place, what, how to fix it and the way to the editor, and the page stays', async () => {
  const { session, save } = previewed();
  const events = eventsOf(STRATEGY, session, EDITOR);
  await events.next();
  const good = await toldBy(events);
  save(PRIORITY, (text) => text.replace('aim:', 'aimm:'));
  const broken = await toldBy(events);
  expect([broken.page, broken.stamp, broken.isStopped]).toEqual([good.page, good.stamp, true]);
  for (const words of [
    'schema/unknown-key',
    'content/priorities/prevention.yaml:4:1',
    'href="vscode://file/northmere/content/priorities/prevention.yaml:4:1"',
    '&quot;',
    'How to fix it',
  ])
    expect(String(broken.problems).replaceAll('"aimm"', '&quot;')).toContain(words);
});

test('the checklist has every requirement in the words of check, and the shown publication is marked', async () => {
  const { session } = previewed();
  const events = eventsOf(STRATEGY, session, EDITOR);
  await events.next();
  const { checklist, bar } = await toldBy(events);
  const seen = await session.see(STRATEGY);
  for (const { requirement } of seen.judged?.results ?? []) expect(String(checklist)).toContain(requirement.id);
  expect(String(checklist)).toContain('for people to judge');
  expect(String(bar)).toMatch(/publication=response-strategy" aria-current="page"/);
  expect(String(bar)).toContain('>eastwick'.slice(1));
});

test('requirements that stop an edition count as errors, beside what else does', async () => {
  const { session } = previewed();
  const look = { ...STRATEGY, status: 'published' as const };
  const events = eventsOf(look, session, EDITOR);
  await events.next();
  const { counted, isStopped, page, checklist } = await toldBy(events);
  const errors = (await session.see(look)).problems.filter(({ severity }) => severity === 'error').length;
  expect([page, isStopped]).toEqual([undefined, true]);
  expect(String(counted)).toMatch(new RegExp(`^${errors} errors`));
  expect(String(checklist)).toContain('stops this edition');
});

test('what the content says is text in every part of the frame', async () => {
  const { session, save } = previewed();
  const events = eventsOf(STRATEGY, session, EDITOR);
  await events.next();
  save('content/partnership.yaml', (text) => text.replace(/^name: .*$/m, 'name: "<img src=x onerror=alert(1)> A"'));
  save(PRIORITY, (text) => text.replace('aim:', '"<script>alert(1)</script>":'));
  const { problems, bar } = await toldBy(events);
  expect(String(problems)).toContain('&lt;script>');
  expect(`${problems}${bar}`).not.toMatch(/<img|<script/);
});

test('a file whose name has signs of an address leads to the file', async () => {
  const { session, save } = previewed();
  const events = eventsOf(STRATEGY, session, EDITOR);
  await events.next();
  save('content/priorities/new #1?.yaml', () => 'aimm: 1\n');
  const { problems } = await toldBy(events);
  expect(String(problems)).toContain('vscode://file/northmere/content/priorities/new%20%231%3F.yaml:');
});
