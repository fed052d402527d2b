// Bundles the search of sites by chapter with its library, into src/render/site/generated/: a build writes it as a file beside the pages. The library's licence stands above it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/render/site/generated');
const library = createRequire(import.meta.url).resolve('minisearch');
const licence = await readFile(join(dirname(library), '../../LICENSE.txt'), 'utf8');

const bundle = await rolldown({ input: join(root, 'src/render/site/browser/search.js'), platform: 'browser' });
const { output } = await bundle.generate({ format: 'iife', minify: true, comments: { legal: false } });
const script = `/*\nMiniSearch. ${licence.trim()}\n*/\n${output[0].code}`;

await mkdir(target, { recursive: true });
await writeFile(
  join(target, 'search.js'),
  `// Generated from src/render/site/browser/ by scripts/generate-site.mjs. Do not edit.
export const SEARCH = ${JSON.stringify(script)};
`,
);
await writeFile(
  join(target, 'search.d.ts'),
  `/** The script of the search, as a file of a site. */
export declare const SEARCH: string;
`,
);
