import { expect, test } from 'vitest';
import { eventsOf } from '../../../src/commands/preview/events.ts';
import { EDITOR, previewed, STRATEGY } from './previewed.ts';

/** Server-sent events as a browser takes them: name and data. */
async function next(events: AsyncGenerator<string>): Promise<{ name: string; data: string }> {
  const { value } = await events.next();
  const [, name = '', data = ''] = /^event: (.*)\ndata:(.*)\n\n$/.exec(String(value)) ?? [];
  return { name, data };
}

const toldBy = async (events: AsyncGenerator<string>) => {
  expect((await next(events)).name).toBe('building');
  const { name, data } = await next(events);
  expect(name).toBe('seen');
  return JSON.parse(data) as Record<string, string | boolean | undefined>;
};

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
