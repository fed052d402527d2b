import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop } from '../core/stop.ts';
import { runProgram } from './node-process.ts';

/** How a program is called to set `publication.html` or `publication.docx` of a folder as `publication.pdf` beside it. */
export interface Setting {
  /** What people call it. */
  readonly name: string;
  /** Where it is, or its name where the system finds it. */
  readonly program: string;
  readonly takes: 'html' | 'docx';
  words(folder: string): readonly string[];
  /** What to say where it is missing, and what to do where it fails. */
  readonly needs: string;
  readonly otherwise: string;
}

/**
 * A document as PDF. The program runs in a temporary folder, with a profile of its own in it, that is removed whatever happens. @throws Stop where it is missing, fails, or takes
 * longer than its time
 */
export async function setDocument(document: Uint8Array, setting: Setting): Promise<Uint8Array> {
  const { name, program, takes, words, needs, otherwise } = setting;
  const folder = mkdtempSync(join(tmpdir(), 'svduty-pages-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    writeFileSync(join(folder, `publication.${takes}`), document);
    await runProgram(program, words(folder), { folder, stopped: remove, needs, otherwise });
    const pdf = join(folder, 'publication.pdf');
    if (!existsSync(pdf)) throw new Stop(`${name} could not set the document. ${otherwise}`);
    return readFileSync(pdf);
  } finally {
    remove();
  }
}
