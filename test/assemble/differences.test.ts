import { expect, test } from 'vitest';
import { differences } from '../../src/assemble/differences.ts';
import type { Model } from '../../src/model/model.ts';
import { schemaNamed } from '../../src/schema/walk.ts';
import { loadBase } from '../duty/edition.ts';

const keysOf = (part: 'set' | 'add'): string[] =>
  Object.keys(schemaNamed('variant').properties?.[part]?.properties ?? {});

test('whatever a variant may say otherwise has words', async () => {
  const { checked } = await loadBase();
  const { labels } = checked.kit ?? {};
  const [base] = checked.editions;
  if (!labels || !base) throw new Error('The example is not assembled.');
  const document = schemaNamed('variant').properties?.set?.properties?.document?.properties ?? {};
  const all = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, [{ id: 'one' }]]));
  const others = all(keysOf('set').filter((key) => key !== 'document'));
  const variant = { set: { ...others, document: all(Object.keys(document)) }, add: all(keysOf('add')), change: {} };
  const { added, own } = differences({ ...base.model, variant } as unknown as Model, labels);
  expect(added.map(({ ids }) => ids)).toEqual(keysOf('add').map(() => ['one']));
  expect(own).toHaveLength(Object.keys(document).length + Object.keys(others).length);
  expect(differences({ ...base.model, variant: null }, labels)).toEqual({
    added: [],
    changed: [],
    own: [],
    left_out: [],
  });
});
