import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { REPOSITORY } from '../../support/folder.ts';
import { changed, plain, setAt, small, spotsOf, textOf } from '../base.ts';
import type { Chance } from '../chance.ts';
import { PAYLOADS } from '../payloads.ts';
import { DIRECTIVES, HELPERS } from '../subject.ts';
import type { Family, Mutation } from '../trial.ts';

const SECTIONS = [...small.keys()].filter((path) => path.endsWith('.md.hbs'));

const section =
  (added: (chance: Chance) => string): Mutation =>
  (chance) => {
    const [path, text] = [chance.pick(SECTIONS), added(chance)];
    return { folder: changed(small, path, `${textOf(small.get(path))}\n\n${text}\n`), what: text.slice(0, 80) };
  };

/** What a helper may be handed. */
const GIVEN = [
  '',
  'nothing',
  'this',
  '@root',
  'document',
  'document.edition_date',
  'priorities',
  'priorities.[0]',
  'needs',
  'actions.actions.[0].title',
  '5',
  '-1',
  '1e308',
  '"x"',
  '""',
  '"2026-02-30"',
  'true',
  'null',
  'undefined',
  '(nothing)',
  '(concat)',
  '(eq 1)',
  'a=b',
  'area.name.length',
  'constructor',
  '__proto__',
];

const PLACED = [
  'violence',
  'visits',
  'local:northmere',
  'local:eastwick',
  'all',
  '10-17',
  '2025/26',
  '2025',
  'financial_year',
  'own',
  'lgas',
  'persons',
];
const WRONG = [
  '',
  ' ',
  'nothing',
  '-1',
  '0',
  '1',
  '1.5',
  '1e9',
  'NaN',
  'Infinity',
  '__proto__',
  'constructor',
  'toString',
  ',',
  'own,own',
  'own,,lgas',
  '2025/27',
  '9999/00',
  'x'.repeat(3000),
  'plan',
  'priorities',
  'a b',
  '*x*',
  '&quot;',
  '{{document.id}}',
  '🔪',
  '../../x',
];

interface Part {
  readonly name: string;
  readonly form: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const PARTS: readonly Part[] = Object.values(DIRECTIVES);

/** A directive with these of its attributes, written as its form asks for. */
function called({ name, form }: Part, attributes: readonly (readonly [string, string])[], word: string): string {
  const list = attributes.map(([key, value]) => `${key}="${value}"`).join(' ');
  if (form === 'text') return `Words :${name}[${word}]{${list}} words`;
  return form === 'leaf' ? `::${name}{${list}}` : `:::${name}{${list}}\nWords\n:::`;
}

const withAttributes =
  (value: (chance: Chance) => string): Mutation =>
  (chance) => {
    const part = chance.pick(PARTS);
    const names = Object.keys(part.attributes).filter(() => chance.once(2));
    const odd = chance.pick([...Object.keys(part.attributes), 'nothing', 'id', 'class', 'at']);
    const attributes = names.map((name) => [name, name === 'indicator' ? 'violence' : chance.pick(PLACED)] as const);
    const text = called(part, [...attributes, [odd, value(chance)]], chance.pick([...PLACED, value(chance)]));
    return section(() => text)(chance);
  };

const LABELS = 'templates/labels/en.yaml';
const words = (): Record<string, unknown> =>
  parse(readFileSync(join(REPOSITORY, LABELS), 'utf8')) as Record<string, unknown>;

/** The program's own words as the folder's, changed. */
const labels =
  (change: (values: Record<string, unknown>, chance: Chance) => void): Mutation =>
  (chance) => {
    const values = words();
    change(values, chance);
    return { folder: changed(plain, LABELS, stringify(values)), what: LABELS };
  };

export const family: Family = {
  name: 'calls',
  share: 60,
  mutations: {
    ...Object.fromEntries(
      Object.keys(HELPERS).map((name) => [
        `the helper ${name}`,
        section((chance) => {
          const given = Array.from({ length: chance.int(4) }, () => chance.pick(GIVEN)).join(' ');
          return chance.pick([
            `{{${name} ${given}}}`,
            `Words {{{${name} ${given}}}} words`,
            `{{#if (${name} ${given})}}a{{/if}}`,
            `{{#${name} ${given}}}a{{else}}b{{/${name}}}`,
            `{{#each (${name} ${given})}}{{this}}{{/each}}`,
            `## {{${name} ${given}}}`,
            `:rate[{{${name} ${given}}}]`,
          ]);
        }),
      ]),
    ),
    'a directive with a wrong value': withAttributes((chance) => chance.pick(WRONG)),
    'a directive with the value of another': withAttributes((chance) => chance.pick(PLACED)),
    'a directive with a payload': withAttributes((chance) =>
      chance.pick(Object.values(PAYLOADS)).replaceAll('"', '&quot;').replaceAll('{{', '{ {'),
    ),
    'a directive without attributes': section((chance) => called(chance.pick(PARTS), [], '')),
    'a directive in another form': section((chance) => {
      const part = chance.pick(PARTS);
      return called(
        { ...part, form: chance.pick(['text', 'leaf', 'container']) },
        [['indicator', 'violence']],
        'violence',
      );
    }),
    'a directive in a directive': section((chance) => {
      const [outer, inner] = [chance.pick(PARTS), chance.pick(PARTS)];
      return `::::${outer.name}\n${called(inner, [['indicator', 'violence']], 'violence')}\n::::`;
    }),
    'a directive in a heading or a table': section((chance) => {
      const text = called(chance.pick(PARTS), [['indicator', 'violence']], 'violence').replaceAll('\n', ' ');
      return chance.pick([
        `## ${text}`,
        `| ${text} |\n|---|\n| ${text} |`,
        `- ${text}`,
        `> ${text}`,
        `[${text}](https://example.org)`,
        `**${text}**`,
      ]);
    }),
    'an attribute twice': section((chance) => {
      const part = chance.pick(PARTS);
      const name = Object.keys(part.attributes)[0] ?? 'id';
      return called(
        part,
        [
          [name, 'violence'],
          [name, 'visits'],
        ],
        'violence',
      );
    }),
    'one fixed word changed': labels((values, chance) =>
      setAt(
        chance.pick(spotsOf(values)),
        chance.pick([
          null,
          '',
          ' ',
          5,
          true,
          [],
          {},
          '{nothing}',
          '{',
          '{{x}}',
          '*x*',
          '<fzel fzattr="1">',
          '"',
          ':rate[x]',
          '$&',
          'x'.repeat(3000),
          '\\',
          'a\nb',
        ]),
      ),
    ),
    'every fixed word empty': labels((values, chance) => {
      const empty = chance.pick(['', ' ', null, 5]);
      for (const spot of spotsOf(values)) if (typeof spot.value === 'string') setAt(spot, empty);
    }),
    'every fixed word a payload': labels((values, chance) => {
      const payload = chance.pick(Object.values(PAYLOADS));
      for (const spot of spotsOf(values)) {
        const slots = String(spot.value).match(/\{\w+\}/g) ?? [];
        if (typeof spot.value === 'string') setAt(spot, `${payload} ${slots.join(' ')}`);
      }
    }),
    'one group of fixed words': labels((values, chance) => {
      const key = chance.pick(Object.keys(values));
      for (const other of Object.keys(values)) if (other !== key) delete values[other];
      values[key] = chance.pick<unknown>([values[key], {}, [], null, '', { nothing: 'x' }]);
    }),
  },
};
