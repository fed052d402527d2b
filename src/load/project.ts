import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import { LIMITS } from '../core/limits.ts';
import { type FileRow, FOLDERS, type FolderRow, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import { type InputFile, inputFile } from './input-file.ts';
import { loadTemplates, type Templates } from './templates.ts';
import { decode, readWithin } from './text.ts';
import { loadYaml } from './yaml.ts';

/** What the user wrote, before any schema: values of unknown form that carry their origin. Keys as in schema/table.ts. */
export interface RawContent {
  readonly [key: string]: unknown;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly variants: readonly unknown[];
}

/** A folder as it was read: words, numbers, pictures, templates and the bytes each came from. */
export interface Loaded {
  readonly content: RawContent;
  /** Data files by their name in data/, such as `areas.csv`. */
  readonly tables: ReadonlyMap<string, InputFile>;
  /** Pictures by their path below content/, such as `images/map.png`. */
  readonly images: ReadonlyMap<string, InputFile>;
  readonly templates: Templates;
  /** Every file of the folder that was read, in path order. */
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a partnership's folder. `root` is the folder, `toolRoot` the program's own, whose templates serve where the folder has none. */
export function loadProject(effects: Effects, root: string, toolRoot: string): Loaded {
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];

  const read = (file: string, limit: number): InputFile | undefined => {
    const { bytes, diagnostics: found } = readWithin(effects, `${root}/${file}`, file, limit);
    diagnostics.push(...found);
    if (!bytes) return undefined;
    const input = inputFile(file, bytes);
    inputs.push(input);
    return input;
  };

  const readYaml = (file: string, required: boolean): unknown => {
    const before = diagnostics.length;
    const input = read(file, LIMITS.yamlBytes);
    if (!input) {
      if (required && diagnostics.length === before) diagnostics.push(missing(file));
      return undefined;
    }
    const text = decode(input.bytes);
    if (text === undefined) {
      diagnostics.push(diagnostic('load/encoding', { file, line: 1, column: 1 }, `${file} is not UTF-8 text.`));
      return undefined;
    }
    const loaded = loadYaml(file, text);
    diagnostics.push(...loaded.diagnostics);
    return loaded.value;
  };

  const readFiles = (rows: Readonly<Record<string, FileRow>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, readYaml(row.path, row.required)]));

  const readFolder = (row: FolderRow): unknown[] =>
    effects
      .list(`${root}/${row.folder}`)
      .filter((name) => name.endsWith(row.suffix))
      .map((name) => readYaml(`${row.folder}/${name}`, false))
      .filter((value) => value !== undefined);

  const readAll = (folder: string, pattern: RegExp, limit: number): [string, InputFile][] =>
    effects
      .list(`${root}/${folder}`)
      .filter((name) => pattern.test(name))
      .flatMap((name) => {
        const input = read(`${folder}/${name}`, limit);
        return input ? [[name, input] as [string, InputFile]] : [];
      });

  const folders = Object.fromEntries(Object.entries(FOLDERS).map(([key, row]) => [key, readFolder(row)]));
  const content = { ...readFiles(SINGLE_FILES), needs: readFiles(NEEDS_FILES), ...folders } as unknown as RawContent;
  const tables = new Map(readAll('data', /\.csv$/i, LIMITS.csvBytes));
  const images = new Map(
    readAll('content/images', /\.(png|jpe?g)$/i, LIMITS.imageBytes).map(([name, input]) => [`images/${name}`, input]),
  );
  const templates = loadTemplates(effects, root, toolRoot);
  diagnostics.push(...templates.diagnostics);
  inputs.push(...templates.inputs);
  inputs.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { content, tables, images, templates, inputs, diagnostics };
}

function missing(file: string): Diagnostic {
  return diagnostic('load/missing-file', { file, line: 1, column: 1 }, `${file} is not there.`);
}
