// Makes the shell of Word documents with the library docx, into src/render/docx/generated/, so that a run loads the library only for other measures than
// those of the program's own brand.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';

const target = join(fileURLToPath(new URL('..', import.meta.url)), 'src/render/docx/generated');

const { libraryShell, measuresOf, PARSED_FILES } = await fromSource({
  libraryShell: 'src/render/docx/shell/library.ts',
  measuresOf: 'src/render/docx/shell/measures.ts',
  PARSED_FILES: 'src/load/generated/program-yaml.js',
});
const measures = measuresOf(PARSED_FILES.get('templates/brand/brand.yaml'));
const prepared = JSON.stringify({ measures, shell: libraryShell(measures) });
await mkdir(target, { recursive: true });
await writeFile(
  join(target, 'shell.js'),
  `// Generated from src/render/docx/style/ by scripts/generate-word.mjs. Do not edit.
export const PREPARED = JSON.parse(${JSON.stringify(prepared)});
`,
);
await writeFile(
  join(target, 'shell.d.ts'),
  `import type { Measures } from '../shell/measures.ts';
import type { Shell } from '../shell/shell.ts';

/** The shell for the measures of the program's own brand. */
export declare const PREPARED: { readonly measures: Measures; readonly shell: Shell };
`,
);
