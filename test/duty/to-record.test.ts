import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { DataTableNode } from '../../src/assemble/nodes.ts';
import { plainText } from '../../src/assemble/plain-text.ts';
import { visitAll } from '../../src/assemble/walk.ts';
import { checkedWith } from '../publications/folder.ts';

const FOLDER = {
  'content/actions.yaml': [
    'actions:',
    ...['mentors', 'two', 'three'].map(
      (id) =>
        `  - { id: a-${id}, title: Action ${id === 'mentors' ? 'one' : id}, what: Somebody does it., priority: prevention, tags: [prevent], tier: primary, status: not_started${id === 'three' ? ', ongoing: true, owner: { body: police }' : ''} }`,
    ),
  ].join('\n'),
};

/** The rows of the list, as words, for some entries of content/to-record.yaml. */
async function rowsWith(entries: string, more: Readonly<Record<string, string>> = {}): Promise<string[][]> {
  const files = { ...FOLDER, ...more, 'content/to-record.yaml': `to_record: ${entries}\n` };
  const { editions, diagnostics } = await checkedWith(
    new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  const tables: DataTableNode[] = [];
  for (const publication of editions[0]?.publications ?? [])
    visitAll(publication.tree as Nodes, (node) => {
      if (node.type === 'dataTable' && node.data.id === 'to-record') tables.push(node);
    });
  return tables.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map((cell) => cell.map((node) => plainText(node)).join(''))),
  );
}

const about = (rows: readonly string[][], word: string): string[][] =>
  rows.filter(([what = '']) => what.includes(word));

describe('what is still to be recorded', () => {
  test('a field stands once, with the records that lack it', async () => {
    const rows = about(await rowsWith('[]'), 'Action one');
    expect(rows.map(([what]) => what)).toEqual([
      'Lead of 2 actions: Action one; Action two',
      'Date by which 2 actions are to be done: Action one; Action two',
    ]);
    expect(rows.map(([, where, who]) => [where, who])).toEqual([
      ['content/actions.yaml', 'No owner yet'],
      ['content/actions.yaml', 'No owner yet'],
    ]);
  });

  test('a file that is not there is named as one to write', async () => {
    expect(about(await rowsWith('[]'), 'Summary').map(([, where]) => where)).toEqual(['content/summary.yaml']);
    const own = { 'content/summary.yaml': 'public:\n  money: There is none yet.\n' };
    expect(about(await rowsWith('[]', own), 'Summary')).toEqual([]);
  });

  test('of many records a few are named, and the folder of their files', async () => {
    const leads = Array.from({ length: 9 }, (_, n) => [
      `content/interventions/extra-${n}.yaml`,
      `id: extra-${n}\ntitle: Extra ${n}\nwhat: Somebody does it.\ntier: primary\nfor_whom: Pupils.\nevidence: { rating: not_rated, text: Not yet known. }\nevaluation: { not_planned: Too small. }\npriorities: [prevention]\n`,
    ]);
    const rows = about(await rowsWith('[]', Object.fromEntries(leads)), 'Extra 1');
    expect(rows.length).toBeGreaterThan(0);
    for (const [what = '', where] of rows) {
      expect(what.split(';').length).toBeLessThanOrEqual(6);
      expect(where).toBe('content/interventions/');
    }
  });

  test('who has taken on some of them stands apart from those that nobody has', async () => {
    const rows = await rowsWith(
      '[{ field: actions.actions.owner, records: [a-two], owner: { body: police }, due: 2026-12-01 }]',
    );
    expect(about(rows, 'Lead of 1 action:').map(([what, , who, due]) => [what, who, due])).toEqual([
      ['Lead of 1 action: Action one', 'No owner yet', 'No date yet'],
      ['Lead of 1 action: Action two', 'Northmere Police', '1 December 2026'],
    ]);
  });

  test('an amount is not asked for where the help is in kind', async () => {
    const amounts = async (more: string) =>
      about(
        await rowsWith('[]', {
          'content/funding.yaml': `introduction: Money.\nstreams: [{ id: extra, title: Extra, year: 2026/27, kind: other, status: unknown${more} }]\n`,
        }),
        'Amount of',
      ).join();
    expect(await amounts('')).toContain('Extra');
    expect(await amounts(', in_kind: A room.')).not.toContain('Extra');
  });

  test('what a local edition records, the edition for the whole partnership may still wait for', async () => {
    const files = {
      ...FOLDER,
      'content/variants/eastwick.yaml':
        'id: eastwick\nname: Eastwick\narea: local:eastwick\nareas: [local:eastwick]\nchange: { actions: [{ id: a-two, owner: { body: police } }] }\n',
      'content/to-record.yaml':
        'to_record: [{ field: actions.actions.owner, records: [a-two], owner: { body: police } }]\n',
    };
    const { editions, diagnostics } = await checkedWith(
      new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
      { variants: 'all' },
    );
    expect(editions).toHaveLength(2);
    expect(diagnostics.map(({ code }) => code)).not.toContain('record/settled');
  });

  test('a requirement that is not met has an owner as well', async () => {
    const rows = await rowsWith('[{ requirement: SVD-E-01, owner: { body: police } }]');
    const [row] = about(rows, 'An equality analysis is recorded');
    expect(row?.[2]).toBe('Northmere Police');
  });
});
