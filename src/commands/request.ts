import { resolve } from 'node:path';
import type { Effects } from '../core/effects.ts';
import { namedFew } from '../core/named-few.ts';
import { Stop } from '../core/stop.ts';
import { orStop, refusedBy } from '../load/folder.ts';
import type { Request } from '../pipeline/asked.ts';
import { recoverOutput } from '../write/recover.ts';
import type { Invocation } from './command.ts';
import type { EDITIONS, FOLDER } from './edition-inputs.ts';
import type { Given } from './inputs.ts';

/** What build and check are given for the flow. */
export interface Asked extends Given<typeof FOLDER>, Given<typeof EDITIONS> {
  /** Publications by the names of their folders or the Duty's short words; all, if there are none. */
  readonly publication?: readonly string[];
}

/** → what the flow is asked for. @throws Stop for a folder that is none. */
export function requestOf(asked: Asked, { effects, toolRoot, toolVersion }: Invocation): Request {
  const folder = asked.dir;
  refuseOther(effects, folder);
  for (const changed of [folder, `${folder}/data`, `${folder}/editions`]) recoverOutput(effects, changed);
  return {
    folder,
    toolRoot: resolve(folder) === resolve(toolRoot) ? folder : toolRoot,
    toolVersion,
    status: asked.status,
    variants: asked.allVariants ? 'all' : asked.variant.length > 0 ? [...new Set(asked.variant)] : [undefined],
    publications: asked.publication?.length ? asked.publication : 'all',
  };
}

/** So many names say what a folder is. */
const MOST_NAMES = 5;

/** @throws Stop for what is no folder of a partnership. What is wrong with the folder "content" itself is told when it is read. */
export function refuseOther(effects: Effects, folder: string): void {
  const found = effects.look(folder);
  if (found.kind === 'refused') throw new Stop(refusedBy(`"${folder}"`, found.reason));
  if (found.kind === 'file' || found.kind === 'special') throw new Stop(`"${folder}" is not a folder.`);
  if (found.kind !== 'folder') throw new Stop(`There is no folder "${folder}".`);
  const names = orStop(`"${folder}"`, () => effects.list(folder));
  if (effects.look(`${folder}/content`).kind !== 'missing') return;
  const there =
    names.length === 0
      ? 'The folder is empty'
      : `In it are ${namedFew(names.slice(0, MOST_NAMES))}${names.length > MOST_NAMES ? ' and more' : ''}`;
  const above = folder === '.' ? '..' : `${folder}/..`;
  const isWithin =
    effects.look(`${above}/content`).kind === 'folder' && effects.look(`${above}/data`).kind === 'folder';
  if (isWithin)
    throw new Stop(
      `"${folder}" lies in a partnership's folder and is none itself. Name the folder above it: "${above}".`,
    );
  throw new Stop(
    `"${folder}" is not a partnership's folder: it has no folder "content". ${there}. Name the folder that holds content (words, in YAML) and data (figures, in CSV). To begin one, type "svduty init" and the name of a new folder: docs/start-your-own.md says how to go on.`,
  );
}
