import { basename } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { LIMITS, sizeInWords } from '../../core/limits.ts';
import { didYouMean } from '../../core/nearest.ts';
import { Stop } from '../../core/stop.ts';
import { orStop, refusedBy } from '../../load/folder.ts';
import type { CameInFile } from '../../review/review.ts';
import { openCopy } from '../../review/word/open.ts';

/** The files that came back, read. @throws Stop for what is not there, is no review copy, or is one of an edition that the folder does not have */
export function openedFiles(effects: Effects, paths: readonly string[], editions: readonly string[]): CameInFile[] {
  if (paths.length > LIMITS.reviewFiles)
    throw new Stop(`These are ${paths.length} files. Read at most ${LIMITS.reviewFiles} at a time.`);
  const names = paths.map((path) => basename(path));
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return paths.map((path) => {
    const opened = openCopy(bytesOf(effects, path));
    if ('why' in opened) throw new Stop(`"${path}" ${opened.why}. ${HELP}`);
    const { variant } = opened.part;
    if (!editions.includes(variant))
      throw new Stop(
        `"${path}" is a copy of "${variant}", and this folder has no such edition.${didYouMean(variant, editions)} Name its folder with --dir.`,
      );
    const name = basename(path);
    return { name: twice.has(name) ? path : name, opened };
  });
}

const HELP =
  'Give the .docx files that reviewers sent back, of copies that "svduty build --review-copy" made, saved as Word documents.';

function bytesOf(effects: Effects, path: string): Uint8Array {
  const found = effects.look(path);
  if (found.kind === 'missing' || found.kind === 'dangling') throw new Stop(`There is no file "${path}".`);
  if (found.kind === 'refused') throw new Stop(refusedBy(`"${path}"`, found.reason));
  if (found.kind !== 'file') throw new Stop(`"${path}" is no file. Name each Word file.`);
  if (found.size > LIMITS.reviewBytes) throw new Stop(`"${path}" is over ${sizeInWords(LIMITS.reviewBytes)}.`);
  const bytes = orStop(`"${path}"`, () => effects.read(path));
  if (!bytes) throw new Stop(`There is no file "${path}".`);
  return bytes;
}
