import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import { isRecord } from '../core/is-record.ts';
import { LIMITS } from '../core/limits.ts';
import { KEEPS_NOTHING, type Memory } from '../core/memory.ts';
import { once } from '../core/once.ts';
import { ORIGIN, originOf } from '../core/place.ts';
import { type Folder, openFolder, type ReadInput } from './folder.ts';
import type { InputFile } from './input-file.ts';
import { LEFT_BY_GIT, lineLeftByGit } from './left-by-git.ts';
import { otherProgramsFile } from './packed.ts';
import { checkProgramFiles, checkProgramValue, incomplete } from './program-files.ts';
import { programYaml } from './program-yaml.ts';
import { decode, refusedInFile } from './text.ts';

/** One template with the path it is reported under. */
export interface TemplateText {
  readonly file: string;
  readonly text: string;
}

/** One folder of templates/ that holds a publication.yaml, here or in the program. */
export interface PublicationFiles {
  /** The folder's name. */
  readonly folder: string;
  /** publication.yaml before any schema: the folder's own keys laid over the program's. */
  readonly declared: unknown;
  /** Chapters by the names of their files without `.md.hbs`, in name order: the folder's own over the program's of the same name. */
  readonly chapters: ReadonlyMap<string, () => TemplateText | undefined>;
  /** Whether the program has no publication of this name. */
  readonly added: boolean;
  /** The chapters that lie in the folder itself. */
  readonly ownChapters: readonly string[];
}

/** The templates a folder uses: its own where it has them, the program's elsewhere. */
export interface Templates {
  readonly publications: readonly PublicationFiles[];
  /** Partials and table specifications by name. The folder's own have been read; the program's are read when they are asked for. */
  readonly partials: ReadonlyMap<string, () => TemplateText | undefined>;
  readonly tables: ReadonlyMap<string, () => unknown>;
  /** The tables that lie in the folder itself: they are checked whether or not they are printed. */
  readonly ownTables: readonly string[];
  readonly labels: Readonly<Record<string, unknown>>;
  readonly brand: Readonly<Record<string, unknown>>;
  /** What lies beside the folder's own brand.yaml, by name: pictures, fonts, a Word document that gives its styles. */
  readonly brandFiles: ReadonlyMap<string, InputFile>;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The Word document of a brand that gives its styles. */
export const REFERENCE = 'reference.docx';

/** How the files of a brand end, and how large they may be. */
const BRAND_FILES: readonly (readonly [ending: RegExp, limit: number])[] = [
  [/\.(png|jpe?g)$/i, LIMITS.logoBytes],
  [/\.woff2$/i, LIMITS.fontBytes],
  [new RegExp(`^${REFERENCE}$`), LIMITS.referenceBytes],
];

const CHAPTER = '.md.hbs';
const DECLARATION = 'publication.yaml';
/** Folders of templates/ that are never a publication, whatever lies in them. */
export const OTHER_TEMPLATES: readonly string[] = ['partials', 'tables', 'labels', 'brand'];

/**
 * Reads templates/. Files of the user's folder win over the program's of the same path. The program's own are no content, unless its folder is
 * the one that is built. In a process that goes on these are read once, and a template that is as it was is the same object. @throws Stop when one of the
 * program's is missing or cannot be read
 */
export function loadTemplates(
  effects: Effects,
  root: string,
  toolRoot: string,
  memory: Memory = KEEPS_NOTHING,
): Templates {
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];

  const reportIn =
    (from: string) =>
    (found: Diagnostic): void => {
      if (from !== root) throw incomplete(`${found.place?.file || 'templates'} cannot be read.`);
      diagnostics.push(found);
    };
  const ownFolder = openFolder(effects, root, reportIn(root));
  const programFolder =
    toolRoot === root
      ? ownFolder
      : memory.step('folder of the program', [toolRoot], () => {
          const program = readOnce(openFolder(effects, toolRoot, reportIn(toolRoot)));
          checkProgramFiles(program);
          return program;
        });
  const folderAt = (path: string) => (path === root ? ownFolder : programFolder);

  const readText = (folder: string, file: string): TemplateText | undefined => {
    const { input } = folderAt(folder).read(file, LIMITS.templateBytes);
    if (!input) return undefined;
    if (folder === root) inputs.push(input);
    const { template, problem } = memory.step(`template ${folder}/${file}`, [input.bytes], () => textIn(input));
    if (problem) reportIn(folder)(problem);
    return template;
  };

  /** Name → what is made of one kind of template, the folder's own laid over the program's. */
  const collect = <T>(
    folder: string,
    suffix: string,
    make: (template: TemplateText, from: string) => T,
  ): Map<string, () => T | undefined> => {
    const found = new Map<string, () => T | undefined>();
    for (const from of toolRoot === root ? [root] : [toolRoot, root]) {
      for (const name of folderAt(from).list(`templates/${folder}`)) {
        if (!name.endsWith(suffix)) continue;
        const get = once(() => {
          const template = readText(from, `templates/${folder}/${name}`);
          return template && make(template, from);
        });
        if (from === root) get();
        found.set(name.slice(0, -suffix.length), get);
      }
    }
    return found;
  };

