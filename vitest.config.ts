import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but Node; `full` needs Chromium, LibreOffice, pandoc or the Word validator. */
export default defineConfig({
  test: {
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
