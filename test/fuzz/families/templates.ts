import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../support/folder.ts';
import { changed, plain, removeAt, type Spot, setAt, small, spotsOf, textOf, valuesOf, withValues } from '../base.ts';
import type { Chance } from '../chance.ts';
import { CHART_KINDS, DIRECTIVES } from '../subject.ts';
import type { Family, Folder, Mutation } from '../trial.ts';

const namesOf = (form: 'leaf' | 'container' | 'text'): string[] =>
  Object.values(DIRECTIVES).flatMap((part) => (part.form === form ? [part.name] : []));

const SECTIONS = [...small.keys()].filter((path) => path.endsWith('.md.hbs'));
const PARTIALS = readdirSync(join(REPOSITORY, 'templates/partials'));
/** One of the program's own templates. */
const programs = (path: string): Uint8Array => readFileSync(join(REPOSITORY, 'templates', path));

/** Adds Markdown with Handlebars to a section. */
const section =
  (added: (chance: Chance) => string): Mutation =>
  (chance) => {
    const path = chance.pick(SECTIONS);
    const text = added(chance);
    return {
      folder: changed(small, path, `${textOf(small.get(path))}\n\n${text}\n`),
      what: `${path} + ${text.slice(0, 50)}`,
    };
  };

const text =
  (change: (text: string, chance: Chance) => string | Uint8Array): Mutation =>
  (chance) => {
    const path = chance.pick(SECTIONS);
    return { folder: changed(small, path, change(textOf(small.get(path)), chance)), what: path };
  };

const file =
  (path: string, content: (chance: Chance) => string | Uint8Array, base: Folder = small): Mutation =>
  (chance) => ({ folder: changed(base, path, content(chance)), what: path });

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'nothing',
  '',
  '../x',
  'x'.repeat(2000),
  '"',
  '1',
  'each',
  'this',
];
const EXPRESSIONS = [
  '{{',
  '}}',
  '{{}}',
  '{{{',
  '{{x}',
  '{{#each}}',
  '{{#each x}}',
  '{{/each}}',
  '{{else}}',
  '{{#if}}a{{/if}}',
  '{{#if x}}',
  '{{#nothing}}{{/nothing}}',
  '{{nothing}}',
  '{{nothing.a.b}}',
  '{{this}}',
  '{{@root}}',
  '{{@root.constructor}}',
  '{{constructor}}',
  '{{__proto__}}',
  '{{lookup this "constructor"}}',
  '{{lookup}}',
  '{{#with constructor}}{{/with}}',
  '{{> nothing}}',
  '{{>}}',
  '{{> (lookup . "x")}}',
  '{{> "../up"}}',
  '{{> __proto__}}',
  '{{> constructor}}',
  '{{label}}',
  '{{label "nothing"}}',
  '{{label 5}}',
  '{{label "__proto__"}}',
  '{{label "facts"}}',
  '{{name_of}}',
  '{{name_of "nothing"}}',
  '{{name_of 5}}',
  '{{date "x"}}',
  '{{date}}',
  '{{money "x"}}',
  '{{money 1e300}}',
  '{{number}}',
  '{{number "x"}}',
  '{{join}}',
  '{{join 5}}',
  '{{md}}',
  '{{md 5}}',
  '{{md document}}',
  '{{percent_of}}',
  '{{concat}}',
  '{{count}}',
  '{{eq}}',
  '{{or}}',
  '{{and}}',
  '{{not}}',
  '{{log "fz"}}',
  '{{helperMissing}}',
  '{{blockHelperMissing}}',
  '{{#each document}}{{this}}{{/each}}',
  '{{document}}',
  '{{priorities}}',
  '{{#each "abc"}}{{this}}{{/each}}',
  '{{!-- ',
  '{{{{raw}}}}',
  '{{{{raw}}}} {{x}} {{{{/raw}}}}',
  '{{#> x}}{{/x}}',
  '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}',
  '{{#each priorities as |a b c|}}{{/each}}',
  '\\{{x}}',
  '{{~~}}',
  '{{& x}}',
  '{{[x]}}',
  '{{x.[0].y}}',
  '{{../../../x}}',
  '{{@index}}',
  '{{unless}}',
  '{{#unless}}{{/unless}}',
  '{{md this}}',
  '{{document.edition.length}}',
  '{{undefined}}',
  '{{null}}',
  '{{true}}',
  '{{#if (eq)}}{{/if}}',
  '{{#if (nothing 1)}}x{{/if}}',
];
const ATTRIBUTES = [
  '',
  '{}',
  '{',
  '{x}',
  '{x="y"}',
  '{#a #b}',
  '{id="a" id="b"}',
  '{kind="__proto__"}',
  '{kind="nothing" indicator="violence"}',
  '{indicator="__proto__"}',
  '{indicator="nothing"}',
  '{areas=""}',
  '{areas="nothing"}',
  '{areas="own,own"}',
  '{name="__proto__"}',
  '{name="nothing"}',
  '{name=""}',
  '{indicators="violence,violence"}',
  '{indicators=""}',
  '{indicator="violence" areas="own" age="x"}',
  '{indicator="violence" period="x"}',
  '{x="{{nothing}}"}',
  '{onclick="fz"}',
  '{style="x"}',
  '{class="x"}',
];
const LABELS = [
  '',
  '[]',
  '[',
  '[x]',
  '[violence]',
  '[nothing]',
  '[__proto__]',
  '[violence][x]',
  '[*x*]',
  '[violence,]',
  '[{{x}}]',
  '[:rate[x]]',
];
const KINDS = Object.keys(CHART_KINDS);

