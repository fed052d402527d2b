import { filesBelow, REPOSITORY } from '../../support/folder.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** All but the compliance statement, whose words depend on the results. */
const TEMPLATES: readonly (readonly [path: string, text: string])[] = [...filesBelow(`${REPOSITORY}/templates`)]
  .filter(([path]) => path.endsWith('.hbs') && !path.endsWith('/compliance.md.hbs'))
  .map(([path, bytes]) => [path, textOf(bytes)]);

/** Words by which a sentence says something of all, some or none of what there is, or points to what is on the page. */
const QUANTIFIES =
  /\b(?:each|every|everything|all|none|no|nothing|both|these|those|most|some|only|first|one|two|three|four|five)\b/i;
const EXPRESSION = /\{\{\{?.*?\}?\}\}/g;
/** Ends a sentence, or begins another way of saying it. */
const ENDS = /(?<=[.:?])\s+|\|(?=[A-Z ])/;

/** The sentences of the templates that assert something of several things, without what is filled in. */
export const FIXED_SENTENCES: readonly string[] = TEMPLATES.flatMap(([, text]) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('::'))
    .flatMap((line) => line.replaceAll(EXPRESSION, '|').split(ENDS))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z] [a-z]/i.test(sentence.replaceAll(/age="[^"]*"/g, '')) && QUANTIFIES.test(sentence)),
);

/** Where a template chooses between one and several. */
const CHOOSES =
  /\}\}(?:The|This|One|It is an?) ([a-z]+)\b[^{}]*\{\{else\}\}(?:The|These|Some) (?:of these )?([a-z]+)\b/g;

/** The nouns that templates and labels count or choose between, in the singular and the plural. */
export const COUNTED: readonly (readonly [one: string, many: string])[] = [
  ...TEMPLATES.flatMap(([, text]) =>
    [...text.matchAll(/\bamount (?:\([^)]*\)|[\w.@]+) "([a-z ]+)" "([a-z ]+)"/g)].map(
      ([, one = '', many = '']) => [one, many] as const,
    ),
  ),
  ...TEMPLATES.flatMap(([, text]) =>
    [...text.matchAll(CHOOSES)].map(([, one = '', many = '']) => [one, many] as const),
  ).filter(([one, many]) => many === `${one}s` || many === `${one.slice(0, -1)}ies`),
  ...[
    ...textOf(filesBelow(`${REPOSITORY}/templates/labels`).get('en.yaml') ?? new Uint8Array()).matchAll(
      /\{\w+\|(\w{3,})\|(\w+)\}/g,
    ),
  ].map(([, one = '', many = '']) => [one, many] as const),
].filter(([one]) => !/\bha(?:s|ve)\b/.test(one));
