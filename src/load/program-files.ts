import { isRecord } from '../core/is-record.ts';
import { EXIT, Stop } from '../core/stop.ts';
import type { Folder } from './folder.ts';
import { PARSED_FILES, PROGRAM_FILES } from './generated/program-yaml.js';

/** What stops a run when a file of the program itself is missing or broken; `why` is a sentence that names the file. */
export function incomplete(why: string): Stop {
  return new Stop(`svduty is not complete: ${why} Install it again: run "npm ci" in the folder of svduty.`, EXIT.bug);
}

/** Looks whether the program still has every template it was made with. @throws Stop that names the first one missing */
export function checkProgramFiles(program: Folder): void {
  for (const file of PROGRAM_FILES) {
    const slash = file.lastIndexOf('/');
    if (!program.list(file.slice(0, slash)).includes(file.slice(slash + 1))) throw incomplete(`${file} is missing.`);
  }
}

/** Looks whether a YAML file of the program still has the keys it was made with. @throws Stop that names the first one missing */
export function checkProgramValue(file: string, value: unknown): void {
  const lost = lostKey(value, PARSED_FILES.get(file), '');
  if (lost !== undefined) throw incomplete(`${file} ${lost === '' ? 'is empty' : `has no "${lost}"`}.`);
}

/** The path of the first key that a value has lost or that has become something else; "" for the whole value. */
function lostKey(value: unknown, made: unknown, path: string): string | undefined {
  if (!isRecord(made)) return typeof value === typeof made || made === undefined ? undefined : path;
  if (!isRecord(value)) return path;
  for (const [key, item] of Object.entries(made)) {
    const below = path === '' ? key : `${path}.${key}`;
    const lost = Object.hasOwn(value, key) ? lostKey(value[key], item, below) : below;
    if (lost !== undefined) return lost;
  }
  return undefined;
}
