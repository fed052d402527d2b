import { changed, plain, textOf } from '../base.ts';
import type { Chance } from '../chance.ts';
import { FITTING, type Field, fieldName, isWritten, WORD_FIELDS, withField, withFields } from '../fields.ts';
import { bare, PAYLOADS, WORD } from '../payloads.ts';
import type { Family, Folder, Mutation } from '../trial.ts';

/** Fields whose words may be Markdown come out as Markdown, so nothing is compared there but what must never happen. */
const isMarkdown = ({ node }: Field): boolean => node.format === 'markdown';
const LINES = WORD_FIELDS.filter((field) => !isMarkdown(field) && !((field.steps.at(-1) ?? '') in FITTING));
/** Those that the folder has: words in all of them at once still build. */
const WRITTEN = LINES.filter((field) => isWritten(plain, field));
const TEXTS = WORD_FIELDS.filter(isMarkdown);

const one =
  (text: string, fields: readonly Field[]): Mutation =>
  (chance) => {
    const field = chance.pick(fields);
    const typed = isMarkdown(field) ? undefined : { twin: withField(plain, field, bare(text)), word: WORD, text };
    return { folder: withField(plain, field, text), what: fieldName(field), ...(typed ? { typed } : {}) };
  };

const filled = (fields: readonly Field[], words: string): Folder => withFields(plain, fields, words);

/** A text in one field, in every line of a file, or in every line of all files at once. */
const lines =
  (text: string): Mutation =>
  (chance) => {
    const scope = chance.int(3);
    if (scope === 0) return one(text, LINES)(chance);
    const { path } = chance.pick(WRITTEN);
    const fields = scope === 1 ? WRITTEN.filter((field) => field.path === path) : WRITTEN;
    const typed = { twin: filled(fields, bare(text)), word: WORD, text };
    return { folder: filled(fields, text), what: scope === 1 ? path : 'every line of all files', typed };
  };

/** Many fields at once, so that a payload meets many others. */
function many(chance: Chance, make: () => string): Folder {
  let folder: Folder = plain;
  for (let count = 0; count < 25; count++) {
    const field = chance.pick(WORD_FIELDS);
    folder = withField(folder, field, make());
  }
  return folder;
}

const NAMES: readonly [string, RegExp][] = [
  ['data/areas.csv', /Eastwick/],
  ['data/areas.csv', /Northmere/],
];

export const family: Family = {
  name: 'text-fields',
  share: 230,
  mutations: {
    ...Object.fromEntries(Object.entries(PAYLOADS).map(([name, text]) => [`${name} in a line`, lines(text)])),
    'a payload in Markdown': (chance) => one(chance.pick(Object.values(PAYLOADS)), TEXTS)(chance),
    'a payload in a figure or a title': (chance) => {
      const fields = LINES.filter(
        ({ steps }) => steps.includes('figures') || /title|headline|name|label/.test(steps.at(-1) ?? ''),
      );
      return one(chance.pick(Object.values(PAYLOADS)), fields)(chance);
    },
    'payloads in many fields': (chance) => ({
      folder: many(chance, () => chance.pick(Object.values(PAYLOADS))),
      what: '25 fields',
    }),
    'line breaks in a line': (chance) => one(`${WORD}\n\n# so\n\n::chart{kind="line"}\n`, LINES)(chance),
    'a long text': (chance) =>
      one(`${WORD} ${'so '.repeat(chance.pick([200, 20_000]))}`.trimEnd(), chance.pick([LINES, TEXTS]))(chance),
    'a long word': (chance) => one(WORD + 'x'.repeat(chance.pick([150, 35_000])), chance.pick([LINES, TEXTS]))(chance),
    'deep Markdown': (chance) =>
      one(
        WORD +
          chance
            .pick(['> ', '- ', '*', '[', '(', '`', '~~', '![', '\\', '_*', ':x[', ':::note\n', '{', '<', '|'])
            .repeat(chance.pick([50, 3000])),
        TEXTS,
      )(chance),
    'repeated Markdown': (chance) =>
      one(
        chance
          .pick(['> ', '- ', '*a **b ', '[a](', '![', '`a', 'a\n\n', '| a ', '1. ', ':x[a]', ':::note\n', '<!--', '\\'])
          .repeat(chance.pick([50, 2000])) + WORD,
        TEXTS,
      )(chance),
    'one sign without end': (chance) =>
      one(
        `${WORD} ${chance
          .pick([
            '**a',
            '[',
            '[^1]',
            '- a\n',
            '1. a\n',
            '_a',
            '<',
            '`',
            '~~a',
            'a@b.',
            '![a](',
            '| a |\n',
            '"',
            '1, ',
            'PC 12 ',
            '11 people ',
          ])
          .repeat(chance.pick([2000, 18_000]))}`,
        TEXTS,
      )(chance),
    'a payload in the name of an area': (chance) => {
      const [path, name] = chance.pick(NAMES);
      const text = chance.pick(Object.values(PAYLOADS));
      const with_ = (words: string): Folder =>
        changed(
          plain,
          path,
          textOf(plain.get(path)).replace(name, () => `"${words.replaceAll('"', '""')}"`),
        );
      return { folder: with_(text), what: path, typed: { twin: with_(bare(text)), word: WORD, text } };
    },
  },
};
