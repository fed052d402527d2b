import { defineConfig } from 'rolldown';

// One bundle with lazy chunks: finding modules one by one is most of a cold start. What loads binaries or reloads itself stays outside.
export default defineConfig({
  input: { cli: 'src/cli.ts', thread: 'src/charts/thread.ts', evaluate: 'src/indicators/evaluate.ts' },
  platform: 'node',
  external: [/^@napi-rs\//, 'canvas', /^chartjs-node-canvas/, /^chart\.js/, /^@expo-google-fonts\//],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    // Fewer bytes to read and scan; names stay, so that a fault's stack can be read.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: (chunk) => (chunk.fileName === 'cli.js' ? '#!/usr/bin/env node' : ''),
  },
});
