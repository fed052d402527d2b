import { expect, test } from 'vitest';
import { differences } from '../../src/assemble/differences.ts';
import type { Model } from '../../src/model/model.ts';
import { schemaNamed } from '../../src/schema/walk.ts';
import { loadBase } from '../duty/edition.ts';

const keysOf = (part: 'add'): string[] => Object.keys(schemaNamed('variant').properties?.[part]?.properties ?? {});

test('whatever a variant may say otherwise has words', async () => {
  const { checked } = await loadBase();
  const { labels } = checked.kit ?? {};
  const [base] = checked.editions;
  if (!labels || !base) throw new Error('The example is not assembled.');
  const all = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, [{ id: 'one' }]]));
  const files = schemaNamed('variant').properties?.set?.properties ?? {};
  const set = Object.fromEntries(
    Object.entries(files).map(([file, { properties }]) => [file, all(Object.keys(properties ?? { any: true }))]),
  );
  const variant = { set, add: all(keysOf('add')), change: {}, organisation: 'A council', brand: {} };
  const { added, own } = differences({ ...base.model, variant } as unknown as Model, labels);
  expect(added.map(({ ids }) => ids)).toEqual(keysOf('add').map(() => ['one']));
  const whole = Object.keys(set).filter((file) => Object.hasOwn(labels, `own_words.${file}`));
  const keys = Object.entries(set).flatMap(([file, said]) => (whole.includes(file) ? [file] : Object.keys(said)));
  expect(whole).toContain('outline');
  expect(own).toHaveLength(keys.length + 2);
  expect(differences({ ...base.model, variant: null }, labels)).toEqual({
    added: [],
    changed: [],
    own: [],
    left_out: [],
  });
});
