// The words of the example county (starters/exampleshire), into src/duty/generated/: what of them is left in a folder that calls itself something else is found by these.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const starter = join(root, 'starters/exampleshire');
const target = join(root, 'src/duty/generated');

/** What these hold is much the same everywhere: titles and the questions of the screening, the name of the Act, the words that every glossary explains. */
const FORMS = ['document.yaml', 'sources.yaml', 'glossary.yaml'];

/** Fewer words may be anybody's. */
const LEAST_WORDS = 5;

/** Numbers under these keys are nobody's figures. */
const NO_FIGURES = ['schema', 'number', 'revision', 'likelihood', 'impact'];

const names = (await readdir(join(starter, 'content'), { recursive: true }))
  .filter((name) => name.endsWith('.yaml'))
  .sort();
const contents = await Promise.all(
  names.map(async (name) => parse(await readFile(join(starter, 'content', name), 'utf8'))),
);
const areas = (await readFile(join(starter, 'data/areas.csv'), 'utf8'))
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',')[1]);
const anyArea = new RegExp(`\\b(?:${areas.join('|')})\\b`, 'g');

const texts = contents.filter((_, index) => !FORMS.includes(names[index])).flatMap(textsIn);
// Those of the forms too: their forewords say that the county is invented. Titles and the names of bodies are much the same everywhere but for the place, and are no sentences.
const named = contents.flatMap(textsIn).filter((text) => text.endsWith('.') && text.search(anyArea) >= 0);
const isLong = (text) => text.replaceAll(anyArea, ' ').trim().split(/\s+/).length >= LEAST_WORDS;

function textsIn(value) {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The items of lists that hold an invented number, such as the share of a kind of place. */
function countedIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(countedIn);
  const items = Array.isArray(value) ? value : [];
  return [...items.filter(isCounted), ...within];
}

function isCounted(item) {
  if (typeof item !== 'object' || item === null) return false;
  return Object.entries(item).some(([key, value]) => typeof value === 'number' && !NO_FIGURES.includes(key));
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
export const STARTER_TEXTS: ReadonlySet<string> = new Set(${JSON.stringify([...new Set(texts.filter(isLong))])});

/** Those of its sentences that hold an invented name among several other words. */
export const STARTER_NAMED: readonly string[] = ${JSON.stringify([...new Set(named.filter(isLong))])};

/** The items of its lists that hold an invented number. */
export const STARTER_COUNTED: readonly Readonly<Record<string, string | number>>[] = ${JSON.stringify(contents.flatMap(countedIn))};
`,
);
