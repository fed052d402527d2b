import type { Draw } from './drawing-thread.ts';

/** Draws in this thread, and has nothing to close. */
export const drawnInPlace: { readonly draw: Draw; close(): Promise<unknown> } = {
  draw: async (jobs) => (await import('./draw.ts')).drawCharts(jobs),
  close: async () => {},
};
