import { changed, plain, removeAt, setAt, small, spotsOf, textOf, valuesOf, withValues } from '../base.ts';
import type { Chance } from '../chance.ts';
import { PAYLOADS } from '../payloads.ts';
import type { Family, Folder, Mutation } from '../trial.ts';

const OUTLINE = 'content/outline.yaml';
const FOLDERS = ['response-strategy', 'strategic-needs-assessment'];
const CHAPTERS = ['foreword', 'what-we-will-do', 'at-a-glance', 'figures', 'terms', 'the-local-problem'];

const ODD: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  5,
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  [[]],
  [1],
  ['x', 'x'],
  '__proto__',
  'constructor',
  '../up',
  'A b',
  'index',
  'build',
  'data',
  'con',
  '{{x}}',
  '<fzel fzattr="1">',
  'x'.repeat(5000),
  'a\nb',
];

const outline =
  (make: (chance: Chance) => unknown, base: Folder = small): Mutation =>
  (chance) => ({
    folder: withValues(base, OUTLINE, {
      publications: { [chance.pick([...FOLDERS, 'sna', 'strategy'])]: make(chance) },
    }),
    what: OUTLINE,
  });

const WHOLE = {
  leave_out: ['foreword'],
  order: ['what-we-will-do', 'foreword'],
  rename: { 'what-we-will-do': 'What we do' },
  add: [{ id: 'our-town', title: 'Our town', text: 'Words.', after: 'foreword' }],
};

const declared =
  (change: (values: Record<string, unknown>, chance: Chance) => void, base: Folder = small): Mutation =>
  (chance) => {
    const path = `templates/${chance.pick(FOLDERS)}/publication.yaml`;
    const values = base.has(path) ? valuesOf(base, path) : {};
    change(values, chance);
    return { folder: withValues(base, path, values), what: path };
  };

const KEYS = ['title', 'subtitle', 'file_name', 'role', 'audience', 'lists', 'contents_depth', 'chapters', 'nothing'];

/** A publication of its own: its declaration and its chapters. */
const own =
  (make: (chance: Chance) => { declaration: string; chapter?: string; name?: string }): Mutation =>
  (chance) => {
    const { declaration, chapter = '# Words {#words}\n\nWords.\n', name = 'summary' } = make(chance);
    const folder = changed(small, `templates/${name}/publication.yaml`, declaration);
    return {
      folder: changed(folder, `templates/${name}/00-words.md.hbs`, chapter),
      what: `${name} ${declaration.slice(0, 40)}`,
    };
  };

