import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { DataTableNode } from '../../src/assemble/nodes.ts';
import { plainText } from '../../src/assemble/plain-text.ts';
import type { Publication } from '../../src/assemble/publication.ts';
import { visitAll } from '../../src/assemble/walk.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { type Shown, shownOf } from '../../src/duty/assurance.ts';
import { codeOf } from '../../src/duty/register.ts';
import type { Status } from '../../src/model/model.ts';
import type { Checked } from '../../src/pipeline/checked.ts';
import { check } from '../../src/pipeline.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { sampled } from '../support/sampled.ts';

const ROOT = '/llr';
const WAIVERS = `waivers:
  - requirement: SVD-A-08
    who: Strategic Director
    when: 2026-10-01
    why: The boards meet in December.
    until: 2027-03-31
`;

const JUDGEMENTS = `
judgements:
  - requirement: SVD-N-02
    post: Head of Education Services
    date: 2026-10-12
    looked_at: The evidence cited for each cause
`;

const llr = new Map<string, Uint8Array>(
  ['content', 'data', 'templates'].flatMap((folder) =>
    [...filesBelow(`${REPOSITORY}/${folder}`)].map(([path, bytes]): [string, Uint8Array] => [
      `${folder}/${path}`,
      bytes,
    ]),
  ),
);

function checkAs(status: Status): Promise<Checked> {
  const document = new TextDecoder().decode(llr.get('content/document.yaml'));
  const files = new Map(llr)
    .set('content/waivers.yaml', new TextEncoder().encode(WAIVERS))
    .set('content/document.yaml', new TextEncoder().encode(document + JUDGEMENTS));
  const { effects } = memoryFolder({ root: ROOT, files });
  return check(
    {
      folder: ROOT,
      toolRoot: REPOSITORY,
      toolVersion: '0.0.0',
      status,
      variants: inject('everyCase') ? 'all' : [undefined],
      publications: 'all',
    },
    { ...nodeEffects(true), ...effects },
  );
}

function tablesOf({ tree }: Publication): DataTableNode[] {
  const found: DataTableNode[] = [];
  visitAll(tree as Nodes, (node) => {
    if (node.type === 'dataTable' && /^compliance-/.test(node.data.id)) found.push(node);
  });
  return found;
}

/** The name under which each standing is printed. */
const GROUP_OF: Readonly<Record<Shown, string>> = {
  not_screened: 'Not yet screened',
  checked: 'Met and checked',
  judged: 'Judged by people',
  recorded: 'Recorded',
  planned: 'Recorded',
  to_judge: 'Still for people to judge',
  partly_met: 'Not met in full',
  missing: 'Not met in full',
  waived: 'Not met in full',
  not_applicable: '',
};

const words = (tables: readonly DataTableNode[]): string =>
  tables
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell.map((node) => plainText(node)).join(''))),
    )
    .join('\n');

function anchorsIn({ tree }: Publication): Set<string> {
  const ids = new Set<string>();
  visitAll(tree as Nodes, (node) => {
    if (node.data?.id) ids.add(node.data.id);
    if (node.type === 'dataTable') for (const row of node.rows) if (row.id) ids.add(row.id);
  });
  return ids;
}

const STATUSES = ['draft', 'board', 'consultation', 'published'] as const;

