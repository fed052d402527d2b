import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { RecordChange } from '../../src/compare/content-changes.ts';
import { draftOf } from '../../src/compare/draft.ts';

const side = {
  from: '.',
  title: 'North',
  edition: 'First: "one"\nedition',
  version: '0.10',
  date: '2026-04-01',
  status: 'draft',
  errors: 0,
};
const record = (change: RecordChange['change'], title: string, ...how: string[]): RecordChange => ({
  list: '',
  id: title,
  title,
  change,
  how,
  fields: [],
});
const comparison: Comparison = {
  basis: 'content',
  variant: 'north',
  old: side,
  now: { ...side, date: '2027-04-01' },
  topics: [],
  fundingTotals: [],
  figures: [],
  publications: [],
  requirements: [],
  earlierActions: [],
};

test('what can be read in the content is filled in, and the rest is left open', () => {
  const draft = parse(
    draftOf({
      ...comparison,
      topics: [
        {
          key: 'actions',
          title: 'Actions',
          records: [
            record('added', 'A: new #1'),
            record('changed', 'B', 're-dated', 'another status'),
            record('dropped', 'C'),
          ],
        },
        { key: 'glossary', title: 'Terms', records: [record('added', 'Term')] },
      ],
      earlierActions: [
        { title: 'B', status: 'continuing' },
        { title: 'C: "gone"', status: undefined },
        { title: 'D', status: 'done' },
      ],
    }),
  );
  expect(draft).toEqual({
    versions: [
      {
        version: '0.10',
        date: '2027-04-01',
        status: 'draft',
        note: '…',
        changes: 'Actions added: A: new #1. Actions dropped: C. Actions changed: B (re-dated, another status).',
      },
    ],
    progress: [
      { action: 'B', status: 'continuing', note: '…' },
      { action: 'C: "gone"', status: '…', note: '…' },
      { action: 'D', status: 'done', note: '…' },
    ],
  });
});

test('where nothing changed all is left open, and no list is empty', () => {
  expect(parse(draftOf(comparison))).toEqual({
    versions: [{ version: '0.10', date: '2027-04-01', status: 'draft', note: '…', changes: '…' }],
  });
});
