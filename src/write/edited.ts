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
  // What is to be written is read only where something else stands in its place.
  const changes = [...files, ...removed.map((path) => ({ path }))];
  const edited = changes.filter((change) => {
    const { path } = change;
    const [variant = '', ...rest] = path.split('/');
    const file = rest.join('/');
    const before = standing.find((edition) => edition.variant === variant);
    // The list of what is there seals itself, and a record is what speaks of the others.
    if (file === '' || (file === MANIFEST && before)) return false;
    const there = orStop(`${folder}/${path}`, () => effects.read(`${folder}/${path}`));
    if (there === undefined) return false;
    const now = sha256(there);
    const isKnown = before?.outputs.some((output) => output.file === file && output.sha256 === now);
    return !isKnown && !('bytes' in change && sha256(change.bytes) === now);
  });
  if (edited.length === 0) return;
  const [names, them] = [edited.map(({ path }) => `${folder}/${path}`).join(', '), edited.length === 1 ? 'it' : 'them'];
  throw new Stop(
    `${names}: changed by hand since the last build, or not made by one, and a new build would lose that. Move ${them} to another folder to keep the changes, or delete ${them}, and build again. Nothing was changed.`,
  );
}
