import { resolve } from 'node:path';
import type { Effects } from '../core/effects.ts';
import { didYouMean } from '../core/nearest.ts';
import { Stop } from '../core/stop.ts';
import { refusedBy } from '../load/folder.ts';
import type { Status } from '../model/model.ts';
import type { Request } from '../pipeline.ts';
import { recoverOutput } from '../write/recover.ts';
import type { Invocation } from './command.ts';

/** The options that build and check share → what the flow is asked for. @throws Stop for a folder that is none. */
export function requestOf(
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  { effects, toolRoot, toolVersion }: Invocation,
): Request {
  const folder = args[0] ?? '.';
  refuseOther(effects, folder);
  recoverOutput(effects, `${folder}/data`);
  const named = (options.variant ?? []) as readonly string[];
  return {
    folder,
    toolRoot: resolve(folder) === resolve(toolRoot) ? folder : toolRoot,
    toolVersion,
    status: options.status as Status | undefined,
    variants: options.allVariants === true ? 'all' : named.length > 0 ? [...new Set(named)] : [undefined],
    publications: options.publication === undefined ? 'all' : wordsOf(options.publication),
  };
}

/** @throws Stop for what is no folder of a partnership. What is wrong with the folder "content" itself is told when it is read. */
function refuseOther(effects: Effects, folder: string): void {
  const found = effects.look(folder);
  if (found.kind === 'refused') throw new Stop(refusedBy(`"${folder}"`, found.reason));
  if (found.kind === 'file' || found.kind === 'special') throw new Stop(`"${folder}" is not a folder.`);
  if (found.kind !== 'folder') throw new Stop(`There is no folder "${folder}".`);
  if (effects.look(`${folder}/content`).kind !== 'missing') return;
  throw new Stop(
    `"${folder}" is not a partnership's folder: it has no folder "content". Name the folder that holds content and data.`,
  );
}

/** A comma-separated option. */
function wordsOf(value: unknown): string[] {
  return String(value)
    .split(',')
    .map((word) => word.trim());
}

/** A comma-separated option, each word the name of one of a closed list; all of them when it is not given. @throws Stop */
export function choicesOf<T extends { readonly name: string }>(
  value: unknown,
  allowed: readonly T[],
  flag: string,
): T[] {
  if (value === undefined) return [...allowed];
  const words = wordsOf(value);
  const names = allowed.map(({ name }) => name);
  for (const word of words) {
    if (!names.includes(word))
      throw new Stop(`${flag} does not know "${word}".${didYouMean(word, names)} Use: ${names.join(', ')}.`);
  }
  return allowed.filter(({ name }) => words.includes(name));
}
