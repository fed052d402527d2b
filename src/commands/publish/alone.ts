import type { Effects } from '../../core/effects.ts';
import { Stop } from '../../core/stop.ts';
import { orStop } from '../../load/folder.ts';
import { cannotWrite } from '../../write/cannot-write.ts';
import { tryAll } from '../../write/swap.ts';

const MARK = /^\.svduty-(\d+)-publishing$/;

/**
 * Does something to the folder of editions while no other run does. Each run first leaves a mark, and then looks for those of others: of two at once at least one sees the other.
 * @throws Stop where another is at work, or where nothing can be written
 */
export function alone<T>(effects: Effects, root: string, action: () => T): T {
  const mark = `${root}/.svduty-${effects.runId}-publishing`;
  const isNew = effects.look(root).kind === 'missing';
  try {
    leave(effects, root, mark);
    for (const run of others(effects, root)) {
      if (effects.isRunning(run))
        throw new Stop(
          `Another svduty publish (process ${run}) writes into ${root}. Wait until it has ended, and publish again. Nothing was changed.`,
        );
      effects.remove(`${root}/.svduty-${run}-publishing`);
    }
    return action();
  } finally {
    tryAll([mark], effects.remove);
    // Where nothing was published the folder is not left behind.
    if (isNew) tryAll([root], effects.removeFolder);
  }
}

function leave(effects: Effects, root: string, mark: string): void {
  try {
    effects.makeFolder(root);
    effects.write(mark, new Uint8Array());
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Stop(cannotWrite(root, error as NodeJS.ErrnoException, true));
  }
}

const others = (effects: Effects, root: string): number[] =>
  orStop(root, () => effects.list(root))
    .flatMap((name) => MARK.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((run) => run !== effects.runId);
