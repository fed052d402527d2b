import { type StageTimes, stopwatch } from '../../core/stopwatch.ts';
import { sum } from '../../core/sum.ts';
import type { buildOnce } from './once.ts';

/** Builds as `build` does, and says how long each stage took; of the first build from where the process began. `beside` tells how long other threads have worked. */
export function timed(build: typeof buildOnce, beside: () => number): typeof buildOnce {
  let isFirst = true;
  return async (job, effects) => {
    const [since, before] = isFirst ? [0, 0] : [effects.now(), beside()];
    isFirst = false;
    const { begin, times } = stopwatch('start', since, effects.now);
    try {
      return await build(job, { ...effects, stage: begin });
    } finally {
      effects.err(timesInWords(times(), beside() - before));
    }
  };
}

type Row = readonly [stage: string, ms: string, share: string];
const HEAD: Row = ['stage', 'ms', '%'];

/** A table. Each share is that of all stages together, which other threads are no part of. */
function timesInWords(times: StageTimes, beside: number): string {
  const all = sum([...times.values()]);
  const row = (stage: string, time: number): Row => [stage, time.toFixed(0), ((100 * time) / all).toFixed(0)];
  const stages = [...times].map(([stage, time]) => row(stage, time));
  const rows = [HEAD, ...stages, row('all', all), row('beside it, on other threads', beside)];
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((cells) => cells[column].length));
  const line = ([stage, ms, share]: Row): string =>
    `${stage.padEnd(width(0))}  ${ms.padStart(width(1))}  ${share.padStart(width(2))}\n`;
  return rows.map(line).join('');
}
