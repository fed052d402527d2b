import { type Document, isMap, parseDocument, type YAMLError } from 'yaml';
import { withFewOfEach } from '../core/and-more.ts';
import type { Code } from '../core/codes.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { cutTexts } from './cut-texts.ts';
import { placeAt, type YamlFile, yamlFile } from './yaml-file.ts';
import { valuesOf } from './yaml-values.ts';

export interface LoadedYaml {
  /** Plain maps, lists and scalars; maps and lists carry their origin. Undefined when the file cannot be read. */
  readonly value: unknown;
  readonly diagnostics: Diagnostic[];
}

const CODE_OF: Readonly<Record<string, Code>> = {
  TAB_AS_INDENT: 'yaml/tab',
  MULTIPLE_DOCS: 'yaml/several-documents',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
};

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
    const code = CODE_OF[error.code] ?? 'yaml/syntax';
    // Where the parser gives up depends on the computer's memory.
    const place = code === 'yaml/too-deep' ? { file, line: 1, column: 1 } : placeAt(source, error.pos[0]);
    return diagnostic(code, place, wording(error));
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
      diagnostic('schema/wrong-type', place, 'The file should be a group of keys, each with a colon after it.'),
    ],
  };
}

/** Behind a tab or a first slip the parser no longer knows where it is: what else it says of the syntax is left out. */
function withoutEchoes(problems: readonly Diagnostic[]): Diagnostic[] {
  const tab = problems.some((d) => d.code === 'yaml/tab');
  const first = problems.findIndex((d) => d.code === 'yaml/syntax');
  return problems.filter((d, index) => d.code !== 'yaml/syntax' || (!tab && index === first));
}

/** The parser's commonest findings in words for people who write strategy, not YAML. */
const WORDING: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'This line is indented with a tab.',
  MULTIPLE_DOCS: 'A second document begins here.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon on this line. Text with a colon and a space in it needs quote marks around it.',
  MULTILINE_IMPLICIT_KEY: 'This line is neither a key with a colon nor part of a text that began before it.',
  BAD_INDENT: 'This line is not indented like the lines it belongs to.',
  MISSING_CHAR: 'Something is missing here: often a colon after a key, or a closing quote mark or bracket.',
  RESOURCE_EXHAUSTION: `There are more than ${LIMITS.yamlDepth} levels in this file.`,
  UNEXPECTED_TOKEN:
    'Something stands here that does not fit: text that begins with @, `, %, &, *, ! or | needs quote marks.',
};

function wording(error: YAMLError): string {
  return WORDING[error.code] ?? `${error.message.replace(/[.\s]+$/, '')}.`;
}
