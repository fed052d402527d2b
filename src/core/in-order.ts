/** So many jobs wait with each worker, so that none is idle while answers of others are taken. */
const AHEAD = 2;

/**
 * Has jobs done by several workers, each in its turn, and gives the answers in the order of the items. `jobOf` is asked for a job when it is handed
 * out, so that what came of earlier ones can be heeded. A rejection ends it.
 */
export async function* inOrder<Item, Job, Answer>(
  items: readonly Item[],
  jobOf: (item: Item) => Job,
  workers: readonly ((job: Job) => Promise<Answer>)[],
): AsyncGenerator<Answer> {
  // One worker alone is this thread: it would begin the next job before the last is taken.
  const most = workers.length === 1 ? 1 : AHEAD * workers.length;
  const handedOut: Promise<Answer>[] = [];
  for (let taken = 0; taken < items.length; taken++) {
    for (let next = handedOut.length; next < Math.min(items.length, taken + most); next++) {
      const answer = workers[next % workers.length]!(jobOf(items[next]!));
      // One that fails is told in its turn, if its turn comes.
      answer.catch(() => {});
      handedOut.push(answer);
    }
    const answer = await handedOut[taken]!;
    // What was taken is let go.
    delete handedOut[taken];
    yield answer;
  }
}
