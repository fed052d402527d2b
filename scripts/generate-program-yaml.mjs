// Parses the YAML of templates/ ahead, into src/load/generated/, so that a run parses only the files of the user's own folder.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/load/generated');

const { decode, loadYaml } = await fromSource({ decode: 'src/load/text.ts', loadYaml: 'src/load/yaml.ts' });
const names = (await readdir(join(root, 'templates'), { recursive: true })).filter(
  (name) => name.endsWith('.yaml') && !name.endsWith('/examples.yaml'),
);
const parsed = await Promise.all(
  names.sort().map(async (name) => {
    const text = decode(await readFile(join(root, 'templates', name)));
    const { value, diagnostics } = loadYaml(name, text);
    if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, undefined, 2));
    return [text, value];
  }),
);
await mkdir(target, { recursive: true });
await writeFile(
  join(target, 'program-yaml.js'),
  `// Generated from templates/ by scripts/generate-program-yaml.mjs. Do not edit.\nexport const PARSED = new Map(JSON.parse(${JSON.stringify(JSON.stringify(parsed))}));\n`,
);
await writeFile(
  join(target, 'program-yaml.d.ts'),
  '/** The files of templates/ by their text. */\nexport declare const PARSED: ReadonlyMap<string, unknown>;\n',
);
