import type { Drawer } from './drawing-thread.ts';

/** Draws in this thread, and has nothing to close. */
export const drawnInPlace: Drawer = {
  draw: async (jobs) => (await import('./draw.ts')).drawCharts(jobs),
  close: async () => {},
  busy: () => 0,
};
