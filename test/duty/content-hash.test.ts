import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { protect } from '../../src/disclosure/protect.ts';
import { agreedHash, contentHash, type Hashed, recordedFor } from '../../src/duty/content-hash.ts';
import { loadProject, type RawContent } from '../../src/load/project.ts';
import { loadYaml } from '../../src/load/yaml.ts';
import { settleNumbers } from '../../src/model/numbers.ts';
import type { DisclosureContent } from '../../src/schema/generated/disclosure.ts';
import { REPOSITORY } from '../support/folder.ts';

const SMALL = fileURLToPath(new URL('../golden/small', import.meta.url));
const loaded = loadProject(nodeEffects(true), SMALL, REPOSITORY);
const { areas, indicators } = settleNumbers(loaded);
const { disclosure_rules } = loaded.content.disclosure as DisclosureContent;
const { published } = protect(indicators, disclosure_rules);

const hashOf = (changes: Partial<Hashed> = {}, figures = published): string =>
  contentHash({ ...loaded, ...changes }, areas, figures);
const HASH = hashOf();
/** Content as a file of this text would give it. */
const documentOf = (text: string): RawContent => ({ ...loaded.content, document: loadYaml('x.yaml', text).value });

type Path = readonly (string | number)[];

/** Every text of the content, by its path. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function edited(value: unknown, [step, ...rest]: Path, edit: (text: string) => string): unknown {
  if (step === undefined) return edit(String(value));
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? edited(item, rest, edit) : item));
  return { ...(value as object), [step]: edited((value as Record<string, unknown>)[step], rest, edit) };
}

const RECORDS =
  /^document\.(?:agreed_on|approvals|dissemination|judgements|screening|status|versions?)\b|^document\.publication\.(?!text|licence)|^waivers\b|^imports\b/;
const texts = textsIn(loaded.content);
const isRecord = (path: Path): boolean => RECORDS.test(path.join('.'));

test('has the form that the schema asks for, and is no number to YAML', () => {
  expect(HASH).toMatch(/^[a-f][0-9a-f]{15}$/);
  expect(parse(`content: ${HASH}`)).toEqual({ content: HASH });
});

describe('how the content is written', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), tie('list'), tie('map')),
    list: fc.array(tie('any'), { maxLength: 4 }),
    map: fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('any'), { maxKeys: 5 }),
  })).map as fc.Arbitrary<unknown>;
  const shuffled = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(shuffled);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(
      Object.entries(item)
        .toReversed()
        .map(([key, own]) => [key, shuffled(own)]),
    );
  };

  test('changes nothing: order of keys, quotes, width, flow or block', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(20, 80, 0), fc.boolean(), (document, lineWidth, flow) => {
        const plain = hashOf({ content: documentOf(stringify(document)) });
        const other = stringify(shuffled(document), {
          lineWidth,
          collectionStyle: flow ? 'flow' : 'any',
          defaultStringType: flow ? 'QUOTE_DOUBLE' : 'PLAIN',
        });
        expect(hashOf({ content: documentOf(`# A comment.\n\n${other}`) })).toBe(plain);
      }),
      { numRuns: 40 },
    );
  });

  test('changes nothing: comments, empty lines, a block in the place of a line, keys that say nothing', () => {
    const of = (text: string): string => hashOf({ content: documentOf(text) });
    const hash = of('summary: { sna: { introduction: A line. } }\n');
    expect([
      of('summary: # here\n\n  sna:\n    introduction: "A line."\n'),
      of('summary:\n  sna:\n    introduction: |\n      A line.\n'),
      of('summary: { sna: { introduction: A line., problem: null }, strategy: {} }\nprofiles: []\n'),
    ]).toEqual([hash, hash, hash]);
  });
});

test('any change of a text changes it, and none of a record about the edition does', () => {
  expect(texts.filter(isRecord).length).toBeGreaterThan(5);
  fc.assert(
    fc.property(fc.constantFrom(...texts), (path) => {
      const content = edited(loaded.content, path, (text) => `${text}x`) as RawContent;
      expect([path.join('.'), hashOf({ content }) === HASH]).toEqual([path.join('.'), isRecord(path)]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['agreed_on', '2026-03-01'],
  ['approvals', [{ body: 'police', status: 'agreed' }]],
  ['dissemination', [{ recipient: 'Home Office', role: 'home_office' }]],
  ['judgements', [{ requirement: 'SVD-N-02', post: 'Head', date: '2026-03-01', looked_at: 'Pages' }]],
  ['screening', []],
  ['status', 'published'],
  ['version', '9.9'],
  ['versions', [{ version: '9.9', date: '2026-03-01', status: 'draft', note: 'A note' }]],
  ['publication', { planned_on: '2026-06-01', url: 'https://example.org/', hosts: [] }],
] as const)('the record under %s is not in it', (key, value) => {
  const document = { ...(loaded.content.document as object), [key]: value };
  expect(hashOf({ content: { ...loaded.content, document } })).toBe(HASH);
});

test('neither waivers nor how data is fetched are in it, and the outline is', () => {
  const withFile = (key: 'waivers' | 'imports' | 'outline'): string =>
    hashOf({ content: { ...loaded.content, [key]: { any: 'thing' } } });
  expect([withFile('waivers'), withFile('imports'), withFile('outline') === HASH]).toEqual([HASH, HASH, false]);
});

test('records of a local edition are left out like those of the base', () => {
  const withVariant = (set: object): string =>
    hashOf({ content: { ...loaded.content, variants: [{ id: 'here', set: { document: set } }] } });
  const hash = withVariant({ publication: { text: 'On the web.' } });
  expect(withVariant({ publication: { text: 'On the web.', url: 'https://example.org/' } })).toBe(hash);
  expect(withVariant({ publication: { text: 'On paper.' } })).not.toBe(hash);
});

describe('what else is printed', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const withTemplate = (file: string, text: string): string =>
    hashOf({ templates: { inputs: [{ file, bytes: bytes(text) }] } });

  test('a template counts by its words, a file of keys by its values', () => {
    expect(withTemplate('templates/x.md.hbs', 'One.')).not.toBe(withTemplate('templates/x.md.hbs', 'Two.'));
    expect(withTemplate('templates/labels/en.yaml', 'a: 1\nb: 2\n')).toBe(
      withTemplate('templates/labels/en.yaml', '# words\nb: 2\na: 1\n'),
    );
    expect(withTemplate('templates/labels/en.yaml', 'a: 1\n')).not.toBe(
      withTemplate('templates/labels/en.yaml', 'a: 2\n'),
    );
  });

  test('a picture counts by its bytes', () => {
    const picture = { file: 'content/images/a.png', type: 'png' as const, width: 1, height: 1 };
    const withPicture = (text: string): string =>
      hashOf({ images: new Map([['images/a.png', { ...picture, bytes: bytes(text) }]]) });
    expect(new Set([HASH, withPicture('one'), withPicture('two')]).size).toBe(3);
  });

  test('a figure counts as it is published: a hidden count can be any', () => {
    const rule = {
      id: 'small',
      title: 'Small',
      from: 1,
      to: 4,
      round: null,
      zeros_published: true,
      secondary: 'none',
    } as const;
    const withCount = (count: number): string => {
      const one = [...indicators.values()].find(({ observations }) => observations.some((o) => o.count !== null));
      if (!one) throw new Error('no indicator has counts');
      const meta = { ...one.meta, disclosure: { ...one.meta.disclosure, rule: 'small' } };
      const observations = one.observations.map((o, index) => (index === 0 ? { ...o, count } : o));
      const own = protect(new Map([[one.id, { ...one, meta, observations }]]), [rule]);
      return hashOf({}, own.published);
    };
    expect(withCount(2)).toBe(withCount(3));
    expect(withCount(20)).not.toBe(withCount(30));
  });

  test('what no version of Node works out to the last bit is rounded', () => {
    const [id, one] =
      [...published].find(([, { series }]) => series.some(({ points }) => points.some((p) => p.lower))) ?? [];
    if (id === undefined || !one) throw new Error('no indicator has limits');
    const by = (factor: number): string => {
      const series = one.series.map((line) => ({
        ...line,
        points: line.points.map((point) => ({ ...point, lower: point.lower && point.lower * factor })),
      }));
      return hashOf({}, new Map([...published, [id, { ...one, series }]]));
    };
    expect(by(1 + 2 ** -52)).toBe(by(1));
    expect(by(1 + 2 ** -20)).not.toBe(by(1));
  });
});

describe('what editions share is written out once', () => {
  /** The same folder with nothing in it that was hashed before. */
  const anew = (hashed: Hashed): Hashed => structuredClone(hashed);
  const inTurn: readonly (readonly [string, Partial<Hashed>])[] = [
    [
      'a text',
      { content: edited(loaded.content, texts.find((path) => !isRecord(path))!, (text) => `${text}x`) as RawContent },
    ],
    ['a file that was not there', { content: { ...loaded.content, outline: { any: 'thing' } } }],
    [
      'a file of needs',
      { content: { ...loaded.content, needs: { ...loaded.content.needs, kinds: { any: 'thing' } } } },
    ],
    ['templates', { templates: { inputs: loaded.templates.inputs.slice(1) } }],
    ['pictures', { images: new Map() }],
    ['nothing', {}],
  ];

  test.each(inTurn)('and %s is seen all the same', (_, changes) => {
    const hashed = { content: loaded.content, images: loaded.images, templates: loaded.templates, ...changes };
    const { content, images, templates } = hashed;
    const of = (one: Hashed): string[] => [
      contentHash(one, areas, published),
      agreedHash(one, { id: 'here' }, () => true, areas, published),
    ];
    of({ ...loaded });
    expect(of(hashed)).toEqual(of(anew({ content, images, templates: { inputs: templates.inputs } })));
  });
});

test('a record is for this content, for an earlier one, or does not say', () => {
  const of = recordedFor(HASH);
  expect([of({ content: HASH }), of({ content: 'a000000000000000' }), of({ content: null }), of({})]).toEqual([
    'this',
    'earlier',
    'not_said',
    'not_said',
  ]);
});

test('the small partnership was screened as it is now: paste the hash into its records when it has changed', () => {
  const { screening } = loaded.content.document as { screening: { content: string }[] };
  expect(screening.map(({ content }) => content)).toEqual([HASH, HASH, HASH]);
});

test.each([
  ['board', { purpose: 'To agree the draft.' }, true],
  ['risks', { risks: [{ id: 'risk-money', title: 'The grant ends', likelihood: 3, impact: 3 }] }, true],
  ['updates', { updates: [{ action: 'a-mentors', date: '2026-05-01', status: 'on_track' }] }, false],
])(
  'what a board decides on is for the partners alone, and what was said of actions is not: %s',
  (key, value, isSame) => {
    expect(hashOf({ content: { ...loaded.content, [key]: value } }) === HASH).toBe(isSame);
  },
);
