import { Scalar } from 'yaml';
import type { Edit, FormStep, WrittenFile } from './form-step.ts';
import { markdownTexts } from './markdown-texts.ts';
import { type WrittenText, yamlFiles } from './written.ts';

/** Of other ways to write the same thing one is read now. What each match becomes is the same markup in that way. */
const WITHIN: readonly (readonly [was: RegExp, now: string])[] = [
  [/(?<![\p{L}\p{N}_\\/])__(?=[^\s_])([^_\n]+)(?<=[^\s_])__(?![\p{L}\p{N}_])/gu, '**$1**'],
  [/(?<=^|[\s("“‘[—–'])_(?=[^\s_])([^_\n]+)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '*$1*'],
  [/<(https?:\/\/[^\s<>]+)>/gi, '[$1]($1)'],
  [/<([^\s<>@:]+@[^\s<>@]+)>/g, '[$1](mailto:$1)'],
];

/** Signs that begin an item of a list, at the beginning of a line. A line of such signs alone is none. */
const ITEMS: readonly (readonly [was: RegExp, now: string])[] = [
  [/(?<=^[ \t]*)[*+](?=[ \t]+\S)(?![*+ \t]+$)/gm, '-'],
  [/(?<=^[ \t]*\d{1,2})\)(?=[ \t]+\S)/gm, '.'],
];

/** Texts are read in one way of writing Markdown. */
export const markup: FormStep = {
  from: 0,
  to: 1,
  what: 'In texts, lists begin with - or 1., bold is **words**, italic is *words* and an address is [words](https://…); other signs are printed as typed.',
  olderIsRead: true,
  mend: (folder) =>
    yamlFiles(folder, /^content\//).flatMap((file) => markdownTexts(file).flatMap((text) => editsOf(file, text))),
};

function editsOf({ path, text }: WrittenFile, { start, end, type }: WrittenText): Edit[] {
  const written = text.slice(start, end);
  const kinds = type === Scalar.BLOCK_LITERAL ? [...WITHIN, ...ITEMS] : WITHIN;
  const edits = kinds.flatMap(([was, now]) =>
    [...written.matchAll(was)].map((match): Edit => {
      const at = start + match.index;
      return { path, start: at, end: at + match[0].length, text: now.replaceAll('$1', () => match[1] ?? '') };
    }),
  );
  const first = edits.find((edit) => edit.start === start);
  if (!first || type !== Scalar.PLAIN) return edits;
  // Without quote marks YAML takes a star or a bracket at the beginning for its own.
  const quoted = /["\\\n]/.test(written) ? undefined : '"';
  if (!quoted) return [];
  return [
    { ...first, text: `${quoted}${first.text}` },
    ...edits.filter((edit) => edit !== first),
    { path, start: end, end, text: quoted },
  ];
}
