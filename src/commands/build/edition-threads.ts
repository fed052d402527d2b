import { setFlagsFromString } from 'node:v8';
import type { Effects } from '../../core/effects.ts';
import { mapValues } from '../../core/map-values.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { type ThreadLine, threadLine } from '../../core/thread-line.ts';
import type { Request } from '../../pipeline/asked.ts';
import type { EditionJob, FinishedEdition } from '../../pipeline/finish-edition.ts';
import type { Format } from '../../render/format.ts';
import type { Drafts, ToldFile } from '../../write/drafts.ts';
import type { Invocation } from '../command.ts';

/** What a thread that makes editions has to know before the first. */
export interface Brief {
  readonly request: Request;
  /** The names of the formats. */
  readonly formats: readonly Format['name'][];
  readonly fromPartnership: string | undefined;
  readonly pageNumbers: boolean;
  /** Of editions that are published: the folder within that of their id in which they will stand, and the address online of each. */
  readonly within?: string;
  readonly online?: ReadonlyMap<string, string>;
  /** Of editions that are built: the folders in which their files are written as they are made. */
  readonly folders: Drafts['folders'] | undefined;
}

/** A thread reads the folder anew and warms up, which is worth it for so many editions. */
const EDITIONS_PER_THREAD = 8;
/** Each holds the figures of the folder: more would take memory for little time. */
const MOST_THREADS = 8;

/** So many editions will be made at most: a folder that cannot be read is told of later. */
export function countOf({ folder, variants, shard }: Request, effects: Effects): number {
  if (variants !== 'all') return variants.length;
  try {
    const all = 1 + effects.list(`${folder}/content/variants`).filter((name) => name.endsWith('.yaml')).length;
    return Math.ceil(all / (shard?.of ?? 1));
  } catch {
    return 1;
  }
}

/** So many threads are worth it beside this one for so many editions. */
export function threadsBeside(count: number, threads: Invocation['threads']): number {
  const number = Math.min(threads?.atOnce ?? 1, MOST_THREADS, Math.floor(count / EDITIONS_PER_THREAD));
  return Math.max(0, number - 1);
}

/** Threads for so many editions, with this one as many as work at once here; none for few. They read the folder from now on. */
export function editionThreads(
  count: number,
  { threads }: Pick<Invocation, 'threads'>,
  brief: Omit<Brief, 'folders'>,
  drafts?: Drafts,
): ThreadLine<EditionJob, FinishedEdition>[] {
  const number = threadsBeside(count, threads);
  if (!threads || number === 0) return [];
  collectSooner();
  return Array.from({ length: number }, () => {
    const whole = { ...brief, folders: drafts?.folders };
    const line = threadLine<Brief, EditionJob, FinishedEdition<ToldFile>>(threads.editions, whole, cannotMake);
    return { ...line, ask: async (job) => heard(await line.ask(job), drafts) };
  });
}

/** What a thread made, with the files that it wrote. */
function heard({ finding, made }: FinishedEdition<ToldFile>, drafts: Drafts | undefined): FinishedEdition {
  if (!made) return { finding };
  const outputs = mapValues(made.outputs, (files, audience) => drafts?.heard(audience, files) ?? files.map(withBytes));
  return { finding, made: { ...made, outputs } };
}

function withBytes(file: ToldFile): OutputFile {
  if ('bytes' in file) return file;
  throw new Error(`A thread that keeps no drafts gave none of the bytes of ${file.path}.`);
}

/**
 * V8 collects garbage when a heap is several times as large as what is alive in it: here, when it has grown by a third. With Node 20 43 editions of the yardstick take
 * 425 MB where it was 740, in the same time. The flag is V8's own and undocumented; Node 20, 22, 24 and 26 know it.
 */
const collectSooner = (): void => setFlagsFromString('--heap-growing-percent=30');

const cannotMake = (reason: string): string =>
  `Editions cannot be made: ${reason}. Where memory is short, make fewer at a time with --variant.`;
