/** How long each stage of a run took, in milliseconds, in the order in which they last began. */
export type StageTimes = ReadonlyMap<string, number>;

/** Hears of stages as they begin: each lasts until the next. One that begins several times is one, with all its time. */
export interface Stopwatch {
  begin(stage: string): void;
  times(): StageTimes;
}

/** A stopwatch that was started at `since` by the clock `now`, with this stage. */
export function stopwatch(stage: string, since: number, now: () => number): Stopwatch {
  const times = new Map([[stage, 0]]);
  let current = stage;
  let begun = since;
  const begin = (next: string): void => {
    const time = now();
    times.set(current, (times.get(current) ?? 0) + time - begun);
    const before = times.get(next) ?? 0;
    times.delete(next);
    times.set(next, before);
    current = next;
    begun = time;
  };
  return {
    begin,
    times: () => {
      begin(current);
      return new Map(times);
    },
  };
}
