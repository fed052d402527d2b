import { describe, expect, test } from 'vitest';
import { ROLE_TITLES, ROLE_WORDS, ROLES } from '../../src/schema/roles.ts';
import { STATUSES } from '../../src/schema/statuses.ts';
import { resolveNode, schemaNamed } from '../../src/schema/walk.ts';
import { PUBLICATION_PARTS } from '../publications/examples.ts';

test('the statuses are those of the schema', () => {
  const { status, versions } = schemaNamed('document').properties ?? {};
  const listed = versions?.items?.properties?.status;
  for (const node of [status, listed])
    expect(resolveNode(node ?? {}, 'document.schema.json').node.enum).toEqual(STATUSES);
});

test('the roles are those of the schema', () => {
  expect(schemaNamed('publication').properties?.role?.enum).toEqual(ROLES);
});

describe('the short words for the roles', () => {
  const words = Object.values(ROLE_WORDS);
  const { titles, forewords, summary } = schemaNamed('document').properties ?? {};
  const [requirement] = [schemaNamed('requirement').properties?.requirements?.items?.properties ?? {}];
  test.each([
    ['a requirement', requirement.publication?.items?.enum],
    ['titles', Object.keys(titles?.properties ?? {})],
    ['forewords', Object.keys(forewords?.properties ?? {})],
    ['summaries', Object.keys(summary?.properties ?? {})],
  ])('are those of the schema: %s', (_, listed) => {
    expect(listed).toEqual(words);
  });

  test('stand for the publications of the program', () => {
    const declared = PUBLICATION_PARTS.filter(({ role }) => role !== undefined).map(({ title, role }) => [
      role === undefined ? role : ROLE_WORDS[role],
      title,
    ]);
    expect(Object.fromEntries(declared)).toEqual(ROLE_TITLES);
  });
});
