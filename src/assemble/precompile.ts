import Handlebars from 'handlebars';
import type { Templates } from '../load/templates.ts';
import { rowsTemplate } from './rows-template.ts';
import { tableSpecs } from './table-spec.ts';
import { COMPILE_OPTIONS, withPlaces } from './template-source.ts';

/** Every block of a compiled template repeats what a runtime before 4.6 lacks: a fifth of the whole. */
const FOR_OLDER_RUNTIMES =
  /(?<=lookupProperty = container\.lookupProperty) \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g;

/** Where a call of a helper ends, which nobody asks for: only where it begins is told. */
const ENDS = /,"end":\{"line":\d+,"column":\d+\}(?=\}\})/g;

const BLOCK = String.raw`container\.(?:noop|program\([^()]*\))`;
/** What a helper is given beside its values, which Handlebars writes out at each call. */
const OPTIONS = new RegExp(
  String.raw`\{"name":("\w+"),"hash":\{\}(?:,"fn":(${BLOCK}),"inverse":(${BLOCK}))?,"data":data,"loc":\{"start":\{"line":(\d+),"column":(\d+)\}\}\}`,
  'g',
);
/** The same in a function: a literal of its own at each call is read and made ready for that call alone. */
const MADE_OPTIONS = `
function ofCall(name, data, line, column) {
  return { name, hash: {}, data, loc: { start: { line, column } } };
}
function ofBlock(name, data, line, column, fn, inverse) {
  return { name, hash: {}, fn, inverse, data, loc: { start: { line, column } } };
}
`;

/** The program's own templates as one JavaScript module: a map from each text to what Handlebars makes of it, and the fixed words. */
export function precompiledModule(templates: Templates): string {
  const entries = [...new Set(templateTexts(templates))].map((text) => {
    const specification = Handlebars.precompile(withPlaces(text), COMPILE_OPTIONS) as unknown as string;
    return `[${JSON.stringify(text)}, ${shortened(specification)}]`;
  });
  return `// Generated from templates/ by scripts/generate-templates.mjs. Do not edit.${MADE_OPTIONS}export const PRECOMPILED = new Map([\n${entries.join(',\n')}\n]);\nexport const PROGRAM_LABELS = ${JSON.stringify(templates.labels)};\n`;
}

const shortened = (specification: string): string =>
  specification
    .replaceAll(FOR_OLDER_RUNTIMES, '')
    .replaceAll(ENDS, '')
    .replaceAll(
      OPTIONS,
      (_, name: string, fn: string | undefined, inverse: string | undefined, line: string, column: string) =>
        fn === undefined
          ? `ofCall(${name},data,${line},${column})`
          : `ofBlock(${name},data,${line},${column},${fn},${inverse})`,
    );

/** Every text that is rendered as a template: chapters, partials and what tables print. */
export function templateTexts({ publications, partials, tables }: Templates): string[] {
  const specs = tableSpecs(tables);
  const ofTables = specs.names.flatMap((name) => {
    const { spec } = specs.get(name);
    return spec ? [spec.caption, spec.empty, ...spec.columns.map(({ label }) => label), rowsTemplate(spec)] : [];
  });
  return [
    ...publications.flatMap(({ chapters }) => [...chapters.values()].flatMap((get) => get()?.text ?? [])),
    ...[...partials.values()].flatMap((get) => get()?.text ?? []),
    ...ofTables.filter((text) => text.includes('{{')),
  ];
}
