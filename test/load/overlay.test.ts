import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { placeOf } from '../../src/core/place.ts';
import { overlayVariant } from '../../src/load/overlay.ts';
import { loadProject, type RawContent } from '../../src/load/project.ts';
import { loadYaml } from '../../src/load/yaml.ts';
import { OVERLAY_LISTS } from '../../src/schema/generated/overlay.ts';
import { REPOSITORY, SMALL } from '../support/folder.ts';

const raw = (file: string, text: string): unknown => loadYaml(file, text).value;

/** Without the places that values carry. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const base = {
  document: raw('content/document.yaml', 'titles: { sna: { title: Needs, role: Whole } }\nversion: "1"\n'),
  actions: raw(
    'content/actions.yaml',
    'actions:\n  - { id: a, title: First, tier: primary }\n  - { id: b, title: Second }\n',
  ),
  needs: { causes: raw('content/needs/causes.yaml', 'causes: [{ id: c, title: Cause }]\n') },
  variants: [],
} as unknown as RawContent;

const variant = raw(
  'content/variants/v.yaml',
  `id: v
set:
  document: { titles: { sna: { title: Needs here } } }
change:
  actions: [{ id: a, title: First here }, { id: nowhere, title: Lost }]
  needs.causes: [{ id: c, title: Cause here }]
add:
  actions: [{ id: d, title: Third }]
`,
);

const laid = overlayVariant(base, variant) as unknown as {
  document: { titles: { sna: object } };
  actions: { actions: object[] };
  needs: { causes: { causes: object[] } };
};

test('keys are replaced, records changed by id and added, and the rest stays', () => {
  expect(plain(laid.document)).toEqual({ titles: { sna: { title: 'Needs here', role: 'Whole' } }, version: '1' });
  expect(plain(laid.actions.actions)).toEqual([
    { id: 'a', title: 'First here', tier: 'primary' },
    { id: 'b', title: 'Second' },
    { id: 'd', title: 'Third' },
  ]);
});

test('every value keeps its own file', () => {
  expect(placeOf(laid.document.titles.sna, 'title')?.file).toBe('content/variants/v.yaml');
  expect(placeOf(laid.document.titles.sna, 'role')?.file).toBe('content/document.yaml');
  expect(placeOf(laid.actions.actions[0], 'title')?.file).toBe('content/variants/v.yaml');
  expect(placeOf(laid.actions.actions[0], 'tier')?.file).toBe('content/actions.yaml');
  expect(placeOf(laid.actions.actions[1], 'title')?.file).toBe('content/actions.yaml');
});

test('a list below needs is reached by its path', () => {
  expect(plain(laid.needs.causes.causes)).toEqual([{ id: 'c', title: 'Cause here' }]);
});

test('the base is not changed, and without a variant it is the base itself', () => {
  expect((base.actions as { actions: { title: string }[] }).actions.map(({ title }) => title)).toEqual([
    'First',
    'Second',
  ]);
  expect(overlayVariant(base, undefined)).toBe(base);
});

const llr = loadProject(nodeEffects(true), REPOSITORY, REPOSITORY).content;
const at = (content: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], content);
/** The example; with one record in a list of which it has none. */
const withSome = ([file = '', ...way]: readonly string[]): RawContent =>
  at(llr, [file, ...way]) === undefined ? { ...llr, [file]: { [way.join('.')]: [{ id: 'first' }] } } : llr;

test.each(Object.entries(OVERLAY_LISTS))(
  '%s: a record is changed by its id, and one is added',
  (list, { path, changes: may }) => {
    const content = withSome(path);
    const own = at(content, path) as { id: string }[];
    const [first] = own;
    const changes = { change: { [list]: [{ id: first?.id, marked: true }] }, add: { [list]: [{ id: 'only-here' }] } };
    const after = at(overlayVariant(content, changes), path) as object[];
    expect(after).toHaveLength(own.length + 1);
    expect(after[0]).toEqual(may ? { ...first, marked: true } : first);
    expect(after.at(-1)).toEqual({ id: 'only-here' });
  },
);

test('from a file that is not there nothing is left out, and none is made', () => {
  const out = raw('content/variants/v.yaml', 'leave_out: { risks: [{ id: r, reason: None. }] }');
  expect(Object.hasOwn(overlayVariant(base, out), 'risks') && overlayVariant(base, out).risks).toBe(undefined);
});

test('a record that is left out is gone with what points to it, and the rest keeps its place', () => {
  const file = (name: string, text: string) => raw(`content/${name}.yaml`, text);
  const whole = {
    ...base,
    actions: file(
      'actions',
      'actions:\n  - { id: a, title: A, measures: [m, n] }\n  - { id: b, title: B, measures: [n] }\n',
    ),
    measures: file('measures', 'local:\n  - { id: n, title: N }\n  - { id: m, title: M }\n'),
    variants: [],
  } as unknown as RawContent;
  const out = raw('content/variants/v.yaml', 'leave_out: { measures.local: [{ id: n, reason: None. }] }');
  const left = overlayVariant(whole, out) as unknown as {
    document: object;
    actions: { actions: { measures?: string[] }[] };
    measures: { local: object[] };
  };
  expect(plain(left.measures.local)).toEqual([{ id: 'm', title: 'M' }]);
  expect(left.actions.actions.map(({ measures }) => measures)).toEqual([['m'], undefined]);
  expect(placeOf(left.actions.actions[0]?.measures, 0)).toMatchObject({ line: 2, column: 35 });
  expect(placeOf(left.measures.local, 0)).toMatchObject({ line: 3 });
  expect(left.document).toBe(whole.document);
  expect(plain(whole.actions)).toMatchObject({ actions: [{ measures: ['m', 'n'] }, { measures: ['n'] }] });
});

test('what editors know of a variant is what the schemas of the content declare', () => {
  const variantSchema = JSON.parse(readFileSync(join(REPOSITORY, 'schemas/variant.schema.json'), 'utf8'));
  const changed = Object.keys(OVERLAY_LISTS).filter((list) => OVERLAY_LISTS[list]?.changes);
  expect(Object.keys(variantSchema.properties.change.properties)).toEqual(changed);
  expect(Object.keys(variantSchema.properties.leave_out.properties)).toEqual(changed);
  expect(Object.keys(variantSchema.properties.add.properties)).toEqual(Object.keys(OVERLAY_LISTS));
  const validator = new Ajv({ strict: false, validateFormats: false }).compile(variantSchema);
  for (const content of [llr, loadProject(nodeEffects(true), SMALL, REPOSITORY).content])
    for (const variant of content.variants) expect([validator(variant), validator.errors]).toEqual([true, null]);
});
