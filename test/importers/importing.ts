import { readFileSync } from 'node:fs';
import { filesBelow } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url).pathname;
const AREAS = readFileSync(new URL('../../data/areas.csv', import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of a fixture. */
export const fixture = (name: string): string => readFileSync(FIXTURES + name, 'utf8');

export interface Case {
  readonly source: string;
  /** File names; those without a text of their own are fixtures. A name with a / at the end is a folder. */
  readonly files: readonly string[];
  /** data/imports.yaml. */
  readonly settings?: string;
  readonly indicator?: string | undefined;
  readonly replace?: boolean;
  /** Texts by path below the folder, for files that are no fixture or another one. Null takes a fixture away. */
  readonly texts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** Runs `svduty import` in a folder held in memory: the example's areas, the settings, the fixtures under in/. */
export async function importing({ source, files, settings, indicator, replace, texts = {} }: Case) {
  const all = new Map([...filesBelow(FIXTURES)].map(([name, content]) => [`in/${name}`, content]));
  all.set('data/areas.csv', AREAS);
  all.set('data/lookups/lsoa-areas.csv', bytes(fixture('lsoa-areas.csv')));
  if (settings !== undefined) all.set('data/imports.yaml', bytes(settings));
  for (const [path, text] of Object.entries(texts)) {
    if (text === null) all.delete(path);
    else all.set(path, typeof text === 'string' ? bytes(text) : text);
  }
  const { effects, files: after, printed } = memoryFolder({ root: '/p', files: all });
  const { exitCode, stopped } = await runCommand(
    'import',
    [source, ...files.map((name) => `/p/in/${name}`)],
    { dir: '/p', indicator, replace },
    effects,
  );
  const text = (path: string): string | undefined => {
    const content = after.get(`/p/${path}`);
    return content && new TextDecoder().decode(content);
  };
  return {
    exitCode,
    stopped,
    printed: printed(),
    /** Each problem as `file:line:column code`. */
    problems: [...printed().matchAll(/^(\S+:\d+:\d+) {2}(?:error|warning|note) {2}(\S+)$/gm)].map(
      ([, place = '', code = '']) => `${place.replace('/p/in/', '')} ${code}`,
    ),
    text,
    /** The rows of a table, without its header and the columns that are the same in all of them. */
    rows: (id: string): string[] => text(`data/${id}.csv`)?.trimEnd().split('\n').slice(1) ?? [],
    log: (id: string) => JSON.parse(text(`data/${id}.import.json`) ?? 'null'),
    written: [...after.keys()].filter((path) => path.startsWith('/p/data/') && !all.has(path.slice(3))).sort(),
  };
}
