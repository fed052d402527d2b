import { defineConfig } from 'rolldown';

// Fewer bytes to read and scan; names stay, so that a fault's stack can be read.
const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

/**
 * What is loaded together, each with all that it imports and no chunk before it has: a chunk of its own for everything that several parts share would be
 * one of a hundred to find and compile. What begins lazily is named here where nearly every run comes to it.
 */
const TOGETHER = {
  core: ['commands/node-effects', 'core/nearest', 'core/stop', 'render/generated/formats'],
  draw: ['charts/draw'],
  check: ['commands/check/run', 'commands/report/check'],
  build: ['commands/build/run', 'pipeline/printing', 'render/docx/index', 'render/html/index'],
};

const groups = Object.entries(TOGETHER).map(([name, files], index, { length }) => ({
  name,
  test: new RegExp(`[\\\\/]src[\\\\/](?:${files.join('|').replaceAll('/', '[\\\\/]')})\\.ts$`),
  priority: length - index,
}));

/** Commander can hand commands to other programs, and loads for that what takes as long to load as itself. */
const alone = {
  name: 'commander-alone',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0nothing' : null,
  load: (id) => (id === '\0nothing' ? 'export {};' : null),
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
    },
    platform: 'node',
    plugins: [alone],
    external: OUTSIDE,
    output: {
      dir: 'dist',
      format: 'esm',
      cleanDir: true,
      minify,
      codeSplitting: { groups },
      chunkFileNames: 'chunks/[name]-[hash].js',
      banner: (chunk) => (chunk.fileName === 'cli.js' ? '#!/usr/bin/env node' : ''),
    },
  },
  // What most runs never need and must be there at once when they do: only CommonJS can be loaded so.
  {
    input: 'src/load/full-markdown.ts',
    platform: 'node',
    output: { file: 'dist/full-markdown.cjs', format: 'cjs', minify },
  },
]);
