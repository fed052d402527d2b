import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import { LIMITS } from '../core/limits.ts';
import { once } from '../core/once.ts';
import { ORIGIN, originOf } from '../core/place.ts';
import { openFolder } from './folder.ts';
import type { InputFile } from './input-file.ts';
import { decode, refusedInFile } from './text.ts';
import { loadYaml } from './yaml.ts';

/** One template with the path it is reported under. */
export interface TemplateText {
  readonly file: string;
  readonly text: string;
}

/** The templates a folder uses: its own where it has them, the program's elsewhere. */
export interface Templates {
  /** The sections of each publication, in print order, by publication folder. */
  readonly sections: ReadonlyMap<string, readonly TemplateText[]>;
  /** Partials and table specifications by name. The folder's own have been read; the program's are read when they are asked for. */
  readonly partials: ReadonlyMap<string, () => TemplateText | undefined>;
  readonly tables: ReadonlyMap<string, () => unknown>;
  /** The tables that lie in the folder itself: they are checked whether or not they are printed. */
  readonly ownTables: readonly string[];
  readonly labels: Readonly<Record<string, unknown>>;
  readonly brand: Readonly<Record<string, unknown>>;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export const PUBLICATION_FOLDERS = ['strategic-needs-assessment', 'response-strategy'] as const;

/** Reads templates/. Files of the user's folder win over the program's of the same path; a publication's sections come from one of the two only, so that a folder decides its own order. */
export function loadTemplates(effects: Effects, root: string, toolRoot: string): Templates {
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];

  const report = (found: Diagnostic): void => void diagnostics.push(found);
  const ownFolder = openFolder(effects, root, report);
  const programFolder = toolRoot === root ? ownFolder : openFolder(effects, toolRoot, report);
  const folderAt = (path: string) => (path === root ? ownFolder : programFolder);

  const readText = (folder: string, file: string): TemplateText | undefined => {
    const { input } = folderAt(folder).read(file, LIMITS.templateBytes);
    if (!input) return undefined;
    if (folder === root) inputs.push(input);
    const text = decode(input.bytes);
    if (text === undefined)
      diagnostics.push(diagnostic('load/encoding', { file, line: 1, column: 1 }, `${file} is not UTF-8 text.`));
    const unprintable = text === undefined ? undefined : refusedInFile(file, text);
    if (unprintable) diagnostics.push(unprintable);
    return text === undefined ? undefined : { file, text };
  };

  /** Name → what is made of one kind of template, the folder's own laid over the program's. */
  const collect = <T>(
    folder: string,
    suffix: string,
    make: (template: TemplateText) => T,
  ): Map<string, () => T | undefined> => {
    const found = new Map<string, () => T | undefined>();
    for (const from of toolRoot === root ? [root] : [toolRoot, root]) {
      for (const name of folderAt(from).list(`templates/${folder}`)) {
        if (!name.endsWith(suffix)) continue;
        const get = once(() => {
          const template = readText(from, `templates/${folder}/${name}`);
          return template && make(template);
        });
        if (from === root) get();
        found.set(name.slice(0, -suffix.length), get);
      }
    }
    return found;
  };

  const yamlValue = (template: TemplateText): unknown => {
    const loaded = loadYaml(template.file, template.text);
    diagnostics.push(...loaded.diagnostics);
    return loaded.value;
  };

  /** A file of keys: the folder's own values laid over the program's, so that none is ever missing. */
  const yamlFile = (file: string): Values => {
    const layers = (toolRoot === root ? [root] : [toolRoot, root]).map((from) => readText(from, file));
    return layers.reduce<Values>((under, layer) => laidOver(under, layer ? yamlValue(layer) : {}), {});
  };

  const sectionsOf = (publication: string): TemplateText[] => {
    const own = ownFolder.list(`templates/${publication}`).some((name) => name.endsWith('.md.hbs'));
    const from = own ? root : toolRoot;
    return folderAt(from)
      .list(`templates/${publication}`)
      .filter((name) => name.endsWith('.md.hbs'))
      .flatMap((name) => readText(from, `templates/${publication}/${name}`) ?? []);
  };

  return {
    sections: new Map(PUBLICATION_FOLDERS.map((folder) => [folder, sectionsOf(folder)])),
    partials: collect('partials', '.md.hbs', (template) => template),
    tables: collect('tables', '.yaml', yamlValue),
    ownTables: ownFolder
      .list('templates/tables')
      .flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : [])),
    labels: yamlFile('templates/labels/en.yaml'),
    brand: yamlFile('templates/brand/brand.yaml'),
    inputs,
    diagnostics,
  };
}

type Values = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Groups are merged key by key, so that a folder may change one word of a group and keep the others. */
function laidOver(under: Values, over: unknown): Values {
  if (!isGroup(over)) return under;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const own = merged[key];
    merged[key] = isGroup(own) && isGroup(value) ? laidOver(own, value) : value;
  }
  // Only the folder's own words can be wrong: they tell the places.
  const origin = originOf(over);
  if (origin) Object.defineProperty(merged, ORIGIN, { value: origin, enumerable: true, configurable: true });
  return merged;
}
