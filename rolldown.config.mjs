import { defineConfig } from 'rolldown';

// Fewer bytes to read and scan; functions and classes keep their names, so that a fault's stack can be read.
const minify = { compress: false, mangle: { keepNames: true }, codegen: { removeWhitespace: true } };

/**
 * What is loaded together, each with all that it imports and no chunk before it has: a chunk of its own for everything that several parts share would be
 * one of a hundred to find and compile. What begins lazily is named here where nearly every run comes to it.
 */
const TOGETHER = {
  core: ['commands/node-effects', 'core/nearest', 'core/stop', 'render/asset-places'],
  kinds: ['charts/kinds', 'core/once'],
  draw: ['charts/draw'],
  beside: ['duty/plausibility/doubts-beside', 'duty/screening/found-beside', 'load/yaml-beside'],
  made: [
    'assemble/generated/templates',
    'load/generated/program-yaml',
    'schema/generated/(?:duty-register|validators)',
  ],
  check: ['commands/check/run', 'commands/report/check'],
  build: ['commands/build/run', 'pipeline/printing', 'render/docx/index', 'render/html/index'],
};

const groups = Object.entries(TOGETHER).map(([name, files], index, { length }) => ({
  name,
  test: new RegExp(`[\\\\/]src[\\\\/](?:${files.join('|').replaceAll('/', '[\\\\/]')})\\.(?:ts|js)$`),
  priority: length - index,
}));

/** Signs beyond ASCII as escapes: a file with but one of them is kept and read in two bytes a sign. What is made holds them in literals of strings alone. */
const escaped = {
  name: 'escaped',
  generateBundle(_, files) {
    const made = Object.values(files).find(({ name }) => name === 'made');
    made.code = made.code.replaceAll(/[^\0-\x7F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  },
};

/** Commander can hand commands to other programs, and loads for that what takes as long to load as itself. */
const alone = {
  name: 'commander-alone',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0nothing' : null,
  load: (id) => (id === '\0nothing' ? 'export {};' : null),
};

/**
 * The program ships as CommonJS: Node starts it sooner, for the loader of modules need not begin. This is the package.json of dist/, which says so: that of
 * the repository says that files are modules.
 */
const COMMON_JS = {
  type: 'commonjs',
  imports: { '#full-markdown': './full-markdown.js', '#template-compiler': './template-compiler.js' },
};
const commonJs = {
  name: 'common-js',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: `${JSON.stringify(COMMON_JS)}\n` });
  },
};

/** What loads binaries or reloads itself stays outside the bundle, and has to be installed beside it. */
const OUTSIDE = [/^@napi-rs\//, /^canvas$/, /^chartjs-node-canvas/, /^chart\.js/, /^@expo-google-fonts\//];
export const isOutside = (name) => OUTSIDE.some((pattern) => pattern.test(name));

export default defineConfig([
  // One bundle with lazy chunks: finding modules one by one is most of a cold start.
  {
    input: {
      cli: 'src/cli.ts',
      thread: 'src/charts/thread.ts',
      'edition-thread': 'src/commands/build/edition-thread.ts',
      'looking-thread': 'src/commands/check/edition-thread.ts',
      'beside-thread': 'src/commands/check/beside-thread.ts',
    },
    platform: 'node',
    plugins: [alone, commonJs, escaped],
    external: OUTSIDE,
    output: {
      dir: 'dist',
      format: 'cjs',
      strict: true,
      cleanDir: true,
      minify,
      codeSplitting: { groups },
      chunkFileNames: 'chunks/[name]-[hash].js',
      banner: (chunk) => (chunk.fileName === 'cli.js' ? '#!/usr/bin/env node' : ''),
    },
  },
  // What most runs never need and must be there at once when they do.
  {
    input: 'src/load/full-markdown.ts',
    platform: 'node',
    output: { file: 'dist/full-markdown.js', format: 'cjs', strict: true, minify },
  },
  // Handlebars with its compiler, for the templates of a folder: those of the program were compiled when it was made.
  {
    input: 'handlebars/dist/handlebars.js',
    platform: 'node',
    output: { file: 'dist/template-compiler.js', format: 'cjs', strict: true, minify },
  },
  // What runs in the browser around a preview.
  {
    input: 'src/commands/preview/browser/preview.js',
    platform: 'browser',
    output: { file: 'dist/preview.js', format: 'iife', minify },
  },
]);
