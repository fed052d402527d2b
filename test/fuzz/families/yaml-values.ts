import { plain, setAt, small, someSpot } from '../base.ts';
import { FIELDS, type Field, fieldName, withField } from '../fields.ts';
import type { Family, Mutation } from '../trial.ts';

const typeOf = ({ node }: Field): string => {
  if (node.enum) return 'choice';
  if (node['x-ref']) return 'reference';
  if (node['x-id']) return 'id';
  if (node.format && node.format !== 'markdown') return node.format;
  if ('pattern' in node) return 'pattern';
  return Array.isArray(node.type) ? 'several' : String(node.type ?? 'any');
};

const DEEP = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner], 1);

/** Wrong or extreme for a value of any type. */
const ANY: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  0,
  -1,
  1.5,
  1e308,
  -1e308,
  5e-324,
  true,
  false,
  [1, 'a', {}],
  DEEP,
  'a'.repeat(70_000),
  2 ** 53,
  0.1 + 0.2,
  '🔪',
];
/** Extreme for its own type. */
const OWN: Readonly<Record<string, readonly unknown[]>> = {
  number: [0, -0, -1, 1e21, 1e308, 1e-300, 0.1, 123456789.12345679, 2 ** 53],
  integer: [0, -1, 1e15, 2 ** 53, 1e308, 1.000000001],
  date: [
    '0000-01-01',
    '9999-12-31',
    '2026-02-30',
    '2026-13-01',
    '+12026-01-01',
    '2026-1-1',
    '2026-04-01T00:00:00Z',
    '26-01-01',
    20260401,
    '1752-09-03',
    '2026-02-29',
  ],
  'web-address': [
    'javascript:fz()',
    'https://',
    'http://[',
    'https://a b',
    'https://user:pass@example.org',
    'data:text/html,fz',
    '//example.org',
    'https://example.org/"onload="fz',
    'https://münchen.example/ä?ö',
    `https://example.org/${'a'.repeat(5000)}`,
    'file:///etc/passwd',
    'https://example.org/%00',
    'HTTPS://EXAMPLE.ORG',
  ],
  id: [
    '__proto__',
    'constructor',
    'toString',
    '../up',
    'a/b',
    'A',
    'a'.repeat(300),
    'con',
    '-',
    'a--b',
    '0',
    'index',
    'hasOwnProperty',
    'é',
    'a b',
    'svduty',
    'data',
    'output',
  ],
  reference: [
    '__proto__',
    'constructor',
    'toString',
    'nothing',
    'Mentors',
    'prevention',
    'local:nowhere',
    'E06000016',
    '',
  ],
  pattern: ['__proto__', 'local:', 'E0', 'local:nowhere', '9999/00', '2025/27', '0000/01', 'SVD-A-99', ''],
  choice: ['__proto__', 'constructor', 'toString', 'DRAFT', 'nothing', ''],
  string: [
    '\u0000',
    '\u200b',
    '﷽'.repeat(50),
    '-',
    '...',
    '#',
    '\\',
    '/',
    '"',
    "'",
    '{{',
    ':x',
    '::x{',
    ':::x',
    '[^a]',
    '|',
  ],
  array: [[], [[]], [null], Array(400).fill('x'), 'x', {}, [{}]],
  object: [{}, [], 'x', { __proto__x: 1 }, null],
  boolean: ['yes', 'true', 0, 1, null, 'no', []],
};

const inField = (types: (field: Field) => boolean, values: (field: Field) => readonly unknown[]): Mutation => {
  const fields = FIELDS.filter(types);
  return (chance) => {
    const field = chance.pick(fields);
    const value = chance.pick(values(field));
    return {
      folder: withField(chance.once(4) ? small : plain, field, value),
      what: `${fieldName(field)} = ${(JSON.stringify(value) ?? '').slice(0, 40)}`,
    };
  };
};

export const family: Family = {
  name: 'yaml-values',
  share: 190,
  mutations: {
    'a wrong type': inField(
      () => true,
      () => ANY,
    ),
    'a wrong type, again': inField(
      () => true,
      () => ANY,
    ),
    ...Object.fromEntries(
      Object.entries(OWN).map(([type, values]) => [
        `an extreme ${type}`,
        inField(
          (field) => typeOf(field) === type,
          () => values,
        ),
      ]),
    ),
    'a value that is allowed': (chance) => {
      const field = chance.pick(FIELDS.filter(({ node }) => node.enum));
      const value = chance.pick(field.node.enum ?? []);
      return { folder: withField(plain, field, value), what: `${fieldName(field)} = ${String(value)}` };
    },
    'a list of the same': (chance) => {
      const { spot, put, path } = someSpot(chance, small, ({ value }) => Array.isArray(value) && value.length > 0);
      const list = spot.value as unknown[];
      setAt(spot, Array(chance.pick([2, 50, 2000])).fill(list[0]));
      return { folder: put(), what: path };
    },
    'something of everything': (chance) => {
      const { spot, put, path } = someSpot(chance, small);
      setAt(spot, chance.pick(ANY));
      return { folder: put(), what: `${path} ${spot.key}` };
    },
  },
};
