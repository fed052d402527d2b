import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but Node; `full` needs Chromium, LibreOffice, pandoc or the Word validator. */
export default defineConfig({
  // Tests of src run src: this module would load a bundle.
  resolve: {
    alias: [
      {
        find: /^\.\/full-parser\.ts$/,
        replacement: fileURLToPath(new URL('test/support/full-parser.ts', import.meta.url)),
      },
    ],
  },
  test: {
    globalSetup: './test/support/bundle-when-old.ts',
    // Only `npm run golden` writes golden results, a new one too.
    update: 'none',
    reporters: ['default', './scripts/reporter.mjs'],
    testTimeout: 60_000,
    chaiConfig: { truncateThreshold: 2000 },
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.full.test.ts'] } },
      { extends: true, test: { name: 'full', include: ['test/**/*.full.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
