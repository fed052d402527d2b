import { type Diagnostic, type DiagnosticDetails, diagnostic } from '../core/diagnostic.ts';
import type { Effects, Found } from '../core/effects.ts';
import { sizeInWords } from '../core/limits.ts';
import { Stop } from '../core/stop.ts';
import { type InputFile, inputFile } from './input-file.ts';

/** What came of reading one file. What was refused has been reported. */
export type ReadInput =
  | { readonly input: InputFile }
  | { readonly input: undefined; readonly why: 'missing' | 'refused' };

/** The folder of a partnership: the only way to its files. */
export interface Folder {
  /** One file of at most `limit` bytes. */
  read(file: string, limit: number): ReadInput;
  /** The names in a folder of it, in code-unit order, folders with a trailing slash; none when it is not there or was refused. */
  list(folder: string): readonly string[];
}

/**
 * Opens a folder for reading. Only ordinary files that lie within it are read, wherever links lead; the folder itself may be a link.
 * Everything else is reported once, at the file or folder concerned: load/outside, load/not-a-file, load/not-a-folder,
 * load/unreadable, load/too-large.
 */
export function openFolder(effects: Effects, root: string, report: (found: Diagnostic) => void): Folder {
  const top = effects.look(root);
  const within = top.kind === 'folder' ? top.real.replace(/[\\/]$/, '') : undefined;
  /** The names in each folder that was looked at; undefined for one that may not be entered. */
  const entered = new Map<string, readonly string[] | undefined>();

  const leaves = (real: string): boolean =>
    within !== undefined && real !== within && !['/', '\\'].some((sign) => real.startsWith(within + sign));

  const refuse = (file: string, code: Refusal, message: string, details?: DiagnosticDetails): void =>
    report(diagnostic(code, { file, line: 1, column: 1 }, message, details));

  const guarded = <T>(file: string, action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      refuse(file, 'load/unreadable', refusedBy(file, (error as NodeJS.ErrnoException).code ?? 'unknown reason'));
      return undefined;
    }
  };

  /** The names in a folder, when it and all above it may be read. A folder that is not there holds nothing. */
  const enter = (folder: string): readonly string[] | undefined => {
    if (entered.has(folder)) return entered.get(folder);
    const above = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
    const names = folder === '' || enter(above) ? namesIn(folder) : undefined;
    entered.set(folder, names);
    return names;
  };

  const namesIn = (folder: string): readonly string[] | undefined => {
    const path = folder === '' ? root : `${root}/${folder}`;
    const found = effects.look(path);
    if (found.kind === 'missing') return [];
    if (found.kind === 'folder' && !leaves(found.real)) return guarded(folder || '.', () => effects.list(path));
    if (found.kind === 'folder') refuse(folder, 'load/outside', `${folder} is a link that leads out of the folder.`);
    else if (found.kind === 'file') refuse(folder, 'load/not-a-folder', `${folder} is a file.`);
    else refuse(folder, ...refusalOf(folder, found, 'load/not-a-folder'));
    return undefined;
  };

  return {
    read: (file, limit) => {
      const refused = { input: undefined, why: 'refused' } as const;
      if (file.includes('/') && !enter(file.slice(0, file.lastIndexOf('/')))) return refused;
      const path = `${root}/${file}`;
      const found = effects.look(path);
      if (found.kind === 'missing') return { input: undefined, why: 'missing' };
      if (found.kind === 'folder') refuse(file, 'load/not-a-file', `${file} is a folder.`);
      else if (found.kind !== 'file') refuse(file, ...refusalOf(file, found, 'load/not-a-file'));
      else if (leaves(found.real)) refuse(file, 'load/outside', `${file} is a link that leads out of the folder.`);
      else if (found.size > limit) refuse(file, 'load/too-large', tooLarge(file, found.size, limit), smallerBy(file));
      else {
        const bytes = guarded(file, () => effects.read(path));
        if (bytes) return { input: inputFile(file, bytes) };
      }
      return refused;
    },
    list: (folder) => enter(folder) ?? [],
  };
}

type Refusal = 'load/outside' | 'load/not-a-file' | 'load/not-a-folder' | 'load/unreadable' | 'load/too-large';

function refusalOf(
  file: string,
  found: Exclude<Found, { kind: 'file' | 'folder' | 'missing' }>,
  special: 'load/not-a-file' | 'load/not-a-folder',
): [Refusal, string] {
  if (found.kind === 'special') return [special, `${file} is ${found.what}.`];
  if (found.kind === 'dangling') return ['load/unreadable', `${file} is a link to something that is not there.`];
  return ['load/unreadable', refusedBy(file, found.reason)];
}

/** What the system's commonest reasons mean. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  ELOOP: 'it is a link that leads back to itself',
  EBUSY: 'another program is using it',
  ENAMETOOLONG: 'its name is too long',
};

/** "x cannot be read: there is no permission to read it (EACCES)." */
export function refusedBy(file: string, reason: string): string {
  return `${file} cannot be read: ${REASONS[reason] ? `${REASONS[reason]} (${reason})` : reason}.`;
}

/** What an action answers. @throws Stop when the system refuses it. `named` is how the user knows the file or folder. */
export function orStop<T>(named: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Stop(refusedBy(named, String(error.code)));
  }
}

/** "x is 50 MB. The limit for such a file is 32 MB." Sizes in bytes. */
export function tooLarge(file: string, size: number, limit: number): string {
  return `${file} is ${sizeInWords(size)}. The limit for such a file is ${sizeInWords(limit)}.`;
}

/** What makes files smaller that are no data, by their endings. */
const SMALLER: readonly (readonly [ending: RegExp, fix: string])[] = [
  [
    /\.(png|jpe?g)$/i,
    'Save the picture smaller: 800 pixels along the longer side are enough for a logo, 2,000 for a page. A photograph is smaller as JPEG, a drawing as PNG.',
  ],
  [
    /\.woff2$/i,
    'Keep only the letters and weights of the font that are used, or name a font that readers have in its place.',
  ],
  [
    /\.docx$/i,
    'Take the text and the large pictures out of the document: only its styles, margins, header and footer are used.',
  ],
  [/\.hbs$/i, 'Divide the template into chapters or partials.'],
];

const smallerBy = (file: string): DiagnosticDetails => {
  const fix = SMALLER.find(([ending]) => ending.test(file))?.[1];
  return fix === undefined ? {} : { fix };
};
