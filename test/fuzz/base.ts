import { parse, stringify } from 'yaml';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import type { Chance } from './chance.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from './subject.ts';
import type { Folder } from './trial.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);
export const textOf = (bytes: Uint8Array | undefined): string => decoder.decode(bytes);

/** The small invented partnership, with its own few templates. */
export const small: Folder = filesBelow(SMALL);
let example: Folder | undefined;
/** The example of the repository, large and complete; read when it is first asked for. */
export function large(): Folder {
  example ??= new Map([...filesBelow(REPOSITORY)].filter(([path]) => /^(content|data)\//.test(path)));
  return example;
}

/** The folder with one file changed, added or, with undefined, taken away. */
export function changed(folder: Folder, path: string, content: string | Uint8Array | undefined): Folder {
  const files = new Map(folder);
  if (content === undefined) files.delete(path);
  else files.set(path, typeof content === 'string' ? bytesOf(content) : content);
  return files;
}

export const yamlFiles = (folder: Folder): string[] =>
  [...folder.keys()].filter((path) => path.endsWith('.yaml') && !path.startsWith('templates/'));
export const csvFiles = (folder: Folder): string[] => [...folder.keys()].filter((path) => path.endsWith('.csv'));

/** The name of the schema of a content file, by its path. */
export function schemaOf(path: string): string | undefined {
  const single = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].find((row) => row.path === path);
  if (single) return single.schema;
  const row = Object.values(FOLDERS).find(
    ({ folder, suffix }) => path.startsWith(`${folder}/`) && path.endsWith(suffix),
  );
  return row?.schema;
}

/** The values of a YAML file, made anew each time so that they may be changed. */
export function valuesOf(folder: Folder, path: string): Record<string, unknown> {
  return parse(textOf(folder.get(path))) as Record<string, unknown>;
}

export const withValues = (folder: Folder, path: string, values: unknown): Folder =>
  changed(folder, path, stringify(values, { aliasDuplicateObjects: false, lineWidth: 0 }));

/** The same without templates and with a chart of its own: the program's own templates print every field. */
export const plain: Folder = withFigure(new Map([...small].filter(([path]) => !path.startsWith('templates/'))));

function withFigure(folder: Folder): Folder {
  const path = 'content/needs/kinds.yaml';
  const values = valuesOf(folder, path) as { kinds: Record<string, unknown>[] };
  const figure = { id: 'figure-knives', chart: 'line', indicator: 'violence', areas: 'own', headline: 'Few knives' };
  Object.assign(values.kinds[0] ?? {}, { figures: [figure] });
  return withValues(folder, path, values);
}

/** One map or list of a YAML value, with the way to it. */
export interface Spot {
  readonly parent: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly value: unknown;
}

/** Every key and item of a value, parents first. */
export function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Record<string, unknown>;
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => {
    const inner = parent[key];
    return [{ parent, key, value: inner }, ...spotsOf(inner)];
  });
}

export function setAt({ parent, key }: Spot, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, writable: true, configurable: true });
}

export function removeAt({ parent, key }: Spot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** A YAML file of the folder and one spot of it. The values may be changed and put back with `put`. */
export function someSpot(chance: Chance, folder: Folder, wanted: (spot: Spot) => boolean = () => true) {
  const paths = yamlFiles(folder);
  for (let tries = 0; tries < 50; tries++) {
    const path = chance.pick(paths);
    const values = valuesOf(folder, path);
    const spots = spotsOf(values).filter(wanted);
    if (spots.length > 0)
      return { path, values, spot: chance.pick(spots), put: () => withValues(folder, path, values) };
  }
  throw new Error('No file has such a spot.');
}
