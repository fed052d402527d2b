import type { Publication } from '../assemble/publication.ts';

import type { Diagnostic } from '../core/diagnostic.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { sha256 } from '../core/sha256.ts';
import type { InputFile } from '../load/input-file.ts';

export interface ManifestFacts {
  readonly toolVersion: string;
  readonly variant: string;
  /** What readers call the variant. */
  readonly name: string;
  readonly status: string;
  readonly date: string;
  readonly publications: readonly Publication[];
  readonly inputs: readonly InputFile[];
  readonly outputs: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export const MANIFEST = 'build.json';
export const MANIFEST_SCHEMA = 'svduty-build/1';

/** build.json: what a variant was made from and what was made, with SHA-256 hashes, so that a reader can check both. */
export function manifest(facts: ManifestFacts): OutputFile {
  const count = (severity: string): number => facts.diagnostics.filter((d) => d.severity === severity).length;
  const value = {
    schema: MANIFEST_SCHEMA,
    tool: `svduty ${facts.toolVersion}`,
    variant: facts.variant,
    name: facts.name,
    status: facts.status,
    edition_date: facts.date,
    publications: facts.publications.map(({ titleBlock, fileName }) => ({
      title: titleBlock.title,
      file_name: fileName,
    })),
    diagnostics: { errors: count('error'), warnings: count('warning'), notes: count('info') },
    inputs: facts.inputs.map((input) => ({ file: input.file, sha256: sha256(input.bytes) })),
    outputs: facts.outputs.map((output) => ({
      file: output.path.slice(facts.variant.length + 1),
      bytes: output.bytes.length,
      sha256: sha256(output.bytes),
    })),
  };
  return textFile(`${facts.variant}/${MANIFEST}`, `${JSON.stringify(value, null, 2)}\n`);
}
