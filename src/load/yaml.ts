import { type Document, isMap, parseDocument } from 'yaml';
import { withFewOfEach } from '../core/and-more.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { cutTexts } from './cut-texts.ts';
import { placeAt, type YamlFile, yamlFile } from './yaml-file.ts';
import { slipOf, tabAt } from './yaml-slip.ts';
import { valuesOf } from './yaml-values.ts';

export interface LoadedYaml {
  /** Plain maps, lists and scalars; maps and lists carry their origin. Undefined when the file cannot be read. */
  readonly value: unknown;
  readonly diagnostics: Diagnostic[];
}

/** Findings of the parser with a code of their own. */
const CODE_OF: Readonly<Record<string, keyof typeof WORDING>> = {
  TAB_AS_INDENT: 'yaml/tab',
  MULTIPLE_DOCS: 'yaml/several-documents',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
};

const WORDING = {
  'yaml/tab': 'This line is indented with a tab.',
  'yaml/several-documents': 'A second document begins here.',
  'yaml/too-deep': `There are more than ${LIMITS.yamlDepth} levels in this file.`,
} as const;

/**
 * Reads YAML text. Every problem the parser knows of becomes a diagnostic with its place; an unknown tag counts as one. Codes:
 * load/empty-file, load/control-character, schema/wrong-type, yaml/cut-text and the other codes of YAML.
 */
export function loadYaml(file: string, text: string): LoadedYaml {
  const source = yamlFile(file, text);
  const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: false });
  const { value, diagnostics } = checkedValue(source, document);
  return { value, diagnostics: withFewOfEach([...diagnostics, ...cutTexts(source, document)], LIMITS.problemsOfAKind) };
}

function checkedValue(source: YamlFile, document: Document.Parsed): LoadedYaml {
  const { file, text } = source;
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const known = CODE_OF[error.code];
    // Where the parser gives up depends on the computer's memory.
    if (known === 'yaml/too-deep') return diagnostic(known, { file, line: 1, column: 1 }, WORDING[known]);
    const { offset, message, ...help } = slipOf(text, error);
    const tab = tabAt(text, offset);
    if (tab !== undefined) return diagnostic('yaml/tab', placeAt(source, tab), WORDING['yaml/tab']);
    if (known) return diagnostic(known, placeAt(source, offset), WORDING[known]);
    return diagnostic('yaml/syntax', placeAt(source, offset), message, help);
  });
  if (problems.length > 0) return { value: undefined, diagnostics: withoutEchoes(problems) };
  if (text.trim() === '' || document.contents === null) {
    return {
      value: undefined,
      diagnostics: [diagnostic('load/empty-file', { file, line: 1, column: 1 }, `${file} is empty.`)],
    };
  }
  const { value, diagnostics } = valuesOf(source, document);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  if (isMap(document.contents)) return { value, diagnostics };
  const place = placeAt(source, document.contents.range[0]);
  return {
    value: undefined,
    diagnostics: [
      diagnostic('schema/wrong-type', place, 'The file should be a group of keys, each with a colon after it.', {
        fix: 'Begin the file with a key and a colon: docs/write-content.md says which keys it takes.',
      }),
    ],
  };
}

/** Behind a tab or a first slip the parser no longer knows where it is: what else it says of the syntax is left out. */
function withoutEchoes(problems: readonly Diagnostic[]): Diagnostic[] {
  const tab = problems.some((d) => d.code === 'yaml/tab');
  const first = problems.findIndex((d) => d.code === 'yaml/syntax');
  return problems.filter((d, index) => d.code !== 'yaml/syntax' || (!tab && index === first));
}
