import { expect, test } from 'vitest';
import { PROGRAM_LABELS } from '../../src/assemble/generated/templates.js';
import { flatLabels } from '../../src/assemble/labels.ts';
import { type Agreed, approvalsOf } from '../../src/assemble/signed.ts';
import type { Status } from '../../src/schema/statuses.ts';

const labels = flatLabels(PROGRAM_LABELS);
const names = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, `Authority ${id}`]));
type Row = Agreed['rows'][number];
const row = (body: string, more: Partial<Row>): Row => ({
  ...{ body, status: 'agreed', what: null, agreed_on: '2026-10-15', stands: true, is_past: false },
  ...more,
});
const rows = [
  row('a', {}),
  row('b', { stands: false, is_past: true }),
  row('c', { status: 'not_recorded', agreed_on: null, stands: false }),
  row('d', { status: 'declined', stands: false }),
  row('e', { what: 'sna' }),
  row('f', { status: 'draft', agreed_on: null, stands: false }),
];
const bodiesIn = (status: Status, role: 'needs_assessment' | 'response_strategy' | undefined): string[] =>
  approvalsOf({ rows }, { status, names }, { role }, labels).map(({ body }) => body.slice(-1));

test.each([
  ['draft', 'response_strategy', ['a', 'b', 'd', 'f']],
  ['board', 'needs_assessment', ['a', 'b', 'd', 'e', 'f']],
  ['published', 'response_strategy', ['a']],
  ['published', 'needs_assessment', ['a', 'e']],
  ['draft', undefined, []],
] as const)('the version block of a %s of the %s lists %j', (status, role, expected) => {
  expect(bodiesIn(status, role)).toEqual(expected);
});

test('an agreement to an earlier text says that the text has changed since, and each when it was', () => {
  const [whole, past] = approvalsOf({ rows }, { status: 'draft', names }, { role: 'response_strategy' }, labels);
  expect(whole).toEqual({ body: 'Authority a', says: labels['approval.agreed'], date: '15 October 2026' });
  expect(past?.says).toBe(`${labels['approval.agreed']}; ${labels.changed_since}`);
});
