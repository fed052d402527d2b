import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Layout } from '../core/layout.ts';
import { browser } from './node-browser.ts';
import { office } from './node-office.ts';
import { type Setting, setDocument } from './node-set.ts';

const { env, platform } = process;

/** Folders of Windows in which programs are installed. */
const INSTALLED = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) => folder ?? []);
const onWindows = (...path: string[]): string[] => INSTALLED.map((folder) => join(folder, ...path));
const onMac = (name: string, program = name): string => `/Applications/${name}.app/Contents/MacOS/${program}`;

/** The programs that make a PDF, those first whose tags are better: by their names on the path, and where they are installed without being on it. */
const PROGRAMS: readonly {
  readonly setting: typeof browser;
  readonly names: readonly string[];
  readonly places: readonly string[];
}[] = [
  {
    setting: browser,
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
      'microsoft-edge',
      'microsoft-edge-stable',
      'msedge',
    ],
    places: [
      ...['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => onMac(name)),
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  {
    setting: office,
    names: ['soffice', 'libreoffice'],
    places: [onMac('LibreOffice', 'soffice'), ...onWindows('LibreOffice', 'program', 'soffice.exe')],
  },
];

const MESSAGES: Pick<Setting, 'needs' | 'otherwise'> = {
  needs: 'A PDF needs the program that was found',
  otherwise:
    'Nothing was written. See whether the program starts here by itself, or build the other formats: --format docx,html.',
};

/** The program of this computer that makes a PDF, if there is one. */
export function findLayout(): Layout | undefined {
  for (const { setting, names, places } of PROGRAMS) {
    const program = [...names.flatMap(onPath), ...places].find(isFile);
    if (program === undefined) continue;
    const made = setting(program, MESSAGES);
    return { takes: made.takes, set: (document) => setDocument(document, made) };
  }
  return undefined;
}

const ENDING = platform === 'win32' ? '.exe' : '';

const onPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => (folder ? join(folder, `${name}${ENDING}`) : []));

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
