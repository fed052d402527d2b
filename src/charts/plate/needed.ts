import { EXIT, Stop } from '../../core/stop.ts';
import { cannotDraw } from './cannot-draw.ts';

/** What nothing can be drawn without. @throws Stop (exit code 70) that names it where it cannot be loaded. */
export function needed<T>(what: string, load: () => T): T {
  try {
    return load();
  } catch {
    throw new Stop(cannotDraw(`${what} is missing or damaged`), EXIT.bug);
  }
}
