import type { Effects } from '../../core/effects.ts';
import { newMemory } from '../../core/memory.ts';
import { Stop } from '../../core/stop.ts';
import type { buildOnce, Job } from './once.ts';

/** What people edit. */
export const WATCHED = ['content', 'data', 'templates', 'editions'];

/** The list of what was written is cut after so many. */
const MOST_NAMED = 5;

/**
 * Builds a folder, and again whenever something in it changes, until the program is stopped. What did not change is not worked out again. A mistake is told
 * and the last output is left as it was.
 */
export async function watch(job: Job, effects: Effects, build: typeof buildOnce): Promise<never> {
  const memory = newMemory();
  const again = async (): Promise<void> => {
    try {
      const written = await build({ ...job, workshop: { ...job.workshop, memory } }, effects);
      if (!written.isStopped)
        effects.out(
          writtenInWords(written.changed.flatMap(({ folder, files }) => files.map(({ path }) => `${folder}/${path}`))),
        );
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      effects.err(`${error.message}\n`);
    }
  };
  const changes = effects.changes!(job.request.folder, WATCHED);
  await again();
  effects.err(`Waiting for changes in ${WATCHED.join(', ')}. Stop with Ctrl+C.\n`);
  for await (const _ of changes) await again();
  throw new Stop('The folder can no longer be watched.');
}

function writtenInWords(paths: readonly string[]): string {
  if (paths.length === 0) return 'Nothing in the output changed.\n';
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  return `Wrote ${paths.slice(0, MOST_NAMED).join(', ')}${more}.\n`;
}
