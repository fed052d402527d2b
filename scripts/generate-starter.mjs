// The words of the example county (starters/exampleshire), into src/duty/generated/: what of them is left in a folder that calls itself something else is found by these.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const starter = join(root, 'starters/exampleshire');
const target = join(root, 'src/duty/generated');

/** What these hold is much the same everywhere: titles, the questions of the screening. */
const FORMS = ['document.yaml'];

/** Fewer words may be anybody's. */
const LEAST_WORDS = 5;

const names = (await readdir(join(starter, 'content'), { recursive: true }))
  .filter((name) => name.endsWith('.yaml'))
  .sort();
const contents = await Promise.all(
  names.map(async (name) => parse(await readFile(join(starter, 'content', name), 'utf8'))),
);
const texts = new Set(
  contents
    .filter((_, index) => !FORMS.includes(names[index]))
    .flatMap(textsIn)
    .filter((text) => text.split(/\s+/).length >= LEAST_WORDS),
);
const areas = (await readFile(join(starter, 'data/areas.csv'), 'utf8'))
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',')[1]);

function textsIn(value) {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

await mkdir(target, { recursive: true });
await writeFile(
  join(target, 'starter.ts'),
  `// Made by scripts/generate-starter.mjs from starters/exampleshire. Do not edit.

/** The id of the example county. */
export const STARTER_ID = ${JSON.stringify(contents[names.indexOf('partnership.yaml')].id)};

/** The invented names in it. */
export const STARTER_NAMES: readonly string[] = ${JSON.stringify(areas)};

/** Its texts of several words. */
export const STARTER_TEXTS: ReadonlySet<string> = new Set(${JSON.stringify([...texts])});
`,
);
