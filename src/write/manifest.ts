import type { Diagnostic } from '../core/diagnostic.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { sha256 } from '../core/sha256.ts';
import type { InputFile } from '../load/input-file.ts';

export interface ManifestFacts {
  readonly toolVersion: string;
  readonly variant: string;
  readonly status: string;
  readonly date: string;
  readonly inputs: readonly InputFile[];
  readonly outputs: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** build.json: what a variant was made from and what was made, with SHA-256 hashes, so that a reader can check both. */
export function manifest(facts: ManifestFacts): OutputFile {
  const count = (severity: string): number => facts.diagnostics.filter((d) => d.severity === severity).length;
  const value = {
    schema: 'svduty-build/1',
    tool: `svduty ${facts.toolVersion}`,
    variant: facts.variant,
    status: facts.status,
    edition_date: facts.date,
    diagnostics: { errors: count('error'), warnings: count('warning'), notes: count('info') },
    inputs: facts.inputs.map((input) => ({ file: input.file, sha256: sha256(input.bytes) })),
    outputs: facts.outputs.map((output) => ({
      file: output.path.slice(facts.variant.length + 1),
      bytes: output.bytes.length,
      sha256: sha256(output.bytes),
    })),
  };
  return textFile(`${facts.variant}/build.json`, `${JSON.stringify(value, null, 2)}\n`);
}
