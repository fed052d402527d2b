import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { InputFile } from '../load/input-file.ts';
import { decode } from '../load/text.ts';
import { loadYaml } from '../load/yaml.ts';
import type { ImportsContent } from '../schema/generated/imports.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { explainErrors } from '../validate/explain.ts';
import { reservedNames } from './reserved.ts';

/** Reads data/imports.yaml by its schema. Without the file there are no settings; with a problem in it none either. */
export function importSettings(input: InputFile | undefined): {
  settings: ImportsContent;
  diagnostics: readonly Diagnostic[];
} {
  if (!input) return { settings: {}, diagnostics: [] };
  const text = decode(input.bytes);
  if (text === undefined) {
    return {
      settings: {},
      diagnostics: [
        diagnostic('load/encoding', { file: input.file, line: 1, column: 1 }, `${input.file} is not UTF-8 text.`),
      ],
    };
  }
  const { value, diagnostics } = loadYaml(input.file, text);
  if (diagnostics.length > 0) return { settings: {}, diagnostics };
  if (VALIDATORS.imports(value)) return { settings: value as ImportsContent, diagnostics: reservedNames(value) };
  return { settings: {}, diagnostics: explainErrors(VALIDATORS.imports.errors ?? [], value, 'imports') };
}
