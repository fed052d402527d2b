import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DataTableNode } from '../../src/assemble/nodes.ts';
import { plainText } from '../../src/assemble/plain-text.ts';
import type { Publication } from '../../src/assemble/publication.ts';
import { visitAll } from '../../src/assemble/walk.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { codeOf } from '../../src/duty/register.ts';
import type { Status } from '../../src/model/model.ts';
import { type Checked, check } from '../../src/pipeline.ts';
import { wordOfRole } from '../../src/schema/roles.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const ROOT = '/llr';
const WAIVERS = `waivers:
  - requirement: SVD-A-08
    who: Strategic Director
    when: 2026-10-01
    why: The boards meet in December.
    until: 2027-03-31
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
  const files = new Map(llr).set('content/waivers.yaml', new TextEncoder().encode(WAIVERS));
  const { effects } = memoryFolder({ root: ROOT, files });
  return check(
    {
      folder: ROOT,
      toolRoot: REPOSITORY,
      toolVersion: '0.0.0',
      status,
      variants: 'all',
      publications: ['sna', 'strategy'],
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

describe.each(['draft', 'board', 'consultation', 'published'] as const)('the compliance statement, %s', (status) => {
  let checked: Checked;
  let publications: { publication: Publication; tables: DataTableNode[] }[];
  beforeAll(async () => {
    checked = await checkAs(status);
    publications = checked.editions.flatMap((edition) =>
      edition.publications.map((publication) => ({ publication, tables: tablesOf(publication) })),
    );
  });

  test('is in both publications of every edition, with nothing left to fill', () => {
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
      for (const publication of printed) {
        const rows = tablesOf(publication).flatMap((table) => table.rows);
        const applies = results.filter(
          (result) =>
            result.status !== 'not_applicable' &&
            result.requirement.publication.includes(wordOfRole(publication.role) ?? 'sna'),
        );
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

  test('every link leads to something in the same publication', () => {
    let links = 0;
    for (const { publication, tables } of publications) {
      const anchors = anchorsIn(publication);
      for (const table of tables) {
        visitAll(table as Nodes, (node) => {
          if (node.type !== 'link') return;
          links += 1;
          expect(anchors).toContain(node.url.replace(/^#/, ''));
          expect(plainText(node).trim()).not.toBe('');
        });
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  test('what is met is shown somewhere', () => {
    for (const { tables } of publications)
      for (const row of tables.flatMap((table) => table.rows)) expect(row.cells[0]?.length).toBeGreaterThan(0);
    const rows = publications
      .flatMap(({ tables }) => tables.flatMap((table) => table.rows))
      .filter(({ cells }) => cells[2]?.some((node) => node.type === 'tag' && node.shape === '✓'));
    expect(rows.filter(({ cells }) => cells[3]?.length === 0)).toEqual([]);
  });

  test('a waiver’s reason is printed; who decided and what is missing only for the partners', () => {
    const strategy = publications.find(({ publication }) => publication.role === 'response_strategy');
    const text = words(strategy?.tables ?? []);
    const message =
      checked.editions[0]?.results.find(({ requirement }) => requirement.id === 'SVD-D-06')?.message ?? '';
    const assessment = words(
      publications.find(({ publication }) => publication.role === 'needs_assessment')?.tables ?? [],
    );
    const internal = status === 'draft' || status === 'board';
    expect(text).toContain('The boards meet in December.');
    expect(text.includes('Strategic Director')).toBe(internal);
    expect(message).not.toBe('');
    expect(assessment.includes(message)).toBe(internal);
  });
});
