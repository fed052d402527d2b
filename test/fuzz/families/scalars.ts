import {
  type CreateNodeOptions,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  stringify,
  type ToStringOptions,
} from 'yaml';
import { changed, plain, setAt, small, spotsOf, textOf, valuesOf, yamlFiles } from '../base.ts';
import type { Chance } from '../chance.ts';
import { FIELDS, type Field, fieldName, withField } from '../fields.ts';
import type { Family, Folder, Mutation, Trial } from '../trial.ts';

/** The small folder written in another way means the same: what it prints is compared with what it prints as it is. */
const same = (folder: Folder, what: string): Trial => ({
  folder,
  what,
  typed: { twin: small, word: 'Northmere', text: 'Northmere' },
});

type Options = CreateNodeOptions & DocumentOptions & ParseOptions & SchemaOptions & ToStringOptions;

/** Every file, or one, in this style. */
const styled =
  (write: (values: unknown) => string): Mutation =>
  (chance) => {
    const paths = chance.once(2) ? yamlFiles(small) : [chance.pick(yamlFiles(small))];
    const folder = paths.reduce((all, path) => changed(all, path, write(valuesOf(small, path))), small);
    return same(folder, paths.length === 1 ? (paths[0] ?? '') : 'every file');
  };

const inStyle = (options: Options): Mutation =>
  styled((values) => stringify(values, { aliasDuplicateObjects: false, ...options }));

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

/** Everything of one type in a file becomes another. */
const every =
  (is: (value: unknown) => boolean, make: (value: unknown) => unknown): Mutation =>
  (chance) => {
    const path = chance.pick(yamlFiles(small));
    const values = valuesOf(small, path);
    for (const spot of spotsOf(values)) if (is(spot.value)) setAt(spot, make(spot.value));
    return { folder: changed(small, path, stringify(values)), what: path };
  };

const isText = (value: unknown): boolean => typeof value === 'string';
const isNode = (value: unknown): boolean => typeof value === 'object' && value !== null;

const MARK = 718_281_828;
/** A field whose value is written so, letter by letter. */
const written = (fields: (field: Field) => boolean, tokens: readonly string[]): Mutation => {
  const some = FIELDS.filter(fields);
  return (chance: Chance) => {
    const [field, token] = [chance.pick(some), chance.pick(tokens)];
    const folder = withField(plain, field, MARK);
    const text = textOf(folder.get(field.path)).replace(String(MARK), () => token);
    return { folder: changed(folder, field.path, text), what: `${fieldName(field)}: ${token.slice(0, 30)}` };
  };
};

const NUMBERS = [
  '.nan',
  '.NaN',
  'NaN',
  '.inf',
  '-.inf',
  'Infinity',
  '-0',
  '0.0',
  '1e21',
  '1e400',
  '1e-400',
  '-1e400',
  '0x1F',
  '0o17',
  '017',
  '0b11',
  '1_000',
  '1,000',
  '12345678901234567890123',
  '9007199254740993',
  '-9223372036854775809',
  '+1',
  '1.',
  '.5',
  '1:30:00',
  '"1"',
  "'1'",
  '!!float 1',
  '!!int "1"',
  '!!str 1',
  '0.1e1',
  '٣',
  '１２',
  '1e',
  '--1',
];
const WORDS = [
  'yes',
  'no',
  'on',
  'off',
  'Null',
  'NULL',
  '~',
  '!!null',
  'True',
  'FALSE',
  '2026-01-01',
  '2026-01-01T10:00:00Z',
  '1',
  '0x1',
  '=',
  '<<',
  '!!binary aGVsbG8=',
  '!!set {a, b}',
  '!!omap [a: 1]',
  '? a',
  '[]',
  '{}',
  '&a',
  '&a words',
  '"a\\\n  b"',
  '|\n',
  '>+\n\n\n',
  '|2-\n',
  '"\\x41\\U0001F52A\\N\\_\\L\\P\\e\\0"',
  '"\\q"',
  '"\\u12"',
  "'it''s'",
  "'",
  'a # b',
  'a: b',
  '- a',
  '@a',
  '`a`',
  '%a',
  '!a',
  '*a',
];
const DATES = [
  '0000-00-00',
  '0000-12-31',
  '0001-01-01',
  '1582-10-10',
  '1899-12-31',
  '2024-02-29',
  '2025-02-29',
  '2026-04-31',
  '2100-02-29',
  '9999-12-31',
  '99999-01-01',
  '-2026-01-01',
  '2026-W01-1',
  '2026-001',
  '20260101',
  '2026/01/01',
  '01/02/2026',
  '2026-01',
  '2026',
  '2026-01-01 00:00',
  '"2026-01-01 "',
  '２０２６-01-01',
];

