import type { OutputFile } from '../../core/output-file.ts';
import type { Layouts } from '../../publish/manifest.ts';
import { part as pdf } from '../../render/pdf/format.ts';

/** What the files of an edition that a layout program made were set with. `folder`: that of the edition among what was built. */
export async function layoutsOf(folder: string, built: readonly OutputFile[]): Promise<Layouts> {
  const files = built.filter(({ path }) => path.startsWith(folder) && path.endsWith(pdf.ending));
  if (files.length === 0) return new Map();
  const { setWith } = await import('../../render/pdf/set-with.ts');
  const found = files.map(async ({ path, bytes }) => [path.slice(folder.length), await setWith(bytes)] as const);
  return new Map(await Promise.all(found));
}
