// Parses the YAML of templates/ ahead and lists its files, into src/load/generated/: a run parses only the files of the user's own folder, and
// knows whether the program is whole.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';
import { refuse, refusedContent } from './refusal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/load/generated');

const { decode, loadYaml } = await fromSource({ decode: 'src/load/text.ts', loadYaml: 'src/load/yaml.ts' });
const files = (await readdir(join(root, 'templates'), { recursive: true }))
  .map((name) => `templates/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\.(yaml|md\.hbs)$/.test(file) && !file.endsWith('/examples.yaml'))
  .sort();
const read = await Promise.all(
  files
    .filter((file) => file.endsWith('.yaml'))
    .map(async (file) => {
      const text = decode(await readFile(join(root, file)));
      const { value, diagnostics } = loadYaml(file, text);
      return { row: [file, text, value], diagnostics };
    }),
);
refuse(refusedContent(read.flatMap(({ diagnostics }) => diagnostics)));
const parsed = read.map(({ row }) => row);
await mkdir(target, { recursive: true });
await writeFile(
  join(target, 'program-yaml.js'),
  `// Generated from templates/ by scripts/generate-program-yaml.mjs. Do not edit.
const parsed = JSON.parse(${JSON.stringify(JSON.stringify(parsed))});
export const PARSED = new Map(parsed.map(([, text, value]) => [text, value]));
export const PARSED_FILES = new Map(parsed.map(([file, , value]) => [file, value]));
export const PROGRAM_FILES = ${JSON.stringify(files)};
`,
);
await writeFile(
  join(target, 'program-yaml.d.ts'),
  `/** The YAML files of templates/ by their text. */
export declare const PARSED: ReadonlyMap<string, unknown>;
/** The same by their path. */
export declare const PARSED_FILES: ReadonlyMap<string, unknown>;
/** Every file of templates/ that a run may need, by its path. */
export declare const PROGRAM_FILES: readonly string[];
`,
);