export const family: Family = {
  name: 'scalars',
  share: 70,
  mutations: {
    'double quotes': inStyle({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
    'double quotes around keys too': inStyle({ defaultStringType: 'QUOTE_DOUBLE' }),
    'single quotes': inStyle({ defaultStringType: 'QUOTE_SINGLE' }),
    'blocks as they stand': inStyle({
      defaultStringType: 'BLOCK_LITERAL',
      defaultKeyType: 'PLAIN',
      blockQuote: 'literal',
    }),
    'folded blocks': inStyle({
      defaultStringType: 'BLOCK_FOLDED',
      defaultKeyType: 'PLAIN',
      blockQuote: 'folded',
      lineWidth: 30,
    }),
    'short lines': inStyle({ lineWidth: 20 }),
    'much room': inStyle({ indent: 8, indentSeq: true }),
    'no room': inStyle({ indent: 1, indentSeq: false }),
    'in brackets': inStyle({ collectionStyle: 'flow' }),
    JSON: styled((values) => JSON.stringify(values)),
    'JSON with room': styled((values) => JSON.stringify(values, null, 4)),
    'JSON that is escaped': styled((values) =>
      JSON.stringify(values).replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
    'keys the other way round': styled((values) => stringify(reversed(values), { aliasDuplicateObjects: false })),
    'comments everywhere': styled((values) =>
      stringify(values, { aliasDuplicateObjects: false, lineWidth: 0, blockQuote: false }).replaceAll(
        /$/gm,
        ' # : "{[&*!',
      ),
    ),
    'a document of marks': styled(
      (values) => `%YAML 1.2\n--- # begins\n${stringify(values, { aliasDuplicateObjects: false })}...\n`,
    ),
    'every value null': every(
      () => true,
      () => null,
    ),
    'every text empty': every(isText, () => ''),
    'every text a blank': every(isText, () => ' '),
    'every list empty': every(Array.isArray, () => []),
    'every record empty': every(
      (value) => isNode(value) && !Array.isArray(value),
      () => ({}),
    ),
    'every value in a list': every(
      (value) => !isNode(value),
      (value) => [value],
    ),
    'every number a text': every(
      (value) => typeof value === 'number',
      (value) => String(value),
    ),
    'every number huge': every(
      (value) => typeof value === 'number',
      () => 1e300,
    ),
    'every text in capitals': every(isText, (value) => String(value).toUpperCase()),
    'every text the same': every(isText, () => 'same'),
    'every id another': (chance) => {
      const path = chance.pick(yamlFiles(small));
      return { folder: changed(small, path, textOf(small.get(path)).replaceAll(/\bid: /g, 'id: x-')), what: path };
    },
    'a number as it is written': written(({ node }) => /number|integer/.test(String(node.type)), NUMBERS),
    'a number in place of anything': written(() => true, NUMBERS),
    'a word as it is written': written(() => true, WORDS),
    'a date as it is written': written(({ node }) => node.format === 'date', DATES),
    'a line of a million letters': (chance) => {
      const field = chance.pick(FIELDS.filter(({ node }) => node.type === 'string' && !node.enum));
      return { folder: withField(plain, field, 'word '.repeat(200_000)), what: fieldName(field) };
    },
    'a deep path': (chance) => {
      const deep = 'a/'.repeat(chance.pick([3, 40, 1500]));
      return {
        folder: changed(
          small,
          `${chance.pick(['content', 'data', 'content/priorities', 'templates'])}/${deep}b.yaml`,
          'x: 1\n',
        ),
        what: `${deep.length} letters`,
      };
    },
  },
};
