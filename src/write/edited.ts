import type { Effects } from '../core/effects.ts';
import type { OutputFile } from '../core/output-file.ts';
import { sha256 } from '../core/sha256.ts';
import { Stop } from '../core/stop.ts';
import { type RecordedFile, readManifest } from './manifest-file.ts';

/**
 * Refuses to replace a published file that is not what its build.json records: somebody changed it by hand, in Word for example, and would lose
 * that work. @throws Stop that names the files
 */
export function refuseEdited(effects: Effects, out: string, files: readonly OutputFile[]): void {
  const known = new Map<string, ReturnType<typeof readManifest>>();
  const records = (variant: string): ReturnType<typeof readManifest> => {
    if (!known.has(variant)) known.set(variant, readManifest(effects, `${out}/${variant}`));
    return known.get(variant);
  };
  const edited = files.filter(({ path, bytes }) => {
    const [variant = '', ...rest] = path.split('/');
    const record = rest.length > 0 ? records(variant)?.get(rest.join('/')) : undefined;
    return record !== undefined && isOther(effects, `${out}/${path}`, record, bytes);
  });
  if (edited.length === 0) return;
  const [names, them] = [edited.map(({ path }) => `${out}/${path}`).join(', '), edited.length === 1 ? 'it' : 'them'];
  throw new Stop(
    `${names}: changed by hand since the last build, and a new build would lose that. Move ${them} to another folder to keep the changes, or delete ${them}, and build again. Nothing was changed.`,
  );
}

/** Whether a file is neither as it was made nor as it would be made now. */
function isOther(effects: Effects, path: string, made: RecordedFile, now: Uint8Array): boolean {
  const bytes = effects.read(path);
  if (bytes === undefined || (bytes.length === made.bytes && sha256(bytes) === made.sha256)) return false;
  return Buffer.compare(bytes, now) !== 0;
}
