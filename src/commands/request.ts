import { resolve } from 'node:path';
import type { PublicationId } from '../assemble/publication.ts';
import type { Effects } from '../core/effects.ts';
import { didYouMean } from '../core/nearest.ts';
import { Stop } from '../core/stop.ts';
import { refusedBy } from '../load/folder.ts';
import type { Status } from '../model/model.ts';
import type { Request } from '../pipeline.ts';
import type { Invocation } from './command.ts';

const PUBLICATIONS: readonly PublicationId[] = ['sna', 'strategy'];

/** The options that build and check share → what the flow is asked for. @throws Stop for a folder that is none. */
export function requestOf(
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  { effects, toolRoot, toolVersion }: Invocation,
): Request {
  const folder = args[0] ?? '.';
  refuseOther(effects, folder);
  const named = (options.variant ?? []) as readonly string[];
  return {
    folder,
    toolRoot: resolve(folder) === resolve(toolRoot) ? folder : toolRoot,
    toolVersion,
    status: options.status as Status | undefined,
    variants: options.allVariants === true ? 'all' : named.length > 0 ? [...new Set(named)] : [undefined],
    publications: choicesOf(options.publication, PUBLICATIONS, '--publication'),
  };
}

/** @throws Stop for what is no folder of a partnership. What is wrong with the folder "content" itself is told when it is read. */
function refuseOther(effects: Effects, folder: string): void {
  const found = effects.look(folder);
  if (found.kind === 'refused') throw new Stop(refusedBy(`"${folder}"`, found.reason));
  if (found.kind === 'file' || found.kind === 'special') throw new Stop(`"${folder}" is not a folder.`);
  if (found.kind !== 'folder') throw new Stop(`There is no folder "${folder}".`);
  try {
    effects.list(folder);
  } catch (error) {
    throw new Stop(refusedBy(`"${folder}"`, (error as NodeJS.ErrnoException).code ?? 'unknown reason'));
  }
  if (effects.look(`${folder}/content`).kind !== 'missing') return;
  throw new Stop(
    `"${folder}" is not a partnership's folder: it has no folder "content". Name the folder that holds content and data.`,
  );
}

/** A comma-separated option, each word from a closed list. @throws Stop */
export function choicesOf<T extends string>(value: unknown, allowed: readonly T[], flag: string): T[] {
  if (value === undefined) return [...allowed];
  const words = String(value)
    .split(',')
    .map((word) => word.trim());
  for (const word of words) {
    if (!allowed.includes(word as T))
      throw new Stop(`${flag} does not know "${word}".${didYouMean(word, allowed)} Use: ${allowed.join(', ')}.`);
  }
  return allowed.filter((item) => words.includes(item));
}
