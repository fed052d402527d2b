import { expect, test } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { exportedOf, exportOf } from './exported.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const laid = (files: Readonly<Record<string, string>>) =>
  new Map([...filesBelow(SMALL), ...Object.entries(files).map(([path, text]) => [path, bytes(text)] as const)]);

const FUNDING = 'content/funding.yaml';
const MONEY =
  'streams:\n  - { id: grant, title: Secret grant, year: 2026/27, kind: council, status: secured, amount: 4711 }\n';
const chapter = '# Money {#money}\n\n{{#each funding.streams}}\n- {{title}}\n{{/each}}\n';

test('a record that no publication prints is not exported, and one that a publication for everybody prints is', async () => {
  const unprinted = await exportedOf(laid({ [FUNDING]: MONEY }));
  expect(unprinted.records.funding).toEqual([]);
  const printed = await exportedOf(
    laid({
      [FUNDING]: MONEY,
      'templates/money/publication.yaml': 'title: Money\n',
      'templates/money/01-money.md.hbs': chapter,
    }),
  );
  expect(printed.records.funding).toMatchObject([{ id: 'grant', amount: 4711 }]);
});

test('what only publications for the partners print is not exported', async () => {
  const all = await exportedOf(
    laid({
      [FUNDING]: MONEY,
      'templates/money/publication.yaml': 'title: Money\naudience: partnership\n',
      'templates/money/01-money.md.hbs': chapter,
    }),
  );
  expect(all.records.funding).toEqual([]);
  expect(JSON.stringify(all)).not.toContain('Secret grant');
});

test('a cell that a spreadsheet would run is text', async () => {
  const files = filesBelow(SMALL);
  const actions = new TextDecoder()
    .decode(files.get('content/actions.yaml'))
    .replace('title: Offer mentors to every school', `title: "=HYPERLINK(1)"`);
  const table = await exportOf(new Map([...files, ['content/actions.yaml', bytes(actions)]]), {
    format: 'csv',
    table: 'actions',
  });
  expect(table).toContain(`'=HYPERLINK(1)`);
  expect(table).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
});
