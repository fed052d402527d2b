import {
  type Document,
  type DocumentOptions,
  isMap,
  type ParseOptions,
  parseDocument,
  type ScalarTag,
  type SchemaOptions,
  type YAMLError,
} from 'yaml';
import { withFewOfEach } from '../core/and-more.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { curlyTexts } from './curly-texts.ts';
import { cutTexts } from './cut-texts.ts';
import { lostWords } from './lost-words.ts';
import { placeAt, type YamlFile, yamlFile } from './yaml-file.ts';
import { slipOf } from './yaml-slip.ts';
import { valuesOf } from './yaml-values.ts';

export interface LoadedYaml {
  /** Plain maps, lists and scalars; maps and lists carry their origin. Undefined when the file cannot be read. */
  readonly value: unknown;
  readonly diagnostics: Diagnostic[];
}

/** A text that is no number, true, false or null: most texts and keys are known by their first sign, where the parser asks for each of these in turn. */
const TEXT: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^(?!(?:[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$)[^-+.~\d]/,
  resolve: (text) => text,
};
const READING: ParseOptions & DocumentOptions & SchemaOptions = {
  prettyErrors: false,
  strict: true,
  uniqueKeys: false,
  customTags: (tags) => [TEXT, ...tags],
};

const SECOND_DOCUMENT = 'A second document begins here.';
const TOO_DEEP = `There are more than ${LIMITS.yamlDepth} levels in this file.`;

/**
 * Reads YAML text. A file that the parser cannot read has one problem, told by its likely cause; an unknown tag counts as one. Codes:
 * load/empty-file, load/control-character, schema/wrong-type, yaml/curly-quotes, yaml/cut-text and the other codes of YAML.
 */
export function loadYaml(file: string, text: string): LoadedYaml {
  const source = yamlFile(file, text);
  const document = parseDocument(text, READING);
  const { value, diagnostics } = checkedValue(source, document);
  return {
    value,
    diagnostics: withFewOfEach(
      [...diagnostics, ...cutTexts(source, document), ...curlyTexts(source, document)],
      LIMITS.problemsOfAKind,
    ),
  };
}

function checkedValue(source: YamlFile, document: Document.Parsed): LoadedYaml {
  const { file, text } = source;
  const failure = unread(source, [...document.errors, ...document.warnings]);
  if (failure) return { value: undefined, diagnostics: [failure] };
  if (text.trim() === '' || document.contents === null) {
    return {
      value: undefined,
      diagnostics: [diagnostic('load/empty-file', { file, line: 1, column: 1 }, `${file} is empty.`)],
    };
  }
  const lost = lostWords(source, document);
  if (lost.length > 0) return { value: undefined, diagnostics: lost };
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

/** The one problem of a file that cannot be read: behind the first slip the parser no longer knows where it is. */
function unread(source: YamlFile, errors: readonly YAMLError[]): Diagnostic | undefined {
  const [first] = errors;
  if (!first) return undefined;
  // Where the parser gives up depends on the computer's memory.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    return diagnostic('yaml/too-deep', { file: source.file, line: 1, column: 1 }, TOO_DEEP);
  const second = errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  if (second) return diagnostic('yaml/several-documents', placeAt(source, second.pos[0]), SECOND_DOCUMENT);
  const { offset, message, code = 'yaml/syntax', ...help } = slipOf(source, errors);
  return diagnostic(code, placeAt(source, offset), message, help);
}
