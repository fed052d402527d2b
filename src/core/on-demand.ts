import { createRequire } from 'node:module';
import { once } from './once.ts';

const require = createRequire(import.meta.url);

/** A library that most runs never need. It is loaded, at once, when it is first asked for. `name` is a package's or one of `imports` in package.json. */
export const onDemand = <T>(name: string): (() => T) => once(() => require(name) as T);

/** Whether what went wrong is that a part of the program is not there, which is no mistake in what the program was reading. */
export const isPartMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
