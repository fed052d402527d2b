import { join } from 'node:path';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import type { Request } from '../../src/pipeline/asked.ts';
import type { Checked } from '../../src/pipeline/checked.ts';
import { IN_PLACE } from '../../src/pipeline/workshop.ts';
import { build, check } from '../../src/pipeline.ts';
import { USUAL } from '../../src/render/render.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const ROOT = '/northmere';

/** The files that are laid over the small folder: an outline, and two publications more. */
export const OUTLINED = filesBelow(join(import.meta.dirname, 'outlined'));

function prepared(files: ReadonlyMap<string, Uint8Array>, asked: Partial<Request>) {
  const folder = memoryFolder({ root: ROOT, files: new Map([...filesBelow(SMALL), ...files]) });
  const request: Request = {
    folder: ROOT,
    toolRoot: REPOSITORY,
    toolVersion: '0.0.0',
    status: undefined,
    variants: [undefined],
    publications: 'all',
    ...asked,
  };
  return { request, effects: { ...nodeEffects(true), ...folder.effects } };
}

/** The small folder with other files laid over it, checked. */
export function checkedWith(files: ReadonlyMap<string, Uint8Array>, asked: Partial<Request> = {}): Promise<Checked> {
  const { request, effects } = prepared(files, asked);
  return check(request, effects);
}

/** The same, built; nothing is written. */
export function builtWith(files: ReadonlyMap<string, Uint8Array>, asked: Partial<Request> = {}, workshop = IN_PLACE) {
  const { request, effects } = prepared(files, asked);
  return build(request, USUAL, effects, workshop);
}

/** Files by their path, of texts. */
export const bytesOf = (files: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
