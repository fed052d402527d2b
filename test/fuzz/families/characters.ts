import { changed, csvFiles, plain, small, textOf, valuesOf, withValues, yamlFiles } from '../base.ts';
import type { Chance } from '../chance.ts';
import { FIELDS, fieldName, WORD_FIELDS, withField } from '../fields.ts';
import type { Family, Mutation } from '../trial.ts';

/** Writing that programs get wrong, as it is escaped in JSON and in YAML's double quotes. */
const ODD: Readonly<Record<string, readonly string[]>> = {
  'that turn the direction': [
    '\\u202eabc',
    '\\u2066abc\\u2069',
    '\\u200fabc',
    '\\u061cabc',
    '\\u05d0\\u0627 1.5 (\\u05d1)',
  ],
  'that combine': [`e${'\\u0301\\u0323'.repeat(60)}`, '\\u0301alone', 'n\\u0303 \\u00f1', '\\u1100\\u1161\\u11a8'],
  'that are half': ['\\ud83d', 'a\\udd2a', '\\udd2a\\ud83d', '\\ud800\\ud800', 'a\\udfffb'],
  'that no document may hold': [
    '\\u0000',
    'a\\u0001b',
    '\\u001b[2J',
    '\\u007f',
    '\\u0085',
    '\\u009b31m',
    '\\ufffe',
    '\\uffff',
  ],
  'that break a line': ['a\\u2028b', 'a\\u2029b', 'a\\u000bb', 'a\\u000cb', 'a\\rb', 'a\\r\\nb', '\\n', '\\n\\n\\n'],
  'that are not seen': [
    '\\u200b',
    '\\u00ad',
    '\\u2060',
    '\\ufeff',
    '\\u3164',
    '\\u00a0',
    '\\u180e',
    '\\udb40\\udc41\\udb40\\udc42',
  ],
  'of many parts': [
    '\\ud83d\\udc68\\u200d\\ud83d\\udc69\\u200d\\ud83d\\udc67',
    '\\ud83c\\uddec\\ud83c\\udde7',
    '\\u2764\\ufe0f',
    '\\ud83d\\udc4d\\ud83c\\udffd',
    '\\ufdfa'.repeat(40),
  ],
  'of the last planes': ['\\udbff\\udfff', '\\udbc0\\udc00', '\\ue000', '\\ud83f\\udffe', '\\ud87e\\udc1a'],
};

/** What a JSON string with the escapes stands for. */
const read = (escaped: string): string => JSON.parse(`"${escaped}"`) as string;
const MARK = 'fzmark';

const inLine =
  (escaped: readonly string[]): Mutation =>
  (chance) => {
    const [field, odd] = [chance.pick(WORD_FIELDS), chance.pick(escaped)];
    const folder = withField(plain, field, `Words ${MARK} words`);
    const written = textOf(folder.get(field.path)).replace(/^(.*)Words fzmark words(.*)$/m, (_, before, after) =>
      `${before}"Words ${odd} words"${after}`.replace(/: ["']+"/, ': "'),
    );
    return { folder: changed(folder, field.path, written), what: `${fieldName(field)} ${odd}` };
  };

const OF_ALL = Object.values(ODD).flat();
const someOdd = (chance: Chance): string => read(chance.pick(OF_ALL));

const SHOWN: readonly [string, string][] = [
  ['content/document.yaml', 'edition_name'],
  ['content/document.yaml', 'title'],
  ['content/partnership.yaml', 'name'],
];

export const family: Family = {
  name: 'characters',
  share: 60,
  mutations: {
    ...Object.fromEntries(Object.entries(ODD).map(([name, escaped]) => [name, inLine(escaped)])),
    'in an id': (chance) => {
      const field = chance.pick(FIELDS.filter(({ node }) => node['x-id'] || node['x-ref']));
      const odd = `a${someOdd(chance)}`;
      return { folder: withField(plain, field, odd), what: `${fieldName(field)} ${JSON.stringify(odd)}` };
    },
    'in a pattern or a date': (chance) => {
      const field = chance.pick(FIELDS.filter(({ node }) => 'pattern' in node || node.format !== undefined));
      const odd = someOdd(chance);
      return { folder: withField(plain, field, odd), what: `${fieldName(field)} ${JSON.stringify(odd)}` };
    },
    'in a key': (chance) => {
      const path = chance.pick(yamlFiles(small));
      const odd = chance.pick(OF_ALL);
      return { folder: changed(small, path, `${textOf(small.get(path))}\n"a${odd}": 1\n`), what: `${path} ${odd}` };
    },
    'in the name of what is printed on every page': (chance) => {
      const [path, key] = chance.pick(SHOWN);
      const values = valuesOf(small, path);
      values[key] = `Words ${someOdd(chance)} words`;
      return { folder: withValues(small, path, values), what: `${path} ${key}` };
    },
    'in a cell': (chance) => {
      const path = chance.pick(csvFiles(small));
      const lines = textOf(small.get(path)).trimEnd().split('\n');
      const at = chance.int(lines.length);
      const cells = (lines[at] ?? '').split(',');
      const odd = someOdd(chance);
      cells[chance.int(cells.length)] = `"${odd.replaceAll('"', '""')}"`;
      lines[at] = cells.join(',');
      return { folder: changed(small, path, `${lines.join('\n')}\n`), what: `${path} ${JSON.stringify(odd)}` };
    },
    'in the name of an area': (chance) => {
      const path = 'data/areas.csv';
      const odd = someOdd(chance);
      const made = textOf(plain.get(path)).replace(/Eastwick/, () => `"East ${odd.replaceAll('"', '""')}"`);
      return { folder: changed(plain, path, made), what: JSON.stringify(odd) };
    },
    'in a template': (chance) => {
      const path = chance.pick([...small.keys()].filter((name) => name.endsWith('.md.hbs')));
      const odd = someOdd(chance);
      const made = chance.pick([
        `## A ${odd} {#a-${odd}}`,
        `Words ${odd}`,
        `{{"${odd}"}}`,
        `::chart{indicator="violence" headline="${odd}"}`,
        `:rate[${odd}]`,
        `| ${odd} | b |\n|---|---|\n| c | ${odd} |`,
      ]);
      return { folder: changed(small, path, `${textOf(small.get(path))}\n\n${made}\n`), what: JSON.stringify(odd) };
    },
    'in a fixed word': (chance) => {
      const odd = chance.pick(OF_ALL);
      return {
        folder: changed(
          plain,
          'templates/labels/en.yaml',
          `facts:\n  area: "Area ${odd}"\nbanner:\n  draft: "Draft ${odd}"\n`,
        ),
        what: odd,
      };
    },
  },
};