  const yamlValue = ({ file, text }: TemplateText, from: string): unknown => {
    const loaded = memory.step(`values of ${from}/${file}`, [text], () => programYaml(file, text));
    loaded.diagnostics.forEach(reportIn(from));
    if (from !== root) checkProgramValue(file, loaded.value);
    return loaded.value;
  };

  /** A file of keys: the folder's own values laid over the program's, so that none is ever missing. */
  const yamlFile = (file: string): Values => {
    const layers = toolRoot === root ? [root] : [toolRoot, root];
    return layers.reduce<Values>((under, from) => {
      const template = readText(from, file);
      return laidOver(under, template ? yamlValue(template, from) : {});
    }, {});
  };

  const foldersOf = (from: string): string[] =>
    folderAt(from)
      .list('templates')
      .filter((name) => name.endsWith('/'))
      .map((name) => name.slice(0, -1))
      .filter((name) => !OTHER_TEMPLATES.includes(name))
      .filter((name) => folderAt(from).list(`templates/${name}`).includes(DECLARATION));

  const publication = (folder: string): PublicationFiles => {
    const chapters = collect(folder, CHAPTER, (template) => template);
    const file = `templates/${folder}/${DECLARATION}`;
    const [under, over] = [toolRoot, root].map((from, layer) => {
      const text = layer === 1 && toolRoot === root ? undefined : readText(from, file);
      return text && yamlValue(text, from);
    });
    return {
      folder,
      declared: over === undefined || isRecord(over) ? laidOver(isRecord(under) ? under : {}, over) : over,
      added: effects.look(`${toolRoot}/${file}`).kind === 'missing',
      chapters: new Map([...chapters].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      ownChapters: ownFolder
        .list(`templates/${folder}`)
        .flatMap((name) => (name.endsWith(CHAPTER) ? [name.slice(0, -CHAPTER.length)] : [])),
    };
  };

  const brandFile = (name: string): [string, InputFile][] => {
    const limit = BRAND_FILES.find(([ending]) => ending.test(name))?.[1];
    const input = limit === undefined ? undefined : ownFolder.read(`templates/brand/${name}`, limit).input;
    if (input) inputs.push(input);
    return input ? [[name, input]] : [];
  };

  return {
    publications: [...new Set([...foldersOf(toolRoot), ...foldersOf(root)])].toSorted().map(publication),
    partials: collect('partials', CHAPTER, (template) => template),
    tables: collect('tables', '.yaml', yamlValue),
    ownTables: ownFolder
      .list('templates/tables')
      .flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : [])),
    labels: yamlFile('templates/labels/en.yaml'),
    brand: yamlFile('templates/brand/brand.yaml'),
    brandFiles: new Map(ownFolder.list('templates/brand').flatMap(brandFile)),
    inputs,
    diagnostics,
  };
}

/** A folder of which each file is read once. */
function readOnce(folder: Folder): Folder {
  const known = new Map<string, ReadInput>();
  return {
    list: folder.list,
    read: (file, limit) => {
      const found = known.get(file) ?? folder.read(file, limit);
      known.set(file, found);
      return found;
    },
  };
}

/** A template as its file holds it, unless that is no text. */
function textIn({ file, bytes }: InputFile): { template?: TemplateText; problem?: Diagnostic | undefined } {
  const other = otherProgramsFile(file, bytes, 'plain text in UTF-8');
  if (other) return { problem: other };
  const text = decode(bytes);
  if (text === undefined)
    return { problem: diagnostic('load/encoding', { file, line: 1, column: 1 }, `${file} is not UTF-8 text.`) };
  const line = lineLeftByGit(text);
  if (line !== undefined)
    return { problem: diagnostic('template/syntax', { file, line, column: 1 }, LEFT_BY_GIT.message, LEFT_BY_GIT) };
  return { template: { file, text }, problem: refusedInFile(file, text) };
}

type Values = Readonly<Record<string, unknown>>;

/** Groups are merged key by key, so that a folder may change one word of a group and keep the others. */
function laidOver(under: Values, over: unknown): Values {
  if (!isRecord(over)) return under;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const own = Object.hasOwn(merged, key) ? merged[key] : undefined;
    const laid = isRecord(own) && isRecord(value) ? laidOver(own, value) : value;
    // Defined, not assigned: a key named __proto__ must stay a plain key.
    Object.defineProperty(merged, key, { value: laid, enumerable: true, writable: true, configurable: true });
  }
  // Only the folder's own words can be wrong: they tell the places.
  const origin = originOf(over);
  if (origin) Object.defineProperty(merged, ORIGIN, { value: origin, enumerable: true, configurable: true });
  return merged;
}
