import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../src/duty/agreement.ts';
import { check } from '../../src/pipeline.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const ROOT = '/northmere';
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The small folder with words of its files changed; an empty `from` puts the new words at the end, or makes the file. */
type Edit = readonly [file: string, from: string, to: string];

async function checked(edits: readonly Edit[], variants: readonly (string | undefined)[] = [undefined]) {
  const files = new Map(filesBelow(SMALL));
  for (const [file, from, to] of edits) {
    const before = text(files.get(file));
    if (from !== '' && !before.includes(from)) throw new Error(`${file} does not hold ${from}`);
    files.set(file, new TextEncoder().encode(from === '' ? before + to : before.replace(from, to)));
  }
  const { effects } = memoryFolder({ root: ROOT, files });
  const request = { folder: ROOT, toolRoot: REPOSITORY, toolVersion: '0', status: undefined, variants };
  return check({ ...request, publications: 'all' }, effects);
}

const hashAfter = async (edits: readonly Edit[], id?: string) => (await checked(edits)).agreedHash(id);
const HASH = await hashAfter([]);

const APPROVALS = (content: string): Edit => [
  'content/document.yaml',
  '',
  `approvals:\n  - { body: police, status: agreed, post: Chief Constable, agreed_on: 2026-03-20, content: ${content} }\n`,
];
const AIM: Edit = ['content/priorities/prevention.yaml', 'aim: ', 'aim: Now, '];

describe('what is agreed has another hash after', () => {
  test.each<[string, Edit]>([
    ['another aim', AIM],
    ['another action', ['content/actions.yaml', 'title: Offer mentors', 'title: Give mentors']],
    ['another figure', ['data/violence.csv', '2025/26,all,persons,84', '2025/26,all,persons,83']],
    ['a template of what everybody reads', ['templates/response-strategy/01-x.md.hbs', '', '# X {#x}\n\nWords.\n']],
  ])('%s', async (_, edit) => {
    expect(await hashAfter([edit])).not.toBe(HASH);
  });
});

describe('and the same after', () => {
  test.each<[string, Edit]>([
    ['an agreement', APPROVALS('a000000000000000')],
    [
      'what was said of an action',
      ['content/updates.yaml', '', 'updates: [{ action: a-mentors, date: 2026-04-01, status: on_track }]\n'],
    ],
    ['a risk', ['content/risks.yaml', '', 'risks: []\n']],
    ['a meeting', ['content/board.yaml', '', 'purpose: To agree the strategy.\n']],
    ['another status', ['content/document.yaml', 'status: draft', 'status: board']],
    [
      'a reading of a measure',
      [
        'content/measures.yaml',
        'frequency: yearly',
        'frequency: yearly\n    readings: [{ value: 900, period: 2025/26 }]',
      ],
    ],
    [
      'a template of what the partners alone read',
      ['templates/board-paper/10-paper.md.hbs', '', '# X {#x}\n\nWords.\n'],
    ],
    ['words of a local edition', ['content/variants/eastwick.yaml', '', '# more\n']],
  ])('%s', async (_, edit) => {
    expect(await hashAfter([edit])).toBe(HASH);
  });
});

test('a local edition has a hash of its own, which other editions do not change', async () => {
  const own = await hashAfter([], 'eastwick');
  expect(own).not.toBe(HASH);
  for (const [from, to] of [
    ['both schools here', 'all schools here'],
    ['name: Eastwick', 'name: East Wick'],
  ] as const) {
    const edit: Edit = ['content/variants/eastwick.yaml', from, to];
    expect(await hashAfter([edit])).toBe(HASH);
    expect(await hashAfter([edit], 'eastwick')).not.toBe(own);
  }
});

const codesOf = async (edits: readonly Edit[]) =>
  (await checked(edits)).diagnostics.flatMap(({ code }) => (code.startsWith('duty/approval') ? [code] : []));

test('an agreement to the text as it is stands, and a change after it is told', async () => {
  const agreed = APPROVALS(HASH ?? '');
  expect(await codesOf([agreed])).toEqual([]);
  expect(await codesOf([agreed, AIM])).toEqual(['duty/approval-stale']);
});

test.each<[string, Edit[], object]>([
  ['the text as it is', [APPROVALS(HASH ?? '')], { text: 'this', stands: true, is_past: false }],
  ['an earlier text', [APPROVALS('a000000000000000')], { text: 'earlier', stands: false, is_past: true }],
  [
    'a text that is not said',
    [
      [
        'content/document.yaml',
        '',
        'approvals: [{ body: police, status: agreed, agreed_on: 2026-03-20, post: Chief Constable }]\n',
      ],
    ],
    { text: 'not_said', stands: true, is_past: false },
  ],
  ['nothing yet', [], { status: 'not_recorded', stands: false, is_past: false }],
])('publications print of an agreement to %s how it stands', async (_, edits, row) => {
  const [edition] = (await checked(edits)).editions;
  if (!edition) throw new Error('the small folder cannot be made');
  const { model } = edition;
  expect(agreementOf({ model, date: model.content.document.edition_date }, HASH ?? '').rows).toMatchObject([
    { body: 'police', ...row },
  ]);
});
