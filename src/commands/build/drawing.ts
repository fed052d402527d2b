import { type Drawer, drawingThread } from '../../charts/drawing-thread.ts';
import type { Format } from '../../render/format.ts';
import { alwaysDraws } from '../../render/render.ts';

/** A thread that draws: begun at once where something will be drawn for sure, so that it is ready then, and else with the first that is. */
export function drawingFor(formats: readonly Format[], file: string): Drawer {
  let begun = alwaysDraws(formats) ? drawingThread(file) : undefined;
  return {
    draw: (jobs) => {
      begun ??= drawingThread(file);
      return begun.draw(jobs);
    },
    close: async () => begun?.close(),
    busy: () => begun?.busy() ?? 0,
  };
}
