import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import { authoredTexts } from '../../src/duty/screening/texts.ts';
import { parseMarkdown } from '../../src/load/markdown.ts';
import { loadBase } from '../duty/edition.ts';

/** Texts that are for those who write and check, by the file and the key that holds them. */
const NOT_PRINTED: Readonly<Record<string, string>> = {
  'document.cycle': 'how often a review is held, where the text beside it does not say so',
  'definition.covered_elsewhere': 'the sentence on terrorism says it too',
  'sources.says': 'what a document bears out, for those who check a citation',
  'sources.at': 'a place in a source, which is not printed of one that is short',
  'sources.quote': 'its own words, for those who check a citation',
  'disclosure.title': 'the notes of figures say what the rule does',
  'disclosure.owner': 'whom an analyst asks about the rule',
  'imports.0': 'a setting of an importer',
  'imports.time_identifier': 'a setting of an importer',
  'indicator.short_label': 'for charts of several indicators; an indicator may be in none',
  'indicator.0': 'a caveat, printed below figures; an indicator may have none',
  'indicator.1': 'a caveat, printed below figures; an indicator may have none',
};

/** The beginning of a text as a reader sees it; blank when it begins with what is worked out. */
function beginning(text: string): string {
  const [first = ''] = text
    .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_]{1,2}/g, '')
    .split(/:[a-z-]+\[|\n|https?:/);
  return first.replaceAll(/\s+/g, ' ').trim().slice(0, 48);
}

/** Words as they may be printed: as written, or at the beginning of a sentence; and a label in the midst of one, where it begins small. */
const formsOf = (words: string, key: string | number): readonly string[] => [
  words,
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
  ...(key === 'label' ? [`${words.charAt(0).toLowerCase()}${words.slice(1)}`] : []),
];

const isNode = (value: unknown): value is Nodes =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/**
 * Every text in a tree: what figures, tables and cards say about themselves, and the words of any list of nodes as one, whether they stand in a
 * paragraph, a heading or the cell of a table: emphasis within them changes nothing.
 */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) {
    if (value.length > 1 && value.every(isNode)) yield value.map((node) => plainText(node)).join('');
    for (const item of value) yield* textsIn(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (key !== 'position' && key !== 'says') yield* textsIn(item);
  }
}

test('words with emphasis are found wherever they stand', () => {
  const words = parseMarkdown('Partners agree *each autumn* what to do.').children.flatMap((block) =>
    block.type === 'paragraph' ? block.children : [],
  );
  const said = 'Partners agree each autumn what to do.';
  expect([...textsIn({ type: 'dataTable', rows: [{ cells: [words] }] })]).toContain(said);
  expect([...textsIn({ type: 'root', children: [{ type: 'paragraph', children: words }] })]).toContain(said);
});

test('what the example says is printed', async () => {
  const { checked } = await loadBase();
  const [edition] = checked.editions;
  if (!edition) throw new Error('There is no edition.');
  const printed = [...textsIn(edition.publications)].join('\n').replaceAll(/[^\S\n]+/g, ' ');
  const missing = authoredTexts(edition.model).flatMap(({ text, key, schema, placeAt }) => {
    const words = beginning(text);
    if (words.length < 10 || !words.includes(' ') || formsOf(words, key).some((form) => printed.includes(form)))
      return [];
    const place = placeAt(0);
    return [{ key: `${schema}.${key}`, found: `${place?.file}:${place?.line} ${words}` }];
  });
  expect(missing.filter(({ key }) => !(key in NOT_PRINTED))).toEqual([]);
  // A key that is printed by now has to leave the list.
  expect(Object.keys(NOT_PRINTED).filter((key) => !missing.some((one) => one.key === key))).toEqual([]);
});
