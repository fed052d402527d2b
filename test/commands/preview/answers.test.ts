import { beforeAll, expect, test } from 'vitest';
import type { WebAnswer } from '../../../src/core/serving.ts';
import { FIRST, previewed } from './previewed.ts';

const PAGE = '/pages/own/output/northmere/response-strategy.html';
const textOf = ({ body }: WebAnswer): string =>
  body instanceof Uint8Array ? new TextDecoder().decode(body) : typeof body === 'string' ? body : '';

/** One for all that only ask. */
const { ask, session } = previewed();
beforeAll(async () => {
  await session.see(FIRST);
});

test.each([
  ['another host', { host: 'svduty.example:4321' }, 403],
  ['another port', { host: '127.0.0.1:80' }, 403],
  ['a name that only looks like it', { host: 'localhost:4321.example' }, 403],
  ['no host', { host: '' }, 403],
  ['the other name of this computer', { host: 'localhost:4321' }, 200],
  ['another origin', { origin: 'https://svduty.example' }, 403],
  ['another origin of this computer', { origin: 'http://127.0.0.1:3000' }, 403],
  ['an origin that hides', { origin: 'null' }, 403],
  ['its own origin', { origin: 'http://127.0.0.1:4321' }, 200],
  [
    'a picture in another site',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    403,
  ],
  [
    'a frame in another site',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    403,
  ],
  [
    'a script of another port',
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    403,
  ],
  [
    'a link in another site',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    200,
  ],
  ['the page itself', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }, 200],
])('%s', async (_, headers, status) => {
  for (const address of ['/', PAGE]) expect((await ask(address, headers)).status).toBe(status);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', ''])('%s is not answered', async (method) => {
  expect((await ask('/', {}, method)).status).toBe(405);
  expect((await ask('/', { origin: 'http://127.0.0.1:4321' }, method)).status).toBe(405);
  expect((await ask('/', { origin: 'https://svduty.example' }, method)).status).toBe(403);
});

test('each address has its answer, and what it may do', async () => {
  const answers = await Promise.all(
    ['/', '/preview.js', '/preview.css', '/events', PAGE, '/word', '/pages/own/output/northmere/data/violence.csv'].map(
      async (address) => {
        const { status, headers } = await ask(address);
        return `${address} ${status} ${headers['content-type']} ${headers['content-disposition'] ?? ''}`.trim();
      },
    ),
  );
  expect(answers).toEqual([
    '/ 200 text/html; charset=utf-8',
    '/preview.js 200 text/javascript; charset=utf-8',
    '/preview.css 200 text/css; charset=utf-8',
    '/events 200 text/event-stream; charset=utf-8',
    `${PAGE} 200 text/html; charset=utf-8`,
    '/word 200 application/vnd.openxmlformats-officedocument.wordprocessingml.document attachment; filename="strategic-needs-assessment.docx"',
    '/pages/own/output/northmere/data/violence.csv 200 text/csv; charset=utf-8 attachment; filename="violence.csv"',
  ]);
});

test.each([
  '/content/document.yaml',
  '/pages/own/content/document.yaml',
  '/pages/own/output/northmere/../../content/document.yaml',
  '/pages/own/output/northmere/..%2f..%2fcontent%2fdocument.yaml',
  '/pages/own/output/northmere/data/..%2f..%2f..%2fdata%2fviolence.csv',
  '/pages/own/data/violence.csv',
  '/pages/own/output/index.html',
  '/pages/own/output/northmere/build.yaml',
  '/pages/none/output/northmere/response-strategy.html',
  '/pages/',
  '/pages/own',
  '//127.0.0.1/content/document.yaml',
  '/etc/passwd',
  '/%00',
  '/__proto__',
  '/pages/own/output/constructor/toString.html',
  'http://127.0.0.1:4321/',
  '*',
  '',
])('%s is nothing that was made', async (address) => {
  expect((await ask(address)).status).toBe(404);
});

test('no answer lets another page read it or stand around it', async () => {
  for (const address of ['/', '/preview.js', '/events', PAGE, '/word', '/none']) {
    const { headers } = await ask(address);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors '(?:none|self)'$/);
    expect([headers['x-content-type-options'], headers['cross-origin-resource-policy']]).toEqual([
      'nosniff',
      'same-origin',
    ]);
  }
  // The publication runs nothing and asks for nothing.
  expect((await ask(PAGE)).headers['content-security-policy']).not.toMatch(/script-src|connect-src/);
});

test('a page that is for the partners alone is found at its own way', async () => {
  const { ask, session, save } = previewed();
  save('content/needs/assessment.yaml', (text) => text.replace('publication: full', 'publication: summary'));
  const seen = await session.see(FIRST);
  if (!seen.page?.path.startsWith('partnership/')) return expect.fail(`it is at ${seen.page?.path}`);
  const { status, headers } = await ask('/pages/own/output/northmere/strategic-needs-assessment.html');
  expect([status, headers.location]).toEqual([302, '/pages/own/partnership/northmere/strategic-needs-assessment.html']);
  expect((await ask(headers.location ?? '')).status).toBe(200);
});

test('the frame holds nothing of the folder, and the page no script', async () => {
  expect(textOf(await ask('/')).includes('Northmere')).toBe(false);
  expect(textOf(await ask(PAGE)).includes('Northmere')).toBe(true);
  // What search engines read of it is no program.
  expect(
    textOf(await ask(PAGE))
      .replaceAll('<script type="application/ld+json">', '')
      .includes('<script'),
  ).toBe(false);
});

test('a page that was open before the preview began is answered, and followed', async () => {
  expect((await previewed().ask(PAGE)).status).toBe(200);
  const { body } = await previewed().ask(`/events?page=${encodeURIComponent(PAGE)}`);
  if (typeof body === 'string' || body instanceof Uint8Array) return expect.fail('no events');
  const told: string[] = [];
  for await (const event of body) {
    told.push(event);
    if (told.length === 3) break;
  }
  expect(told[2]).toContain('"address":"/?publication=response-strategy"');
});
