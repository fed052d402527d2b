import { defineConfig } from 'rolldown';

// Fewer bytes to read and scan; names stay, so that a fault's stack can be read.
const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

export default defineConfig([
  // One bundle with lazy chunks: finding modules one by one is most of a cold start. What loads binaries or reloads itself stays outside.
  {
    input: {
      cli: 'src/cli.ts',
      thread: 'src/charts/thread.ts',
      'edition-thread': 'src/commands/build/edition-thread.ts',
    },
    platform: 'node',
    external: [/^@napi-rs\//, 'canvas', /^chartjs-node-canvas/, /^chart\.js/, /^@expo-google-fonts\//],
    output: {
      dir: 'dist',
      format: 'esm',
      cleanDir: true,
      minify,
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
