import { resolve } from 'node:path';
import { didYouMean } from '../core/nearest.ts';
import { Stop } from '../core/stop.ts';
import type { Status } from '../model/model.ts';
import type { Request } from '../pipeline.ts';
import type { Invocation } from './command.ts';

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
