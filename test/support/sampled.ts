import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether every case of a sampled list is run: in the long tests. */
    readonly everyCase: boolean;
  }
}

/** The cases of a long list that are run: all with the long tests, and each so-manieth without, the first among them. Files of such lists end in `.sampled.test.ts`. */
export const sampled = <Case>(cases: readonly Case[], eachOf: number): Case[] =>
  inject('everyCase') ? [...cases] : cases.filter((_, index) => index % eachOf === 0);
