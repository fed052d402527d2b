import type { Effects } from '../core/effects.ts';

/** What build.json says of one file. */
export interface RecordedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** The build.json of a variant's output folder, of any version: the files it records by path there. Undefined when there is none that a build made. */
export function readManifest(effects: Effects, folder: string): ReadonlyMap<string, RecordedFile> | undefined {
  const bytes = effects.read(`${folder}/build.json`);
  if (!bytes) return undefined;
  try {
    const { schema, outputs }: { schema?: unknown; outputs?: unknown } = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof schema !== 'string' || !schema.startsWith('svduty-build/') || !Array.isArray(outputs)) return undefined;
    return new Map(
      outputs.map(({ file, bytes: size, sha256 }: { file: string } & RecordedFile) => [file, { bytes: size, sha256 }]),
    );
  } catch {
    return undefined;
  }
}