describe.each(sampled(STATUSES, 3))('the compliance statement, %s', (status) => {
  let checked: Checked;
  let publications: { publication: Publication; tables: DataTableNode[] }[];
  beforeAll(async () => {
    checked = await checkAs(status);
    publications = checked.editions.flatMap((edition) =>
      edition.publications
        .map((publication) => ({ publication, tables: tablesOf(publication) }))
        .filter(({ tables }) => tables.length > 0),
    );
  });

  test('is in the record of every edition, which is for the partners alone, with nothing left to fill', () => {
    expect(publications.map(({ publication: { id, audience } }) => [id, audience])).toEqual(
      checked.editions.map(() => ['partnership-record', 'partnership']),
    );
    expect(publications.map(({ tables }) => tables.length)).toEqual(publications.map(() => 5));
    expect(publications.flatMap(({ tables }) => tables.filter((table) => table.data.awaits))).toEqual([]);
  });

  test('is numbered with the other tables', () => {
    for (const { publication, tables } of publications) {
      expect(tables.map(({ number, caption, data }) => ({ id: data.id, number, caption }))).toEqual(
        publication.tables.filter(({ id }) => id.startsWith('compliance-')),
      );
    }
  });

  test('lists each requirement that applies once, and every row has all cells', () => {
    for (const { model, results, publications: printed } of checked.editions) {
      for (const publication of printed.filter((one) => tablesOf(one).length > 0)) {
        const rows = tablesOf(publication).flatMap((table) => table.rows);
        const applies = results.filter((result) => result.status !== 'not_applicable');
        const listed = rows
          .map(({ id }) => id?.replace('compliance-', '').toUpperCase())
          .filter((id) => id !== undefined);
        expect([model.id, listed.toSorted()]).toEqual([
          model.id,
          applies.map(({ requirement }) => codeOf(requirement)).toSorted(),
        ]);
        expect(rows.filter(({ cells }) => cells.length !== 4)).toEqual([]);
      }
    }
  });

  test('every link leads to something in a publication of the edition', () => {
    let links = 0;
    for (const { publications: all } of checked.editions) {
      const places = new Set(
        all.flatMap((one) => [...anchorsIn(one)].flatMap((id) => [`${one.id}#${id}`, `${one.fileName}.html#${id}`])),
      );
      for (const publication of all)
        for (const table of tablesOf(publication)) {
          visitAll(table as Nodes, (node) => {
            if (node.type !== 'link') return;
            links += 1;
            expect(places).toContain(node.url.startsWith('#') ? `${publication.id}${node.url}` : node.url);
            expect(plainText(node).trim()).not.toBe('');
          });
        }
    }
    expect(links).toBeGreaterThan(100);
  });

  test('every requirement says where it stands', () => {
    for (const { tables } of publications)
      for (const row of tables.flatMap((table) => table.rows)) expect(row.cells[0]?.length).toBeGreaterThan(0);
    const rows = publications
      .flatMap(({ tables }) => tables.flatMap((table) => table.rows))
      .filter(({ id }) => id !== undefined);
    expect(rows.filter(({ cells }) => cells[3]?.length === 0)).toEqual([]);
  });

  test('a waiver’s reason and who decided are printed, since only the partners read it', () => {
    const text = words(publications[0]?.tables ?? []);
    expect(text).toContain('The boards meet in December.');
    expect(text).toContain('Strategic Director');
  });

  test('what was checked, what is recorded and what people judge stand apart, each under its name', () => {
    for (const { model, results, publications: printed } of checked.editions) {
      for (const publication of printed)
        for (const { rows } of tablesOf(publication)) {
          let group = '';
          const seen: string[] = [];
          for (const { id, cells, group: leads } of rows) {
            if (leads) {
              group = cells[0]?.map((node) => plainText(node)).join('') ?? '';
              expect(seen).not.toContain(group);
              seen.push(group);
              expect(cells.slice(1).every((cell) => cell.length === 0)).toBe(true);
            }
            const result = results.find((one) => id === `compliance-${one.requirement.id.toLowerCase()}`);
            if (result) expect([model.id, id, group]).toEqual([model.id, id, GROUP_OF[shownOf(result)]]);
          }
        }
    }
  });

  test('each name of a group that the tables show is explained, and no other; what is not listed is named last', () => {
    for (const { publication, tables } of publications) {
      const shown = new Set(
        tables.flatMap(({ rows }) =>
          rows.flatMap(({ cells, group }) => (group ? [cells[0]?.map((node) => plainText(node)).join('')] : [])),
        ),
      );
      const explained: string[] = [];
      const left: string[] = [];
      visitAll(publication.tree as Nodes, (node) => {
        if (node.type !== 'list') return;
        const names = node.children.map((one) => plainText(one).split('.')[0] ?? '');
        if (names.at(-1) !== 'Not listed') return;
        explained.push(...names.slice(0, -1));
        left.push(...node.children.slice(-1).map((one) => plainText(one)));
      });
      expect(explained.toSorted()).toEqual([...shown].toSorted());
      expect(left).toEqual([expect.stringMatching(/only counted/)]);
    }
  });

  test('no two ways to stand within one table share a shape', () => {
    for (const { tables } of publications) {
      const shapes = new Map<string, Set<string>>();
      visitAll({ type: 'root', children: tables } as Nodes, (node) => {
        if (node.type === 'tag') shapes.set(node.shape, (shapes.get(node.shape) ?? new Set()).add(node.label));
      });
      expect([...shapes.values()].filter(({ size }) => size > 1)).toEqual([]);
    }
  });

  test('what a post has judged names the post and the day, in words', () => {
    const text = words(publications.flatMap(({ tables }) => tables));
    expect(text).toContain('Head of Education Services');
    expect(text).toContain('12 October 2026');
  });

  test('the code of a requirement stands first in its row’s reference, a break and its source follow, and no other code is in the tables', () => {
    const rows = publications.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
    for (const { id, cells } of rows) {
      const [code, gap, ...source] = id === undefined ? [] : (cells[1] ?? []);
      expect(code && plainText(code)).toBe(id?.replace('compliance-', '').toUpperCase());
      expect(gap?.type).toBe(id && 'break');
      expect(source.map((node) => plainText(node) !== '')).toEqual(id === undefined ? [] : [true]);
      const others = cells.flatMap((cell) => cell.filter((node) => node !== code).map((node) => plainText(node)));
      expect(others.filter((words) => /SVD-/.test(words))).toEqual([]);
    }
  });

  test('nothing in it is for an editor: no message, code, file, day in digits, or word of how sure a source is', () => {
    const text = words(publications.flatMap(({ tables }) => tables));
    const messages = checked.editions.flatMap(({ results }) =>
      results.map(({ message }) => message).filter((m) => m !== ''),
    );
    expect(messages.filter((message) => text.includes(message))).toEqual([]);
    expect(text).not.toMatch(
      /\d{4}-\d{2}-\d{2}|\.yaml|`|[a-z]+\/[a-z]+-[a-z]+|the text was read|paragraph not established/,
    );
    expect(text).not.toContain(checked.contentHash() ?? '?');
  });
});
