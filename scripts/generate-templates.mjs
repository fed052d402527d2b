// Compiles templates/ ahead, into src/assemble/generated/, so that a run compiles only the templates of the user's own folder.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';
import { refuse, refusedContent } from './refusal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/assemble/generated');

const { precompiledModule, loadTemplates, nodeEffects } = await fromSource({
  precompiledModule: 'src/assemble/precompile.ts',
  loadTemplates: 'src/load/templates.ts',
  nodeEffects: 'src/commands/node-effects.ts',
});
const templates = loadTemplates(nodeEffects(true), root, root);
refuse(refusedContent(templates.diagnostics));
await mkdir(target, { recursive: true });
await writeFile(join(target, 'templates.js'), precompiledModule(templates));
await writeFile(
  join(target, 'templates.d.ts'),
  'export declare const PRECOMPILED: ReadonlyMap<string, TemplateSpecification>;\nexport declare const PROGRAM_LABELS: Readonly<Record<string, unknown>>;\n',
);
