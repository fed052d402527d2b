/** So many jobs wait with each worker, so that none is idle while answers of others are taken. */
const AHEAD = 2;
/** So many answers for each worker may wait to be taken, where another takes longer over one before them. */
const WAITING = 8;

/**
 * Has jobs done by several workers, each by one that is free, and gives the answers in the order of the items. `jobOf` is asked for a job when it is handed
 * out, so that what came of earlier ones can be heeded. A rejection ends it.
 */
export async function* inOrder<Item, Job, Answer>(
  items: readonly Item[],
  jobOf: (item: Item) => Job,
  workers: readonly ((job: Job) => Promise<Answer>)[],
): AsyncGenerator<Answer> {
  // One worker alone is this thread: it would begin the next job before the last is taken.
  const most = workers.length === 1 ? 1 : WAITING * workers.length;
  const busy = workers.map(() => 0);
  const handedOut: Promise<Answer>[] = [];
  let taken = 0;
  const handOut = (): void => {
    const least = Math.min(...busy);
    if (least >= AHEAD || handedOut.length >= Math.min(items.length, taken + most)) return;
    const free = busy.indexOf(least);
    const item = items[handedOut.length]!;
    busy[free] = least + 1;
    const answer = (async () => workers[free]!(jobOf(item)))();
    const freed = (): void => {
      busy[free] = busy[free]! - 1;
      handOut();
    };
    // One that fails is told in its turn, if its turn comes.
    answer.then(freed, freed);
    handedOut.push(answer);
    handOut();
  };
  for (; taken < items.length; taken++) {
    handOut();
    const answer = await handedOut[taken]!;
    // What was taken is let go.
    delete handedOut[taken];
    yield answer;
  }
}
