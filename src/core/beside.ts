import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** Work that another thread may do beside this one. It never changes what comes of it: what nobody has begun when it is asked for is done by whoever asks. */
export interface Beside {
  /** Hands a job over: what it is asked for by later, which work it is, and what that is given. */
  begin(name: string, work: string, given: unknown): void;
  /** What came of the job of this name, waiting for it where it has begun; undefined where whoever asks is to do it. Good for one time. */
  take<Answer>(name: string): Answer | undefined;
}

/** What a thread beside is started with: its end of the line, who has taken which job, and what it needs to know for all jobs. */
export interface StartedBeside<Brief> {
  readonly port: MessagePort;
  readonly taken: Int32Array;
  readonly brief: Brief;
}

interface Job {
  readonly number: number;
  readonly work: string;
  readonly given: unknown;
}

interface Done {
  readonly number: number;
  readonly answer: unknown;
}

/** Where among `taken` it stands how many jobs are done; jobs are numbered from there on. */
const COUNT = 0;
/** Nobody has taken a job; whoever asks for it did; the thread did. */
const [OPEN, HERE, THERE] = [0, 1, 2];
/** More jobs are not handed over. */
const MOST_JOBS = 4096;
/** In milliseconds. A job takes less than a tenth of a second; a thread that takes longer has ended, or the computer has other work. */
const PATIENCE = 20_000;

/** A thread that works beside this one, which may wait for it in the middle of its own work; `file` is its bundle. It ends with the process. */
export function besideThread(file: string, brief: unknown): Beside {
  const { port1: line, port2: port } = new MessageChannel();
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (MOST_JOBS + 1)));
  const workerData: StartedBeside<unknown> = { port, taken, brief };
  const worker = new Worker(file, { workerData, transferList: [port] });
  // Whatever it fails at is done here, where it is told.
  worker.on('error', () => {});
  worker.unref();
  line.unref();
  const numbers = new Map<string, number>();
  let begun = 0;
  const done = new Map<number, unknown>();
  /** False when nothing came in time. */
  const hear = (): boolean => {
    const before = Atomics.load(taken, COUNT);
    const received: { readonly message: Done } | undefined = receiveMessageOnPort(line);
    if (!received) return Atomics.wait(taken, COUNT, before, PATIENCE) !== 'timed-out';
    done.set(received.message.number, received.message.answer);
    return true;
  };
  return {
    begin: (name, work, given) => {
      if (begun === MOST_JOBS) return;
      begun += 1;
      numbers.set(name, begun);
      line.postMessage({ number: begun, work, given } satisfies Job);
    },
    take: <Answer>(name: string) => {
      const number = numbers.get(name);
      if (number === undefined || Atomics.compareExchange(taken, number, OPEN, HERE) !== THERE) return undefined;
      while (!done.has(number)) if (!hear()) return undefined;
      const answer = done.get(number);
      // Asked for again, it is done here: who took it may have changed it.
      numbers.delete(name);
      done.delete(number);
      // Made by the work of this name.
      return answer as Answer;
    },
  };
}

/** Does the jobs that are handed over to a thread that `besideThread` began, unless whoever handed them over has done them by then. */
export function workBeside(
  { port, taken }: StartedBeside<unknown>,
  works: Readonly<Record<string, (given: never) => unknown>>,
): void {
  const answerOf = ({ work, given }: Job): unknown => {
    try {
      // Whoever handed it over gave what the work of this name takes.
      return works[work]?.(given as never);
    } catch {
      return undefined;
    }
  };
  const tell = (done: Done): void => {
    try {
      port.postMessage(done);
    } catch {
      port.postMessage({ ...done, answer: undefined } satisfies Done);
    }
  };
  port.on('message', (job: Job) => {
    const { number } = job;
    if (Atomics.compareExchange(taken, number, OPEN, THERE) !== OPEN) return;
    tell({ number, answer: answerOf(job) });
    Atomics.add(taken, COUNT, 1);
    Atomics.notify(taken, COUNT);
  });
}