const label =
  (change: (spot: Spot, values: Record<string, unknown>, chance: Chance) => void): Mutation =>
  (chance) => {
    const path = 'templates/labels/en.yaml';
    const folder: Folder = new Map([...(chance.once(2) ? plain : small), [path, programs('labels/en.yaml')]]);
    const values = valuesOf(folder, path);
    const spot = chance.pick(
      chance.once(2) ? spotsOf(values) : spotsOf(values).filter(({ value }) => typeof value === 'object'),
    );
    change(spot, values, chance);
    const status = chance.pick(['draft', 'board', 'consultation', 'published']);
    return {
      folder: withValues(folder, path, values),
      what: `${path} ${spot.key}`,
      runs: [
        { command: 'check', args: ['{dir}'], options: { allVariants: true, status } },
        { command: 'build', args: ['{dir}'], options: { allVariants: true, status, out: '{dir}/output' } },
      ],
    };
  };

const brand = (content: (chance: Chance) => string): Mutation => file('templates/brand/brand.yaml', content);
const COLOURS = [
  'red',
  '#FFF',
  '#12',
  '"#12436D; } body { display: none"',
  '"</style><fzel>"',
  '""',
  '5',
  '[]',
  '{}',
  'null',
  '"url(javascript:fz)"',
  '"#GGGGGG"',
  'Arial',
  '"\\u0000"',
  `"${'A'.repeat(3000)}"`,
];

const table =
  (change: (values: Record<string, unknown>, chance: Chance) => void): Mutation =>
  (chance) => {
    const path = 'templates/tables/plan.yaml';
    const values = valuesOf(small, path);
    change(values, chance);
    return { folder: withValues(small, path, values), what: path };
  };

