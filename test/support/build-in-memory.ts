import { readdirSync } from 'node:fs';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import type { Status } from '../../src/model/model.ts';
import type { Request } from '../../src/pipeline/asked.ts';
import type { Checked } from '../../src/pipeline/checked.ts';
import { build } from '../../src/pipeline.ts';
import { USUAL } from '../../src/render/render.ts';
import { everythingOf } from './everything.ts';

export interface Built {
  readonly checked: Checked;
  /** Output files by their path below the output folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  text(path: string): string;
}

/** Builds a folder on the disk, with all its variants if none are named, and writes nothing. */
export async function buildInMemory(
  folder: string,
  status?: Status,
  variants: Request['variants'] = 'all',
  assets?: Request['assets'],
): Promise<Built> {
  if (!readdirSync(folder).includes('content')) throw new Error(`${folder} holds no content`);
  const request = { ...everythingOf(folder), status, variants, assets };
  const { checked, files: made } = await build(request, USUAL, nodeEffects(true));
  const files = new Map(made.map(({ path, bytes }) => [path, bytes]));
  const text = (path: string): string => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} was not made. There are: ${[...files.keys()].join(', ') || 'no files'}`);
    return new TextDecoder().decode(bytes);
  };
  return { checked, files, text };
}
