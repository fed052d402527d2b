import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import { LIMITS } from '../../core/limits.ts';
import { openFolder } from '../../load/folder.ts';
import type { Loaded } from '../../load/project.ts';

/** As it is written: a byte-order mark and Windows line ends stay. */
const EXACTLY = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Files of words that a change of form may look at. */
const WORDS = /\.(yaml|hbs)$/;

/** The texts of a folder by path, as they are written: all that is read as words, and .gitignore where there is one. What is wrong goes to `report`. */
export function folderTexts(
  effects: Effects,
  dir: string,
  { inputs }: Pick<Loaded, 'inputs'>,
  report: (found: Diagnostic) => void,
): Map<string, string> {
  const ignored = openFolder(effects, dir, report).read('.gitignore', LIMITS.templateBytes).input;
  const files = [...inputs.filter(({ file }) => WORDS.test(file)), ...(ignored ? [ignored] : [])];
  return new Map(files.map(({ file, bytes }) => [file, EXACTLY.decode(bytes)]));
}
