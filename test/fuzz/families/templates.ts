import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../support/folder.ts';
import { changed, plain, small, textOf } from '../base.ts';
import type { Chance } from '../chance.ts';
import { CHART_KINDS, DIRECTIVES } from '../subject.ts';
import type { Family, Mutation } from '../trial.ts';
import { file, programs } from './templates/file.ts';
import { labels } from './templates/labels.ts';
import { ATTRIBUTES, EXPRESSIONS, LABELS, NAMES } from './templates/pieces.ts';
import { tables } from './templates/tables.ts';

const namesOf = (form: 'leaf' | 'container' | 'text'): string[] =>
  Object.values(DIRECTIVES).flatMap((part) => (part.form === form ? [part.name] : []));

const SECTIONS = [...small.keys()].filter((path) => path.endsWith('.md.hbs'));
const PARTIALS = readdirSync(join(REPOSITORY, 'templates/partials'));
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

const KINDS = Object.keys(CHART_KINDS);

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
    ...labels,
    ...tables,
  },
};
