import { resolve } from 'node:path';
import { PUBLICATIONS, type PublicationId } from '../assemble/publication.ts';
import { Stop } from '../core/stop.ts';
import type { Request } from '../pipeline.ts';
import type { Invocation } from './command.ts';
import type { EDITIONS, FOLDER } from './edition-inputs.ts';
import type { Given } from './inputs.ts';

/** What build and check are given for the flow. */
export interface Asked extends Given<typeof FOLDER>, Given<typeof EDITIONS> {
  /** All, if left out. */
  readonly publication?: readonly PublicationId[];
}

/** → what the flow is asked for. @throws Stop for a folder that is none. */
export function requestOf(asked: Asked, { effects, toolRoot, toolVersion }: Invocation): Request {
  const folder = asked.dir;
  if (effects.list(folder).length === 0) throw new Stop(`There is no folder "${folder}", or there is nothing in it.`);
  if (!effects.list(folder).includes('content/')) {
    throw new Stop(
      `"${folder}" is not a partnership's folder: it has no folder "content". Name the folder that holds content and data.`,
    );
  }
  return {
    folder,
    toolRoot: resolve(folder) === resolve(toolRoot) ? folder : toolRoot,
    toolVersion,
    status: asked.status,
    variants: asked.allVariants ? 'all' : asked.variant.length > 0 ? [...new Set(asked.variant)] : [undefined],
    publications: asked.publication ?? PUBLICATIONS,
  };
}
