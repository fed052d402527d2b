import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './program.mjs';

/** Edits that are made before any counts. */
export const WARM_UP = 2;
export const MOST_MS = 120_000;

/** A text that every partnership has and that a page prints: the file, and where what is edited in begins. */
export const TEXT = { file: 'content/partnership.yaml', at: /(?<=^mission:\n {2}text: )(?:Edited\d+ )?(?=(.{40}))/m };

/** A copy of a folder, to be edited. The program's own templates are read where they are. */
export function copyOf(folder, scratch) {
  const copy = join(scratch, 'edited');
  for (const part of ['content', 'data', 'templates'])
    if (part !== 'templates' || folder !== ROOT) cpSync(join(folder, part), join(copy, part), { recursive: true });
  return copy;
}
