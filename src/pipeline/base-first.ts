import { inOrder } from '../core/in-order.ts';
import type { EditionJob, FinishedEdition } from './finish-edition.ts';

/**
 * Has editions made, and gives them in the order of `wanted`. What the others leave to that for the whole partnership is a link only where that is there: one maker alone makes
 * it before any other. Several begin as if it will be, which it nearly always is, and make again what they began if it is not. `jobOf` is told whether it is; `otherwise` says so where it
 * is not among them.
 */
export async function* baseFirst(
  wanted: readonly (string | undefined)[],
  jobOf: (id: string | undefined, hasBase: boolean) => EditionJob,
  makers: readonly ((job: EditionJob) => Promise<FinishedEdition>)[],
  otherwise: () => boolean,
): AsyncGenerator<FinishedEdition> {
  const base = wanted.includes(undefined) ? makers[0]!(jobOf(undefined, true)) : undefined;
  let hasBase = base ? true : otherwise();
  const known = base?.then(({ made }) => {
    hasBase = made !== undefined;
  });
  // That it failed is told in its turn.
  known?.catch(() => {});
  if (makers.length === 1) await known;
  const begunWith = new Map<string | undefined, boolean>();
  const begin = (id: string | undefined): EditionJob => {
    begunWith.set(id, hasBase);
    return jobOf(id, hasBase);
  };
  const others = makers.map((make) => (job: EditionJob) => (job.id === undefined && base ? base : make(job)));
  const ids = wanted.values();
  for await (const edition of inOrder(wanted, begin, others)) {
    await known;
    const id = ids.next().value;
    const isAsItIs = id === undefined || begunWith.get(id) === hasBase;
    yield isAsItIs ? edition : await makers[0]!(jobOf(id, hasBase));
  }
}
