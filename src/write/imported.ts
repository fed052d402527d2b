import type { Effects } from '../core/effects.ts';
import { sha256 } from '../core/sha256.ts';
import { Stop } from '../core/stop.ts';
import { orStop } from '../load/folder.ts';

/** A table that an import is about to write, as `<id>.csv` with the log `<id>.import.json`. */
export interface ImportedTable {
  readonly id: string;
  readonly csv: string;
}

/**
 * Refuses to replace what no import made: a table that is not as its log says, because somebody edited it, a table without a log, and a file
 * that only has the name of a log. @throws Stop that names the files and the option that replaces them
 */
export function refuseReplacing(effects: Effects, out: string, tables: readonly ImportedTable[]): void {
  const theirs = tables.flatMap(({ id, csv }) => {
    const [table, log] = [`${out}/${id}.csv`, `${out}/${id}.import.json`];
    const logged = loggedHash(effects, log);
    const before = orStop(table, () => effects.read(table));
    const isOurs = before === undefined || [logged, sha256(csv)].includes(sha256(before));
    return [...(isOurs ? [] : [table]), ...(effects.look(log).kind !== 'missing' && logged === undefined ? [log] : [])];
  });
  if (theirs.length === 0) return;
  throw new Stop(
    `${theirs.join(', ')}: edited by hand, or not made by an import. An import would lose that. Keep a copy, and import again with --replace. Nothing was written.`,
  );
}

/** The SHA-256 of the table that an import log is about; undefined when the file is no import log. */
function loggedHash(effects: Effects, path: string): string | undefined {
  const bytes = orStop(path, () => effects.read(path));
  if (!bytes) return undefined;
  try {
    const { schema, output }: { schema?: unknown; output?: { sha256?: unknown } } = JSON.parse(
      new TextDecoder().decode(bytes),
    );
    const isLog = typeof schema === 'string' && schema.startsWith('svduty-import/');
    return isLog && typeof output?.sha256 === 'string' ? output.sha256 : undefined;
  } catch {
    return undefined;
  }
}
