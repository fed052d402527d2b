import { MessageChannel, type MessagePort, type ResourceLimits, Worker } from 'node:worker_threads';
import { EXIT, Stop } from './stop.ts';

/**
 * How long a thread may answer nothing while somebody waits: ten minutes, in milliseconds, where the work of the example takes a second or two. It is
 * counted in beats of this thread, so that time in which the whole program stood still, as on a computer that sleeps, counts as one.
 */
export const PATIENCE = 600_000;
const BEATS = 60;

/** What a thread is asked: a number goes with each job, so that answers find their way back. */
export interface Asked<Job> {
  readonly number: number;
  readonly job: Job;
}

/** Why a job could not be done. A class does not pass between threads: `exitCode` is that of a `Stop`, whose message is all there is to say. */
export interface Failed {
  readonly message: string;
  readonly stack: string | undefined;
  readonly exitCode: number | undefined;
}

/** What became of a job. */
export type Reply<Answer> =
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly failed: Failed };

/** The same as it comes back: with how long the thread has worked by then, in milliseconds. */
export type Answered<Answer> = Reply<Answer> & { readonly worked: number };

/** What a thread is started with: its end of the line, and what it needs to know for all jobs. Whoever holds the other end hears when it is closed, for whatever reason. */
export interface Started<Brief> {
  readonly port: MessagePort;
  readonly brief: Brief;
}

/** A thread that does jobs. */
export interface ThreadLine<Job, Answer> {
  readonly ask: (job: Job) => Promise<Answer>;
  readonly close: () => Promise<unknown>;
  /** How long it had worked when it answered last, in milliseconds. */
  readonly busy: () => number;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * A thread that works while the rest goes on; `file` is its bundle. It ends with the process, or when it is closed. Once it has failed, every job that waits
 * and every later one is rejected: with a `Stop` (exit code 70) of the line that `inWords` makes of a reason when the thread is not there or ended, and with
 * what it threw when it could not do a job. A thread that answers nothing for as long as `PATIENCE` is taken for dead: it may turn for ever with its line
 * open. The time begins again with each answer. `limits` are those of its memory, where V8 would choose too much.
 */
export function threadLine<Brief, Job, Answer>(
  file: string,
  brief: Brief,
  inWords: (reason: string) => string,
  limits: ResourceLimits = {},
): ThreadLine<Job, Answer> {
  const { port1: line, port2: port } = new MessageChannel();
  const worker = new Worker(file, {
    workerData: { port, brief } satisfies Started<Brief>,
    transferList: [port],
    resourceLimits: limits,
  });
  const waiting = new Map<number, Waiting<Answer>>();
  let watch: NodeJS.Timeout | undefined;
  let failure: Error | undefined;
  let worked = 0;
  let asked = 0;
  const watchOn = (): void => {
    clearInterval(watch);
    let beats = 0;
    const beat = (): void => {
      beats += 1;
      if (beats < BEATS) return;
      fail('a thread does not answer');
      void worker.terminate();
    };
    if (waiting.size > 0) watch = setInterval(beat, PATIENCE / BEATS);
  };
  const fail = (reason: string): void => {
    clearInterval(watch);
    failure ??= new Stop(inWords(reason), EXIT.bug);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  line.on('message', (answered: Answered<Answer>) => {
    const job = waiting.get(answered.number);
    waiting.delete(answered.number);
    worked = answered.worked;
    if ('failed' in answered) job?.reject(thrown(answered.failed));
    else job?.resolve(answered.answer);
    watchOn();
  });
  line.on('messageerror', () => fail('an answer of a thread could not be read'));
  worker.on('error', (error) => fail(`a thread failed (${firstLine(error)})`));
  worker.on('exit', (code) => fail(`a thread ended without an answer (${code})`));
  // A thread may live on though it can answer no more. One that ends by itself says why before it has exited.
  line.on('close', () => void worker.terminate());
  line.unref();
  worker.unref();
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        if (waiting.size === 1) watchOn();
        worker.ref();
        line.postMessage({ number: asked, job } satisfies Asked<Job>);
      }),
    close: () => worker.terminate(),
    busy: () => worked,
  };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

/** What was thrown in the thread, as if it had been thrown here. */
function thrown({ message, stack, exitCode }: Failed): Error {
  if (exitCode !== undefined) return new Stop(message, exitCode);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
