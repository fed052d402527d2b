import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, REPOSITORY } from './support/folder.ts';

/**
 * The flow, one way: a stage may import itself, core, schema and the stages above it, types included. Names are folders and files of src.
 * `model` and `indicators` settle words and numbers together.
 */
const STAGES: readonly (readonly string[])[] = [
  ['core'],
  ['schema'],
  ['load'],
  ['validate'],
  ['model', 'indicators'],
  ['importers'],
  ['disclosure'],
  ['charts'],
  ['assemble'],
  ['directives'],
  ['duty'],
  ['drafts'],
  ['render'],
  ['redline'],
  ['write'],
  ['pipeline'],
  ['pipeline.ts'],
  ['compare'],
  ['publish'],
  ['exchange'],
  ['review'],
  ['commands'],
  ['cli'],
  ['cli.ts'],
];

const SRC = join(REPOSITORY, 'src');
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;
const stageOf = (path: string): number => STAGES.findIndex((names) => names.includes(path.split('/')[0] ?? ''));

const modules = [...filesBelow(SRC).keys()].filter((path) => path.endsWith('.ts'));

function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => relative(SRC, join(SRC, dirname(path), match[1] ?? '')));
}

test('every module of src belongs to a stage', () => {
  expect(modules.filter((path) => stageOf(path) < 0)).toEqual([]);
});

test('a stage imports only core, schema and earlier stages', () => {
  const later = modules.flatMap((path) =>
    importsOf(path)
      .filter((target) => !target.startsWith('..') && stageOf(target) > stageOf(path))
      .map((target) => `${path} imports ${target}`),
  );
  expect(later).toEqual([]);
});

/** What is still there when the program runs: types are gone, and so are imports that are awaited where they are used. */
const RUNTIME = /^(?:import|export)\s(?!type\b)[^'"]*?\bfrom\s*'(\.{1,2}\/[^']+)'|^import\s*'(\.{1,2}\/[^']+)'/gm;

function runtimeImportsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8').replaceAll(
    /^import \{(?:\s*type\s+[^,}]+,?)*\s*\}\s*from[^;]*;/gm,
    '',
  );
  return [...text.matchAll(RUNTIME)]
    .map((match) => relative(SRC, join(SRC, dirname(path), match[1] ?? match[2] ?? '')))
    .filter((target) => modules.includes(target));
}

/** The first way that leads from a module back to itself, or undefined. */
function circleIn(
  importsOfModule: (path: string) => readonly string[],
  paths: readonly string[],
): string[] | undefined {
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] | undefined => {
    const begun = way.indexOf(path);
    if (begun >= 0) return [...way.slice(begun), path];
    if (done.has(path)) return undefined;
    for (const target of importsOfModule(path)) {
      const circle = walk(target, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of paths) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return undefined;
}

test('no module imports itself by a detour when the program runs', () => {
  expect(circleIn(runtimeImportsOf, modules)).toBeUndefined();
});

test('a circle is found', () => {
  const imports: Record<string, string[]> = { a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b'] };
  expect(circleIn((path) => imports[path] ?? [], ['a'])).toEqual(['b', 'c', 'd', 'b']);
  expect(runtimeImportsOf('pipeline/prepare.ts')).toContain('load/project.ts');
  expect(runtimeImportsOf('pipeline.ts')).not.toContain('render/render.ts');
});

test('the name and version of the program are all that is read from outside src, and only the package file', () => {
  const outside = modules.flatMap((path) =>
    importsOf(path)
      .filter((target) => target.startsWith('..'))
      .map((target) => `${path} imports ${target}`),
  );
  expect(outside).toEqual(['commands/program.ts imports ../package.json']);
});

test('imports are found, whatever their form', () => {
  expect(importsOf('cli.ts')).toContain('commands/program.ts');
  expect(importsOf('commands/build/command.ts')).toContain('commands/build/run.ts');
  expect(importsOf('pipeline.ts')).toContain('pipeline/printing.ts');
});

test('no clock, chance, network or environment outside the edge', () => {
  const EDGE = new Set([
    'commands/node-aside.ts',
    'commands/node-cores.ts',
    'commands/node-effects.ts',
    'commands/node-layout.ts',
    'commands/node-process.ts',
    'commands/node-revision.ts',
    'commands/node-serving.ts',
    'commands/node-set.ts',
    'core/thread-work.ts',
    'cli.ts',
  ]);
  const forbidden =
    /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b|\bprocess\.(?:env(?!\.\w+ = )|cwd|argv|hrtime)\b|\bfetch\(|'node:(?:https?|net|os)'/;
  const found = modules
    .filter((path) => !EDGE.has(path) && !path.startsWith('schema/generated/'))
    .filter((path) => forbidden.test(codeOf(path)));
  expect(found).toEqual([]);
});

test('no year is written into the code: the data know their own', () => {
  const years = modules
    // The widths of letters are numbers as well.
    .filter((path) => !path.includes('generated/') && path !== 'charts/plate/arimo.ts')
    .filter((path) => /(?<![\w.])20[0-4]\d(?![\w.])/.test(codeOf(path).replaceAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, '')));
  expect(years).toEqual([]);
});

/** A module without its comments. */
function codeOf(path: string): string {
  return readFileSync(join(SRC, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}
