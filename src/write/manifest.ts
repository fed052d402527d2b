import type { Publication } from '../assemble/publication.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { sha256 } from '../core/sha256.ts';
import type { InputFile } from '../load/input-file.ts';
import type { EditionRecord } from './edition-record.ts';

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
  /** What an earlier run left of the same variant. */
  readonly before: EditionRecord | undefined;
  /** The names of the files of all publications, in print order. */
  readonly order: readonly string[];
}

export const MANIFEST = 'build.json';
export const MANIFEST_SCHEMA = 'svduty-build/1';

/**
 * build.json: what a variant was made from and what was made, with SHA-256 hashes, so that a reader can check both. What an earlier run made
 * from the very same is current still, and stays in it.
 */
export function manifest(facts: ManifestFacts): OutputFile {
  const { before, variant } = facts;
  const count = (severity: string): number => facts.diagnostics.filter((d) => d.severity === severity).length;
  const tool = `svduty ${facts.toolVersion}`;
  const inputs = facts.inputs.map((input) => ({ file: input.file, sha256: sha256(input.bytes) }));
  const made = facts.outputs.map((output) => ({
    file: output.path.slice(variant.length + 1),
    bytes: output.bytes.length,
    sha256: sha256(output.bytes),
  }));
  const { status, date } = facts;
  const current = before?.source === sourceOf({ tool, status, edition_date: date, inputs }) ? before : undefined;
  const kept = current?.outputs.filter(({ file }) => !made.some((output) => output.file === file)) ?? [];
  const printed = facts.publications.map(({ titleBlock, fileName }) => ({ title: titleBlock.title, fileName }));
  const others =
    current?.publications.filter(({ fileName }) => !printed.some((one) => one.fileName === fileName)) ?? [];
  const rank = ({ fileName }: { fileName: string }): number => facts.order.indexOf(fileName);
  const value = {
    schema: MANIFEST_SCHEMA,
    tool,
    variant,
    name: facts.name,
    status,
    edition_date: date,
    publications: [...printed, ...others]
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ title, fileName }) => ({ title, file_name: fileName })),
    diagnostics: { errors: count('error'), warnings: count('warning'), notes: count('info') },
    inputs,
    outputs: [...made, ...kept],
  };
  return textFile(`${variant}/${MANIFEST}`, `${JSON.stringify(value, null, 2)}\n`);
}

/** All that decides what a build makes, as one text to compare. */
export function sourceOf(value: {
  readonly tool: unknown;
  readonly status: unknown;
  readonly edition_date: unknown;
  readonly inputs: unknown;
}): string {
  return JSON.stringify([value.tool, value.status, value.edition_date, value.inputs]);
}
