import type { Effects } from '../core/effects.ts';
import type { OutputFile } from '../core/output-file.ts';
import { orStop } from '../load/folder.ts';
import type { OutputSet } from './write.ts';

/** A set without the files that stand there byte for byte: nothing has to be done to them. @throws Stop for one that cannot be read */
export function unlikeThere(effects: Effects, set: OutputSet): OutputSet {
  const isThere = (file: OutputFile): boolean => {
    const at = `${set.folder}/${file.path}`;
    const found = effects.look(at);
    if (found.kind !== 'file' || found.size !== (file.draft?.size ?? file.bytes.length)) return false;
    const there = orStop(at, () => effects.read(at));
    return there !== undefined && Buffer.compare(there, file.bytes) === 0;
  };
  return { ...set, files: set.files.filter((file) => !isThere(file)) };
}
