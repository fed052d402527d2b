import { resolve } from 'node:path';
import type { PublicationId } from '../assemble/publication.ts';
import { didYouMean } from '../core/nearest.ts';
import { Stop } from '../core/stop.ts';
import type { Status } from '../model/model.ts';
import type { Request } from '../pipeline.ts';
import { recoverOutput } from '../write/recover.ts';
import type { Invocation } from './command.ts';

const PUBLICATIONS: readonly PublicationId[] = ['sna', 'strategy'];

/** The options that build and check share → what the flow is asked for. @throws Stop for a folder that is none. */
export function requestOf(
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  { effects, toolRoot, toolVersion }: Invocation,
): Request {
  const folder = args[0] ?? '.';
  if (effects.list(folder).length === 0) throw new Stop(`There is no folder "${folder}", or there is nothing in it.`);
  if (!effects.list(folder).includes('content/')) {
    throw new Stop(
      `"${folder}" is not a partnership's folder: it has no folder "content". Name the folder that holds content and data.`,
    );
  }
  recoverOutput(effects, `${folder}/data`);
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
