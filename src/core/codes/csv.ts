import type { CodeEntry } from '../codes.ts';

/** Problems in data files. */
export const CSV_CODES = {} as const satisfies Record<string, CodeEntry>;