export const family: Family = {
  name: 'publications',
  share: 55,
  mutations: {
    'an outline, changed': outline((chance) => {
      const values = structuredClone(WHOLE);
      setAt(chance.pick(spotsOf(values)), chance.pick(ODD));
      return values;
    }),
    'an outline, a part gone': outline((chance) => {
      const values = structuredClone(WHOLE);
      removeAt(chance.pick(spotsOf(values)));
      return values;
    }),
    'an outline of the program’s chapters': outline(
      (chance) => ({
        leave_out: [chance.pick(CHAPTERS), chance.pick(CHAPTERS)],
        order: [chance.pick(CHAPTERS), chance.pick(CHAPTERS)],
        rename: { [chance.pick(CHAPTERS)]: chance.pick(Object.values(PAYLOADS)) },
      }),
      plain,
    ),
    'every chapter left out': outline(() => ({ leave_out: CHAPTERS })),
    'a chapter added': outline((chance) => ({
      add: [
        {
          id: chance.pick(['our-town', 'foreword', 'index', '__proto__', 'constructor', 'a'.repeat(300)]),
          title: chance.pick([...Object.values(PAYLOADS), '']),
          text: chance.pick([
            ...Object.values(PAYLOADS),
            '# A',
            '## A {#foreword}',
            '{{document.id}}',
            '::chart{indicator="violence"}',
            '::table{name="plan"}',
            ':::note\nx',
            '![x](images/none.png)',
            'x '.repeat(60_000),
          ]),
          ...(chance.once(2) ? { after: chance.pick(CHAPTERS) } : {}),
          ...(chance.once(2) ? { before: chance.pick(CHAPTERS) } : {}),
        },
      ],
    })),
    'many chapters added': outline((chance) => ({
      add: Array.from({ length: chance.pick([50, 400]) }, (_, n) => ({
        id: `c${n}`,
        title: `C ${n}`,
        text: 'Words.',
        ...(n > 0 ? { after: `c${chance.pick([n - 1, n, n + 1])}` } : {}),
      })),
    })),
    'an outline of nothing': (chance) => ({
      folder: changed(
        small,
        OUTLINE,
        chance.pick([
          'publications:\n',
          'publications: []\n',
          'publications: {nothing: {}}\n',
          'publications: {__proto__: {leave_out: [x]}}\n',
          'publications: {constructor: {}}\n',
          'publications: {sna: , strategy: }\n',
          'publications: {sna: {}, strategic-needs-assessment: {}}\n',
          'publications: {sna: {order: [foreword, foreword]}}\n',
          '{}\n',
        ]),
      ),
      what: OUTLINE,
    }),
    'an outline of a variant': (chance) => {
      const path = 'content/variants/eastwick.yaml';
      const values = valuesOf(small, path);
      values.set = {
        outline: chance.pick<unknown>([
          null,
          {},
          { publications: { sna: chance.pick(ODD) } },
          { publications: chance.pick(ODD) },
        ]),
      };
      return { folder: withValues(small, path, values), what: path };
    },
    'a declaration with another value': declared((values, chance) => {
      values[chance.pick(KEYS)] = chance.pick(ODD);
    }),
    'a declaration of the program’s with another value': declared((values, chance) => {
      values[chance.pick(KEYS)] = chance.pick(ODD);
    }, plain),
    'chapters that are not there': declared((values, chance) => {
      values.chapters = chance.pick([
        ['nothing'],
        ['00-foreword', '00-foreword'],
        ['../tables/plan'],
        ['__proto__'],
        ['00-foreword.md.hbs'],
        [''],
        ['00-Foreword'],
      ]);
    }),
    'a role twice': declared((values, chance) => {
      values.role = chance.pick(['needs_assessment', 'response_strategy']);
    }),
    'no role at all': declared((values) => {
      delete values.role;
    }),
    'a file name twice': declared((values, chance) => {
      values.file_name = chance.pick([
        ...FOLDERS,
        'index',
        'build',
        'data',
        'northmere',
        'eastwick',
        '-',
        'a--b',
        '..',
      ]);
    }),
    'for the partners alone': declared((values) => {
      values.audience = 'partnership';
    }),
    'a declaration that is none': (chance) => ({
      folder: changed(
        small,
        `templates/${chance.pick(FOLDERS)}/publication.yaml`,
        chance.pick(['', '[]', 'x', '{', 'title: [\n', '\u0000', '- a\n', 'null\n', undefined]),
      ),
      what: 'publication.yaml',
    }),
    'one of its own': own((chance) => ({
      declaration: chance.pick([
        'title: Summary\n',
        '{}\n',
        '',
        'title: ""\n',
        'title: Summary\nrole: response_strategy\n',
        'title: Summary\nfile_name: response-strategy\n',
        'title: Summary\naudience: partnership\n',
        'title: Summary\nchapters: []\n',
        'title: Summary\ncontents_depth: 9\n',
        'title: "{{x}} <fzel fzattr=1>"\n',
        'title: Summary\nlists: []\ncontents_depth: 1\n',
      ]),
      chapter: chance.pick([
        '# Words\n',
        '',
        'Words\n',
        '# A\n\n# B\n',
        '{{> nothing}}\n',
        '# Words {#words}\n\n::chart{indicator="violence"}\n',
      ]),
    })),
    'one of its own with a strange name': own((chance) => ({
      declaration: 'title: Summary\n',
      name: chance.pick([
        'partials',
        'tables',
        'labels',
        'brand',
        'Summary',
        'a b',
        '__proto__',
        'constructor',
        'sna',
        'strategy',
        'é',
        'con',
        'index',
        'x'.repeat(200),
      ]),
    })),
    'a publication asked for': (chance) => {
      const publication = [
        chance.pick([
          'sna',
          'strategy',
          'summary',
          '',
          '__proto__',
          'constructor',
          'Strategy',
          '../x',
          'response-strategy,sna',
          'tables',
        ]),
      ];
      return {
        folder: small,
        what: `--publication ${publication}`,
        runs: [{ command: 'build', args: ['{dir}'], options: { publication, out: '{dir}/output' } }],
      };
    },
    'chapters and a partial of the same name': (chance) => {
      const name = chance.pick(['00-foreword', '01-what-we-will-do', 'needs-figure']);
      return {
        folder: changed(
          small,
          `templates/partials/${name}.md.hbs`,
          textOf(small.get('templates/response-strategy/00-foreword.md.hbs')),
        ),
        what: name,
      };
    },
  },
};
