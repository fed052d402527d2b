/** The same work, but each begins when the one before has ended, however that ended. */
export function oneAtATime<Job, Answer>(work: (job: Job) => Promise<Answer>): (job: Job) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(() => work(job));
    last = done.catch(() => {});
    return done;
  };
}
