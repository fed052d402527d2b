import type { Effects } from '../core/effects.ts';
import { Stop } from '../core/stop.ts';
import { orStop } from '../load/folder.ts';
import { draftsOf, endSwap, journalOf, PHASES, type Phase, type Swap, tryAll } from './swap.ts';

const DRAFTS = /^\.svduty-(\d+)-drafts\/$/;
const JOURNAL = new RegExp(`^\\.svduty-(\\d+)-(${PHASES.join('|')})$`);

/**
 * Puts a folder in order after runs that were killed while they wrote into it: every file is as it was before such a run or, when the run had
 * done all but tidy up, as it wrote it. Runs that still go on are left alone.
 * @throws Stop when a file cannot be put back.
 */
export function recoverOutput(effects: Effects, folder: string): void {
  for (const name of namesIn(effects, folder)) {
    const [, run, phase] = JOURNAL.exec(name) ?? [];
    if (run === undefined || phase === undefined) continue;
    const runId = Number(run);
    if (runId !== effects.runId && effects.isRunning(runId)) continue;
    const swap = readJournal(effects, folder, runId, phase as Phase);
    if (endSwap(effects, swap, phase as Phase)) continue;
    throw new Stop(
      `An earlier run was stopped while it wrote into ${folder}, and its files cannot be put back. Close what is open there, check that you may write there, and try again.`,
    );
  }
  for (const name of namesIn(effects, folder)) {
    const runId = Number(DRAFTS.exec(name)?.[1] ?? effects.runId);
    if (runId !== effects.runId && !effects.isRunning(runId)) removeDrafts(effects, folder, runId);
  }
}

/** Removes what a run wrote and did not need any more. What cannot be removed is in nobody's way. */
export const removeDrafts = (effects: Effects, folder: string, runId: number): boolean =>
  tryAll([draftsOf({ folder, runId })], effects.removeTree);

/** A folder that may not be read holds nothing that could be put in order; whoever reads it says so. */
function namesIn(effects: Effects, folder: string): readonly string[] {
  try {
    return effects.list(folder);
  } catch {
    return [];
  }
}

/** A journal that was cut short itself lists nothing: it is written before anything else. */
function readJournal(effects: Effects, folder: string, runId: number, phase: Phase): Swap {
  const none: Swap = { folder, runId, files: [], folders: [] };
  const bytes = orStop(folder, () => effects.read(journalOf(none, phase)));
  try {
    const { files, folders }: Partial<Swap> = JSON.parse(new TextDecoder().decode(bytes));
    return {
      ...none,
      files: (files ?? []).filter(({ path }) => isBelow(path)),
      folders: (folders ?? []).filter(isBelow),
    };
  } catch {
    return none;
  }
}

/** A journal may come with somebody else's folder: it never reaches outside its own. */
const isBelow = (path: unknown): boolean =>
  typeof path === 'string' && /^[^/\\:]+(\/[^/\\:]+)*$/.test(path) && !path.split('/').includes('..');
