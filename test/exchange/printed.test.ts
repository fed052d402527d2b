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

/** A file of the small folder with words of it changed. */
function edited(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const before = new TextDecoder().decode(filesBelow(SMALL).get(file));
  if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { [file]: before.replace(from, to) };
}

test('what is not exported is not pointed to, nor is a body that it alone names', async () => {
  const files = {
    [FUNDING]: MONEY.replace('amount:', 'holder: commissioner, amount:'),
    ...edited('content/actions.yaml', 'priority:', 'funding: [grant]\n    priority:'),
  };
  const unprinted = await exportedOf(laid(files));
  expect(unprinted.records.actions).toMatchObject([{ funding: [], priority: 'prevention' }, {}]);
  expect(unprinted.records.bodies?.map(({ id }) => id)).toEqual(['police']);
  const printed = await exportedOf(
    laid({
      ...files,
      'templates/money/publication.yaml': 'title: Money\n',
      'templates/money/01-money.md.hbs': chapter,
    }),
  );
  expect(printed.records.actions).toMatchObject([{ funding: ['grant'] }, {}]);
  expect(printed.records.bodies?.map(({ id }) => id)).toEqual(['police', 'commissioner']);
});

/** A publication that names the core measures. */
const MEASURES = {
  'templates/aims/publication.yaml': 'title: Aims\n',
  'templates/aims/01-aims.md.hbs': '# Aims {#aims}\n\n{{#each measures.core}}\n- {{title}}\n{{/each}}\n',
};

test.each([
  [3, null],
  [900, 900],
])('of a typed number of people, %j, which a rule may hide, is exported: %j', async (typed, value) => {
  const baseline = `frequency: yearly\n    baseline: { value: ${typed}, period: 2025/26 }`;
  const all = await exportedOf(
    laid({ ...MEASURES, ...edited('content/measures.yaml', 'frequency: yearly', baseline) }),
  );
  expect(all.records.core_measures).toMatchObject([{ baseline: { value, period: '2025/26' } }]);
});

test('a text says what is printed: numbers in place of tokens, words in place of Markdown, and no citations', async () => {
  const { records } = await exportedOf(laid({}));
  expect(records.findings?.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^In \d{4}\/\d\d the rate was [\d.,]+ per 1,000 people\.$/),
  ]);
  expect(records.actions?.map(({ title, what }) => [title, what])).toEqual([
    ['Offer mentors to every school', 'Ask each school whether it wants mentors.'],
    ['Light the paths | and steps', 'Light the park and its paths.'],
  ]);
});

test.each([
  ['paragraphs and items each stand on a line', 'One.\\n\\nTwo:\\n\\n- **a**\\n- b', 'One.\nTwo:\n• a\n• b'],
  [
    'a link to a record says what it says in print',
    'See :ref[prevention].',
    expect.stringMatching(/^See section [\d.]+\.$/),
  ],
  ['what only looks like a token is as it is', 'At 10:30, :this.', 'At 10:30, :this.'],
])('%s', async (_, what, expected) => {
  const text = 'what: Ask each school whether it wants **mentors**.';
  const { records } = await exportedOf(laid(edited('content/actions.yaml', text, `what: "${what}"`)));
  expect(records.actions?.[0]?.what).toEqual(expected);
});

test('a text that is not printed itself names no record in passing that nobody prints', async () => {
  const { records } = await exportedOf(
    laid({
      ...edited(
        'content/interventions/mentors.yaml',
        'for_whom: Pupils.',
        'for_whom: See :ref[grant] and :ref[prevention].',
      ),
      'content/funding.yaml': MONEY,
      'templates/aims/publication.yaml': 'title: Aims\n',
      'templates/aims/01-aims.md.hbs': '# Aims {#aims}\n\n{{#each interventions}}\n- {{title}}\n{{/each}}\n',
    }),
  );
  expect(records.interventions).toMatchObject([{ for_whom: expect.stringMatching(/^See … and .*Prevention\.$/) }]);
});

test('of a record that is only named, its name is exported and nothing else', async () => {
  const { records } = await exportedOf(laid(MEASURES));
  const all = Object.values(records).flat();
  expect(records.bodies).toEqual([
    { id: 'police', name: 'Northmere Police', role: null, class: null, type: null, areas: [] },
  ]);
  expect(all.length).toBeGreaterThan(3);
});

test('a table says beside the ids of a priority and a lead what they are called', async () => {
  const table = await exportOf(laid({}), { format: 'csv', table: 'actions' });
  expect(table).toMatch(/,prevention,Prevention,/);
  expect(table).toMatch(/,Northmere Police,police,/);
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
