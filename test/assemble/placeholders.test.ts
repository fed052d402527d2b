import { join } from 'node:path';
import type { Paragraph, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import { check } from '../../src/pipeline.ts';
import type { Status } from '../../src/schema/statuses.ts';
import { everythingOf } from '../support/everything.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

type Files = Readonly<Record<string, string>>;

/** What the strategy says of what is not there, in a folder where little is written yet. */
const notes = async (status: Status, more: Files = {}): Promise<readonly Paragraph[]> =>
  (await notesOf(status, more)).get('response-strategy') ?? [];

/** The same of every publication that is made, by its id. */
async function notesOf(
  status: Status,
  more: Files = {},
  publications: readonly string[] = [],
): Promise<ReadonlyMap<string, readonly Paragraph[]>> {
  const root = '/begun';
  const files = filesBelow(join(REPOSITORY, 'starters/empty'));
  for (const [path, text] of Object.entries(more)) files.set(path, new TextEncoder().encode(text));
  const { effects } = memoryFolder({ root, files });
  const asked = { ...everythingOf(root), status };
  const { editions } = await check(publications.length === 0 ? asked : { ...asked, publications }, effects);
  const isNote = (node: RootContent): node is Paragraph => node.type === 'paragraph' && node.data?.isNothing === true;
  return new Map(
    (editions[0]?.publications ?? []).map(({ id, tree }): [string, readonly Paragraph[]] => [
      id,
      tree.children.filter(isNote),
    ]),
  );
}

const shown = (all: readonly Paragraph[]): Paragraph[] => all.filter(({ data }) => data?.style === 'placeholder');

test.each(['draft', 'board'] as const)('a %s says where each thing that is missing is written', async (status) => {
  const placeholders = shown(await notes(status));
  expect(placeholders.length).toBeGreaterThan(20);
  for (const one of placeholders) {
    expect(one.children[0]?.type).toBe('strong');
    expect(plainText(one)).toMatch(/content\/[a-z-]+(?:\/[a-z-]+)*(?:\.yaml)?\b/);
  }
  const text = placeholders.map(plainText).join('\n');
  expect(text).toContain('content/engagement.yaml');
  expect(text).toContain('content/measures.yaml');
});

test.each(['consultation', 'published'] as const)('an edition with the status %s has none', async (status) => {
  const all = await notes(status);
  expect(all.length).toBeGreaterThan(20);
  expect(shown(all)).toEqual([]);
});

test('what may be left out of the content is not asked for', async () => {
  const text = shown(await notes('draft'))
    .map(plainText)
    .join('\n');
  for (const file of ['waivers', 'risks', 'board', 'updates']) expect(text).not.toContain(`content/${file}.yaml`);
});

/** In which file each paper of the pack asks for something, where nothing is written yet. */
const PACK = {
  'board-paper': ['content/actions.yaml', 'content/board.yaml'],
  'action-tracker': ['content/actions.yaml', 'content/updates.yaml'],
  'risk-register': ['content/risks.yaml'],
  'annual-report': ['content/funding.yaml', 'content/measures.yaml', 'content/updates.yaml'],
} as const;

test('the pack of the board asks for what it is made from, in a draft', async () => {
  const pack = Object.keys(PACK);
  const drafted = await notesOf('draft', {}, pack);
  for (const [id, files] of Object.entries(PACK)) {
    const text = shown(drafted.get(id) ?? [])
      .map(plainText)
      .join('\n');
    expect([id, files.filter((file) => !text.includes(file))]).toEqual([id, []]);
  }
  for (const all of (await notesOf('published', {}, pack)).values()) expect(shown(all)).toEqual([]);
});

test('a paper of the pack asks for nothing that is written', async () => {
  const files = { 'content/board.yaml': 'purpose: To agree the draft.\n' };
  const before = shown((await notesOf('draft', {}, ['board-paper'])).get('board-paper') ?? []);
  const after = shown((await notesOf('draft', files, ['board-paper'])).get('board-paper') ?? []);
  expect(after).toHaveLength(before.length - 1);
});

const PARTNERSHIP = `id: our-partnership
name: Our partnership
short_name: the partnership
bodies:
  - { id: northmere-council, name: Northmere Council, role: specified_authority, class: local_authority, type: district_council, name_confirmed: true }
`;

test('it says who has taken it on, and by when', async () => {
  const taken = (field: string): string =>
    `to_record:\n  - { field: ${field}, owner: { body: northmere-council, post: Analyst }, due: 2026-12-01 }\n`;
  const saidBy = async (field: string): Promise<string[]> => {
    const files = { 'content/partnership.yaml': PARTNERSHIP, 'content/to-record.yaml': taken(field) };
    const all = shown(await notes('draft', files));
    expect(all.length).toBeGreaterThan(20);
    return all
      .map(plainText)
      .filter((text) => text.includes('Northmere Council, Analyst') && text.includes('1 December 2026'));
  };
  expect(await saidBy('engagement.vcs.plans.starts_on')).toHaveLength(1);
  expect(await saidBy('funding.streams.amount')).toHaveLength(0);
});
