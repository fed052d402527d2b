import type { MessagePort } from 'node:worker_threads';
import { Stop } from './stop.ts';
import type { Answered, Asked, Failed, Reply } from './thread-line.ts';

/** Does the jobs that come down the line, in a thread that a `threadLine` began. What is thrown is told to whoever asked. */
export function workOn<Job, Answer>(port: MessagePort, work: (job: Job) => Promise<Answer>): void {
  const answer = (message: Reply<Answer>): void =>
    port.postMessage({ ...message, worked: worked() } satisfies Answered<Answer>);
  port.on('message', async ({ number, job }: Asked<Job>) => {
    try {
      answer({ number, answer: await work(job) });
    } catch (error) {
      answer({ number, failed: failed(error) });
    }
  });
}

/** How long this thread has worked, in milliseconds: since it began, without the time it waited. */
const worked = (): number => performance.now() - performance.eventLoopUtilization().idle;

function failed(error: unknown): Failed {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, exitCode: undefined };
  return { message: error.message, stack: error.stack, exitCode: error instanceof Stop ? error.exitCode : undefined };
}
