import { inOrder } from '../core/in-order.ts';
import type { EditionJob, FinishedEdition } from './finish-edition.ts';

/**
 * Has editions made, and gives them in the order of `wanted`. That for the whole partnership is made before any other: what the others leave to it is a link only
 * where it is there. `jobOf` is told whether it is; `otherwise` says so where it is not among them.
 */
export async function* baseFirst(
  wanted: readonly (string | undefined)[],
  jobOf: (id: string | undefined, hasBase: boolean) => EditionJob,
  makers: readonly ((job: EditionJob) => Promise<FinishedEdition>)[],
  otherwise: () => boolean,
): AsyncGenerator<FinishedEdition> {
  const base = wanted.includes(undefined) ? await makers[0]!(jobOf(undefined, true)) : undefined;
  const hasBase = base ? base.made !== undefined : otherwise();
  const others = makers.map(
    (make) => (job: EditionJob) => (base && job.id === undefined ? Promise.resolve(base) : make(job)),
  );
  yield* inOrder(wanted, (id) => jobOf(id, hasBase), others);
}
