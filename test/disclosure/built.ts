import { build } from '../../src/pipeline.ts';
import { type Format, USUAL } from '../../src/render/render.ts';
import { everythingOf } from '../support/everything.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import type { OutputFolder } from './attacker/folder.ts';

/** What is made of a partnership's folder that is held in memory: every public file of all its variants, by path. */
export async function built(
  files: ReadonlyMap<string, Uint8Array>,
  formats: readonly Format[] = USUAL,
): Promise<OutputFolder> {
  const { effects } = memoryFolder({ root: '/partnership', files });
  const { checked, files: made } = await build(everythingOf('/partnership'), formats, effects);
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`nothing was built: ${JSON.stringify(errors.slice(0, 3))}`);
  return new Map(made.map(({ path, bytes }) => [path, bytes]));
}
