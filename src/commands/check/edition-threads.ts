import type { EditionFindings } from '../../core/by-edition.ts';
import { type ThreadLine, threadLine } from '../../core/thread-line.ts';
import type { Request } from '../../pipeline/asked.ts';
import { threadsBeside } from '../build/edition-threads.ts';
import type { Invocation } from '../command.ts';

/** Threads that look through so many editions beside this one; none for few. They read the folder from now on. */
export function editionThreads(
  count: number,
  threads: Invocation['threads'],
  request: Request,
): ThreadLine<string | undefined, EditionFindings>[] {
  if (!threads) return [];
  return Array.from({ length: threadsBeside(count, threads) }, () => threadLine(threads.looking, request, cannotLook));
}

const cannotLook = (reason: string): string =>
  `Editions cannot be checked: ${reason}. Where memory is short, check fewer at a time with --variant.`;
