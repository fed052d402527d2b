import { expect, test } from 'vitest';
import { ROLES } from '../../src/schema/roles.ts';
import { STATUSES } from '../../src/schema/statuses.ts';
import { resolveNode, schemaNamed } from '../../src/schema/walk.ts';

test('the statuses are those of the schema', () => {
  const { status, versions } = schemaNamed('document').properties ?? {};
  const listed = versions?.items?.properties?.status;
  for (const node of [status, listed])
    expect(resolveNode(node ?? {}, 'document.schema.json').node.enum).toEqual(STATUSES);
});

test('the roles are those of the schema', () => {
  expect(schemaNamed('publication').properties?.role?.enum).toEqual(ROLES);
});
