// Compiles templates/ ahead, into src/assemble/generated/, so that a run compiles only the templates of the user's own folder.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/assemble/generated');
await mkdir(target, { recursive: true });
await mkdir(join(root, 'dist'), { recursive: true });
const scratch = await mkdtemp(join(root, 'dist/generate-'));

try {
  const input = {
    precompile: join(root, 'src/assemble/precompile.ts'),
    templates: join(root, 'src/load/templates.ts'),
    effects: join(root, 'src/commands/node-effects.ts'),
  };
  const bundle = await rolldown({ input, platform: 'node' });
  await bundle.write({
    dir: scratch,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  const load = (name) => import(pathToFileURL(join(scratch, `${name}.mjs`)));
  const [{ precompiledModule }, { loadTemplates }, { nodeEffects }] = await Promise.all(Object.keys(input).map(load));

  const templates = loadTemplates(nodeEffects(true), root, root);
  if (templates.diagnostics.length > 0) throw new Error(JSON.stringify(templates.diagnostics, undefined, 2));
  await writeFile(join(target, 'templates.js'), precompiledModule(templates));
  await writeFile(
    join(target, 'templates.d.ts'),
    'export declare const PRECOMPILED: ReadonlyMap<string, TemplateSpecification>;\nexport declare const PROGRAM_LABELS: Readonly<Record<string, unknown>>;\n',
  );
} finally {
  await rm(scratch, { recursive: true });
}