export const family: Family = {
  name: 'templates',
  share: 130,
  mutations: {
    'an expression': section((chance) => chance.pick(EXPRESSIONS)),
    'an expression within a line': section((chance) => `Words ${chance.pick(EXPRESSIONS)} words.`),
    'an expression in an attribute': section(
      (chance) => `::chart{kind="line" indicator="${chance.pick(EXPRESSIONS)}"}`,
    ),
    'an expression in a heading': section(
      (chance) => `## ${chance.pick(EXPRESSIONS)} {#${chance.pick(['x', '{{id}}', '', 'at-a-glance'])}}`,
    ),
    'a block': section(
      (chance) =>
        `::${chance.pick([...namesOf('leaf'), ...NAMES])}${chance.pick(['', ...LABELS])}${chance.pick(ATTRIBUTES)}`,
    ),
    'a container': section((chance) => {
      const name = chance.pick([...namesOf('container'), ...NAMES]);
      return `:::${name}${chance.pick(ATTRIBUTES)}\n${chance.pick(['', 'x', `:::${name}\nx\n:::`, '# Heading', '::cards{indicators="violence"}'])}\n${chance.pick([':::', '', '::::'])}`;
    }),
    'a token': section(
      (chance) =>
        `So :${chance.pick([...namesOf('text'), ...NAMES])}${chance.pick(LABELS)}${chance.pick(ATTRIBUTES)} it is.`,
    ),
    'a chart of every kind': section(
      (chance) =>
        `::chart{kind="${chance.pick(KINDS)}" indicator="${chance.pick(['violence', 'visits'])}" areas="${chance.pick(['own', 'lgas', 'own,compare', 'upper', 'local:eastwick'])}" ${chance.pick(['age="all"', 'ages="all"', 'ages="Under 25,all"', 'age="Under 25"', ''])} id="fz-chart"}`,
    ),
    'a partial in itself': (chance) => {
      const added = chance.pick(['{{> fz}}', '{{#each priorities}}{{> fz}}{{/each}}', '{{> fz this}}{{> fz this}}']);
      return {
        folder: changed(
          changed(small, 'templates/partials/fz.md.hbs', added),
          SECTIONS[0] ?? '',
          '# A {#a}\n\n{{> fz}}\n',
        ),
        what: added,
      };
    },
    'two partials in a loop': () => ({
      folder: changed(
        changed(
          changed(small, 'templates/partials/fa.md.hbs', 'x {{> fb}}'),
          'templates/partials/fb.md.hbs',
          'y {{> fa}}',
        ),
        SECTIONS[0] ?? '',
        '# A {#a}\n\n{{> fa}}\n',
      ),
      what: 'partials',
    }),
    'a partial with a name that nothing has': section(
      (chance) => `{{> ${chance.pick(['undefined', '(lookup this "x")', '(label "facts")', 'fz', '[a b]'])}}}`,
    ),
    'one of the program’s partials changed': (chance) => {
      const name = chance.pick(PARTIALS);
      const whole = textOf(programs(`partials/${name}`));
      const at = chance.int(whole.length);
      const made = chance.pick([
        whole.slice(0, at),
        whole.slice(0, at) + chance.pick(EXPRESSIONS) + whole.slice(at),
        '',
      ]);
      return { folder: changed(plain, `templates/partials/${name}`, made), what: name };
    },
    'deep ifs': section((chance) => {
      const n = chance.pick([100, 1000, 3000]);
      return `${'{{#if document}}'.repeat(n)}x${'{{/if}}'.repeat(n)}`;
    }),
    'deep each': section((chance) => {
      const n = chance.pick([5, 12]);
      return `${'{{#each @root.priorities}}'.repeat(n)}x${'{{/each}}'.repeat(n)}`;
    }),
    'deep brackets': section((chance) => `{{#if ${'(not '.repeat(chance.pick([50, 3000]))}x`),
    'a loop over everything': section(
      () => '{{#each @root}}{{#each this}}{{#each this}}{{this}} {{/each}}{{/each}}{{/each}}',
    ),
    'many blocks': section((chance) => `::cards{indicators="violence"}\n\n`.repeat(chance.pick([50, 300]))),
    'many tokens': section((chance) => `:rate[violence] `.repeat(chance.pick([200, 2000]))),
    HTML: section((chance) =>
      chance.pick([
        '<script>fz()</script>',
        '<fzel fzattr="1">',
        '<!-- x',
        '<b>x</b>',
        '<style>x',
        '</body>',
        '<a href="javascript:fz()">x</a>',
        'a <fzel/> b',
      ]),
    ),
    'links and pictures': section((chance) =>
      chance.pick([
        '[x](javascript:fz)',
        '![x](images/none.png)',
        '![x](../../../etc/passwd)',
        '![x](https://example.org/a.png)',
        '![x](data:text/html,fz)',
        '[x](#nothing)',
        '[x](content/document.yaml)',
        '![](images/a.png)',
        '[x]()',
        '<javascript:fz>',
        '[x](file:///etc/passwd)',
      ]),
    ),
    headings: section((chance) =>
      chance.pick([
        '# A {#figures}\n\n# B {#figures}',
        '####### x',
        '#',
        '###### x {#x}',
        '# {#}',
        '# A {.annex',
        '## A {.unnumbered .annex #x}',
        '# A {#__proto__}',
        '# A {#a b}',
        '# <fzel>',
        `# ${'long '.repeat(2000)}`,
      ]),
    ),
    'cut off': text((whole, chance) => whole.slice(0, chance.int(whole.length))),
    'a letter gone': text((whole, chance) => {
      const at = chance.int(whole.length);
      return whole.slice(0, at) + whole.slice(at + 1);
    }),
    'a letter inserted': text((whole, chance) => {
      const at = chance.int(whole.length);
      return whole.slice(0, at) + chance.pick([...'{}#/":[]<>|*_~\\`&']) + whole.slice(at);
    }),
    'a line twice': text((whole, chance) => {
      const all = whole.split('\n');
      const at = chance.int(all.length);
      all.splice(at, 0, all[at] ?? '');
      return all.join('\n');
    }),
    empty: text((_, chance) => chance.pick(['', '\n', ' ', '{{!x}}', '{{#if nothing}}# A{{/if}}'])),
    'not UTF-8': text((whole) => new Uint8Array([...new TextEncoder().encode(whole), 0xff, 0xc3])),
    'control characters': text(
      (whole, chance) => `${whole}\n${chance.pick(['\u0000', '\u001b[2J', '\u009b', '\u0007'])} x\n`,
    ),
    'a section in a publication of no name': file('templates/summary/00-a.md.hbs', () => '# A {#a}\n'),
    'a file with a strange name': (chance) =>
      file(
        `templates/response-strategy/${chance.pick(['x.md', '.md.hbs', 'A B.md.hbs', '__proto__.md.hbs', '-.md.hbs', '99.hbs'])}`,
        () => '# B {#b}\n',
      )(chance),
    'a label': label((spot, _, chance) =>
      setAt(
        spot,
        chance.pick([null, '', 5, [], {}, [1], 'x', true, '{label} {nothing} {', '{{x}}', '<fzel>', '\u0007']),
      ),
    ),
    'a group of labels emptied': label((spot, values, chance) => {
      const key = chance.pick(Object.keys(values).filter((name) => typeof values[name] === 'object'));
      values[key] = chance.pick([null, 'x', 5, [], {}, [1]]);
      void spot;
    }),
    'a label gone': label((spot) => removeAt(spot)),
    'a group of labels that every page needs': (chance) =>
      file(
        'templates/labels/en.yaml',
        () =>
          chance.pick([
            'status:\n',
            'tier: x\n',
            'note_limits: 5\n',
            'edition:\n  draft: [1]\n',
            'banner: 5\n',
            'facts:\n',
          ]),
        plain,
      )(chance),
    'one word of a group': (chance) =>
      file(
        'templates/labels/en.yaml',
        () =>
          chance.pick([
            'status:\n',
            'tier: x\n',
            'note_limits: 5\n',
            'edition:\n  draft: [1]\n',
            'edition:\n  published: [1]\n',
            'x: y\n',
            'status: []\n',
            'caption: 5\n',
            'facts: {}\n',
            'facts: {area: }\n',
            '- a\n',
            '',
            'panel: {note: {a: b}}\n',
            '__proto__: {a: 1}\n',
            'banner: {draft: "{nothing}"}\n',
          ]),
        chance.pick([plain, small]),
      )(chance),
    brand: brand(
      (chance) =>
        `${chance.pick(['ink', 'brand', 'link', 'panel', 'wordFont', 'nothing', '__proto__', 'warningRule'])}: ${chance.pick(COLOURS)}\n`,
    ),
    'a table without a part': table((values, chance) => {
      delete values[chance.pick(Object.keys(values))];
    }),
    'a table with another value': table((values, chance) => {
      const spot = chance.pick(spotsOf(values));
      setAt(
        spot,
        chance.pick([
          null,
          '',
          5,
          0,
          -1,
          1e9,
          [],
          {},
          'nothing',
          '__proto__',
          '{{',
          '{{nothing}}',
          '{{> x}}',
          '{{label "x"}}',
          ':status[x]',
          '::chart{}',
          '<fzel>',
          '| |',
          'a\nb',
        ]),
      );
    }),
    'a table of other rows': table((values, chance) => {
      values.rows = chance.pick([
        'priorities',
        'document',
        'nothing',
        '__proto__',
        'needs.kinds',
        'needs',
        'partnership.bodies',
        '',
        'actions.actions',
        'constructor',
        'actions.0',
      ]);
    }),
    'a table of many columns': table((values, chance) => {
      values.columns = Array(chance.pick([20, 400])).fill((values.columns as unknown[])[1]);
    }),
    'a table that is no table': (chance) =>
      file('templates/tables/plan.yaml', () => chance.pick(['', '[]', 'x', 'rows: [', 'columns: {}\n', '\u0000']))(
        chance,
      ),
    'a table in itself': (chance) =>
      file(
        'templates/tables/plan.yaml',
        () =>
          `rows: actions\ncaption: "${chance.pick(['{{x}}', '{{> plan}}', '::table{name=plan}'])}"\ncolumns:\n  - { label: "::table{name=\\"plan\\"}", kind: rowHeader, width: 3, value: "{{> plan}}" }\nempty: x\n`,
      )(chance),
  },
};
