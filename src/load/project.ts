import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import { LIMITS } from '../core/limits.ts';
import { mapValues } from '../core/map-values.ts';
import { KEEPS_NOTHING, type Memory } from '../core/memory.ts';
import { once } from '../core/once.ts';
import { type FileRow, FOLDERS, type FolderRow, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import { openFolder } from './folder.ts';
import { idsNotRead } from './ids-not-read.ts';
import type { InputFile } from './input-file.ts';
import { BOUNDARIES, notReadFiles } from './not-read.ts';
import { otherProgramsFile } from './packed.ts';
import { inspectPicture, type Picture } from './picture/picture.ts';
import type { Unshowable } from './picture/unshowable.ts';
import { loadTemplates, type Templates } from './templates.ts';
import { decode } from './text.ts';
import { loadYamlOnce } from './yaml-beside.ts';

/** What the user wrote, before any schema: values of unknown form that carry their origin. Keys as in schema/table.ts. */
export type RawContent = Readonly<Record<keyof typeof SINGLE_FILES, unknown>> &
  Readonly<Record<keyof typeof FOLDERS, readonly unknown[]>> & {
    readonly needs: Readonly<Record<keyof typeof NEEDS_FILES, unknown>>;
  };

/** A folder as it was read: words, numbers, pictures, templates and the bytes each came from. */
export interface Loaded {
  readonly content: RawContent;
  /** Data files by their name in data/, such as `areas.csv`. */
  readonly tables: ReadonlyMap<string, InputFile>;
  /** The outlines of areas, where there are any. */
  readonly boundaries: InputFile | undefined;
  /** Pictures that can be shown, by their path below content/, such as `images/map.png`. */
  readonly images: ReadonlyMap<string, Picture>;
  /** The registers of published editions, by path: what each printed. */
  readonly registers: readonly InputFile[];
  readonly templates: Templates;
  /** Every file of the folder that was read, in path order. */
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The ids of the records in what nobody reads because of its name, each with the file or folder that load/not-read names. */
  readonly idsNotRead: () => ReadonlyMap<string, string>;
}

/**
 * Reads a partnership's folder. `root` is the folder, `toolRoot` the program's own, whose templates serve where the folder has none. What stands in `memory` of an
 * earlier run and is as it was is the same object.
 * Codes: load/missing-file, load/encoding, load/not-read, image/unreadable, and those of opening a folder and of YAML.
 */
export function loadProject(effects: Effects, root: string, toolRoot: string, memory: Memory = KEEPS_NOTHING): Loaded {
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const remembered = { ...effects, read: (path: string) => known(effects.read(path), path, memory) };
  const folder = openFolder(remembered, root, (found) => diagnostics.push(found));

  const read = (file: string, limit: number): InputFile | undefined => {
    const { input } = folder.read(file, limit);
    if (input) inputs.push(input);
    return input;
  };

  const notBegun: string[] = [];

  const readYaml = (file: string, need: FileRow['need']): unknown => {
    const found = folder.read(file, LIMITS.yamlBytes);
    if (!found.input) {
      if (need === 'now' && found.why === 'missing') diagnostics.push(missing(file));
      if (need === 'later' && found.why === 'missing') notBegun.push(file);
      return undefined;
    }
    inputs.push(found.input);
    const other = otherProgramsFile(file, found.input.bytes, 'plain text in UTF-8');
    if (other) {
      diagnostics.push(other);
      return undefined;
    }
    const text = decode(found.input.bytes);
    if (text === undefined) {
      diagnostics.push(diagnostic('load/encoding', { file, line: 1, column: 1 }, `${file} is not UTF-8 text.`));
      return undefined;
    }
    const loaded = memory.step(`yaml ${file}`, [found.input.bytes], () => loadYamlOnce(effects.beside, file, text));
    diagnostics.push(...loaded.diagnostics);
    return loaded.value;
  };

  const readFile = (row: FileRow): unknown => readYaml(row.path, row.need);

  const readFolder = (row: FolderRow): unknown[] =>
    folder
      .list(row.folder)
      .filter((name) => name.endsWith(row.suffix))
      .map((name) => readYaml(`${row.folder}/${name}`, 'never'))
      .filter((value) => value !== undefined);

  const readAll = (below: string, pattern: RegExp, limit: number): [string, InputFile][] =>
    folder
      .list(below)
      .filter((name) => pattern.test(name))
      .flatMap((name) => {
        const input = read(`${below}/${name}`, limit);
        return input ? [[name, input] satisfies [string, InputFile]] : [];
      });

  const folders = mapValues(FOLDERS, readFolder);
  const content: RawContent = {
    ...mapValues(SINGLE_FILES, readFile),
    needs: mapValues(NEEDS_FILES, readFile),
    ...folders,
  };
  if (notBegun.length > 0) diagnostics.push(notThereYet(notBegun));
  const tables = new Map(readAll('data', /\.csv$/i, LIMITS.csvBytes));
  const boundaries = folder.list('data').includes(BOUNDARIES)
    ? read(`data/${BOUNDARIES}`, LIMITS.boundaryBytes)
    : undefined;
  const images = new Map<string, Picture>();
  for (const [name, input] of readAll('content/images', /\.(png|jpe?g)$/i, LIMITS.imageBytes)) {
    const facts = memory.step(`picture ${name}`, [input.bytes], () => inspectPicture(input.bytes));
    if ('why' in facts) diagnostics.push(unshowable(input.file, facts));
    else images.set(`images/${name}`, { ...input, ...facts });
  }
  // What stands beside the folders of editions leads readers to them.
  const foldersIn = (path: string): string[] => folder.list(path).filter((name) => name.endsWith('/'));
  const registers = foldersIn('editions').flatMap((variant) =>
    foldersIn(`editions/${variant.slice(0, -1)}`).flatMap(
      (date) => read(`editions/${variant}${date}register.json`, LIMITS.csvBytes) ?? [],
    ),
  );
  const templates = loadTemplates(remembered, root, toolRoot, memory);
  diagnostics.push(...templates.diagnostics);
  inputs.push(...templates.inputs);
  const publications = templates.publications.map(({ folder: name }) => name);
  const told = new Set(diagnostics.map(({ place }) => place?.file));
  const notRead = notReadFiles(folder, publications).filter(({ place }) => !told.has(place?.file));
  diagnostics.push(...notRead);
  // Asked for only when a reference leads nowhere. What is wrong in a file that is not read anyway is no problem yet.
  const ids = once(() =>
    idsNotRead(
      openFolder(effects, root, () => {}),
      notRead.flatMap(({ place }) => place?.file ?? []),
    ),
  );
  inputs.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { content, tables, boundaries, images, registers, templates, inputs, diagnostics, idsNotRead: ids };
}

const known = (bytes: Uint8Array | undefined, path: string, memory: Memory): Uint8Array | undefined =>
  bytes && memory.same(path, bytes, (before, now) => Buffer.compare(before, now) === 0);

function missing(file: string): Diagnostic {
  return diagnostic('load/missing-file', { file, line: 1, column: 1 }, `${file} is not there.`);
}

function notThereYet(files: readonly string[]): Diagnostic {
  const [first = ''] = files;
  const message = files.length === 1 ? `${first} is not there yet.` : `${files.length} files are not there yet.`;
  const details = { example: files.join('\n') };
  return diagnostic('load/not-begun', { file: first, line: 1, column: 1 }, message, files.length > 1 ? details : {});
}

/** Harms nobody until a text uses it: there it is an error. */
function unshowable(file: string, { why, fix }: Unshowable): Diagnostic {
  return diagnostic('image/unreadable', { file, line: 1, column: 1 }, `${file} ${why}.`, { severity: 'warning', fix });
}
