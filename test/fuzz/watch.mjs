// Finds a process that does not end: whether it works for too long or waits for what never comes.
import { readFileSync } from 'node:fs';

/**
 * More CPU time than this for one case is a hang, in seconds. A machine that is busy with other things does not matter, a slow one
 * does: the longest case (41 editions, checked three times and built) takes 25 s on the slowest that was tried.
 */
const MOST_CPU = 90;
/** So long without any CPU time is waiting, in seconds. */
const IDLE = 12;
/** Where the system does not tell the CPU time, the clock must do, in seconds. */
const MOST_TIME = 150;
const OFTEN = 500;
const TICKS = 100;

/** CPU seconds of a process until now, or undefined where the system does not tell (only Linux does). */
function cpuOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return undefined;
  }
}

/** Watches a process from now on; `hung` is called once with the reason. Answers what ends the watch. `idle` in seconds. */
export function watch(pid, hung, idle = IDLE) {
  const start = cpuOf(pid) ?? 0;
  let last = { cpu: start, at: process.hrtime()[0] };
  const began = last.at;
  const timer = setInterval(() => {
    const now = process.hrtime()[0];
    const cpu = cpuOf(pid);
    const reason = reasonOf(now, cpu);
    if (cpu !== undefined && cpu > last.cpu) last = { cpu, at: now };
    if (reason === undefined) return;
    clearInterval(timer);
    hung(reason);
  }, OFTEN);
  function reasonOf(now, cpu) {
    if (cpu === undefined) return now - began > MOST_TIME ? `more than ${MOST_TIME} s` : undefined;
    if (cpu - start > MOST_CPU) return `more than ${MOST_CPU} s of CPU`;
    return now - last.at > idle ? `nothing done for ${idle} s` : undefined;
  }
  return () => clearInterval(timer);
}
