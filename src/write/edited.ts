import type { Effects } from '../core/effects.ts';
import { sha256 } from '../core/sha256.ts';
import { Stop } from '../core/stop.ts';
import { orStop } from '../load/folder.ts';
import { MANIFEST } from './record.ts';
import type { StandingEdition } from './standing.ts';
import type { OutputSet } from './write.ts';

/**
 * Refuses to replace or remove a file of a variant that is not what its build.json records: somebody changed it by hand, in Word for example,
 * and would lose that work, or it was never svduty's. @throws Stop that names the files
 */
export function refuseEdited(effects: Effects, standing: readonly StandingEdition[], set: OutputSet): void {
  const { folder, files, removed } = set;
  const changes = [...files, ...removed.map((path) => ({ path, bytes: undefined }))];
  const edited = changes.filter(({ path, bytes }) => {
    const [variant = '', ...rest] = path.split('/');
    const file = rest.join('/');
    const before = standing.find((edition) => edition.variant === variant);
    // The list of what is there seals itself, and a record is what speaks of the others.
    if (file === '' || (file === MANIFEST && before)) return false;
    const known = [before?.outputs.find((output) => output.file === file)?.sha256, bytes && sha256(bytes)];
    const now = orStop(`${folder}/${path}`, () => effects.read(`${folder}/${path}`));
    return now !== undefined && !known.includes(sha256(now));
  });
  if (edited.length === 0) return;
  const [names, them] = [edited.map(({ path }) => `${folder}/${path}`).join(', '), edited.length === 1 ? 'it' : 'them'];
  throw new Stop(
    `${names}: changed by hand since the last build, or not made by one, and a new build would lose that. Move ${them} to another folder to keep the changes, or delete ${them}, and build again. Nothing was changed.`,
  );
}
