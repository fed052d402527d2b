import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * `unit` needs nothing but Node, and its files share the modules of their process: what is loaded, warm or built once serves all. So nothing of
 * src/ may be mocked there, since to mock a module is to load all of them again (test/scripts/shared-modules.test.ts). `full` needs Chromium, LibreOffice, pandoc or the Word validator, or takes minutes;
 * `full-lists` runs all of the lists of cases that `unit` runs a sample of (test/support/sampled.ts).
 */
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
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.full.test.ts'],
          provide: { everyCase: false },
          isolate: false,
          maxWorkers: '100%',
          // Room for what a case leaves behind: a tenth of the processor's time went into clearing it away.
          execArgv: ['--max-semi-space-size=64'],
        },
      },
      {
        extends: true,
        test: {
          name: 'full',
          include: ['test/**/*.full.test.ts'],
          provide: { everyCase: true },
          maxWorkers: '100%',
          testTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // As in `unit`, where some of their cases are run.
        extends: true,
        test: {
          name: 'full-lists',
          include: ['test/**/*.sampled.test.ts'],
          provide: { everyCase: true },
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 300_000,
          execArgv: ['--max-semi-space-size=64'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
