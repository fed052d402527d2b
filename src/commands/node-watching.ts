import { type FSWatcher, watch } from 'node:fs';

/** An editor writes a file in several steps: what comes within so many milliseconds is one change. */
const SETTLES = 15;

/**
 * Gives a turn each time that something changes below the folders of these names within `root` from now on, until nobody waits any more. What changes
 * during a turn is the next one. A folder that comes later is watched from then on.
 */
export function changes(root: string, names: readonly string[]): AsyncIterable<void> {
  let wake: (() => void) | undefined;
  let isChanged = false;
  const changed = (): void => {
    isChanged = true;
    wake?.();
  };
  const watchers = new Map<string, FSWatcher>();
  const stop = (name: string): void => {
    watchers.get(name)?.close();
    watchers.delete(name);
  };
  const begin = (name: string): void => {
    if (watchers.has(name)) return;
    try {
      const watcher = watch(`${root}/${name}`, { recursive: true }, changed);
      watcher.on('error', () => stop(name));
      watchers.set(name, watcher);
    } catch {
      // It is not there, or not yet.
    }
  };
  const top = watch(root, (_event, name) => {
    if (typeof name !== 'string' || !names.includes(name)) return;
    stop(name);
    begin(name);
    changed();
  });
  names.forEach(begin);
  const turns = async function* (): AsyncGenerator<void> {
    try {
      for (;;) {
        if (!isChanged)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        await new Promise((resolve) => setTimeout(resolve, SETTLES));
        isChanged = false;
        yield;
      }
    } finally {
      top.close();
      for (const name of names) stop(name);
    }
  };
  return turns();
}
