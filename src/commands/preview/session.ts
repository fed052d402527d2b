import type { Draw } from '../../charts/drawing-thread.ts';
import type { Effects } from '../../core/effects.ts';
import { newMemory } from '../../core/memory.ts';
import { oneAtATime } from '../../core/one-at-a-time.ts';
import { Stop } from '../../core/stop.ts';
import type { Request } from '../../pipeline/asked.ts';
import type { Built } from '../../pipeline/built.ts';
import { IN_PLACE } from '../../pipeline/workshop.ts';
import { build } from '../../pipeline.ts';
import { FORMATS } from '../../render/render.ts';
import { keptOf } from './kept-looks.ts';
import { type Look, nameOf } from './look.ts';
import { PREVIEW_PAGE } from './page-format.ts';
import { type Seen, seenIn } from './seen.ts';

/** A folder whose publications are made when somebody looks at them, and made again when it has changed. Nothing is written. */
export interface Session {
  /** What there is to see, made now unless nothing has changed since it was made. Never rejects for what is wrong with the folder. */
  see(look: Look): Promise<Seen>;
  /** What was made of the look that was last seen and is shown at an address such as `output/llr/response-strategy.html`, or is offered there. */
  seenAt(status: Look['status'], path: string): Seen | undefined;
  /** The look that is shown at an address; undefined where there is no such publication. */
  lookAt(status: Look['status'], edition: string, fileName: string): Promise<Look | undefined>;
  /** A publication as Word, or what stops it in words. */
  word(look: Look): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | string>;
  /** Tells that something in the folder has changed. */
  change(): void;
  /** Settles when the folder is another than it was for what was seen. */
  afterChange(seen: Seen): Promise<void>;
}

/** Where what is made for the partners alone would lie from an edition of the same: an address of the preview is a way in the folder. */
const FROM_PARTNERSHIP = IN_PLACE.fromPartnership;

/** Begins a session with a folder in which nothing was made yet. `draw` draws its charts. */
export function newSession(request: Request, effects: Effects, draw: Draw): Session {
  const kept = keptOf<Seen>();
  let memory = newMemory();
  let turn = 0;
  let waiting: (() => void)[] = [];
  /** The last run that came to an end: it knows the editions and publications. */
  let known: Seen | undefined;

  const run = async (look: Look, formats: Parameters<typeof build>[1], onDemand: boolean): Promise<Built | string> => {
    // What was said before goes out, and whoever asks for something that is there is answered, before this takes all the time.
    await new Promise((resolve) => setImmediate(resolve));
    const publications = look.publication === undefined ? ('first' as const) : [look.publication];
    const asked = { ...request, status: look.status, variants: [look.edition], publications, onDemand };
    const workshop = { ...IN_PLACE, draw, memory, fromPartnership: FROM_PARTNERSHIP };
    try {
      return await build(asked, formats, effects, workshop);
    } catch (error) {
      if (error instanceof Stop) return error.message;
      // The page goes on, with the next change if not with this; what a step kept may be half of something.
      memory = newMemory();
      effects.err(`svduty has a fault. Please report it with these lines:\n${(error as Error).stack ?? error}\n`);
      return 'svduty has a fault, which is told in the terminal. The next change of the folder begins anew.';
    }
  };

  /** The edition of the whole partnership by whichever name it is called. */
  const plain = (look: Look): Look =>
    look.edition !== undefined && look.edition === known?.baseId ? { ...look, edition: undefined } : look;

  const make = oneAtATime(async (asked: Look): Promise<Seen> => {
    const look = plain(asked);
    const last = kept.get(nameOf(look));
    if (last?.turn === turn) return last;
    const now = turn;
    const seen = seenIn({ turn: now, look, last, known }, await run(look, [PREVIEW_PAGE], true));
    if (seen.built) known = seen;
    kept.set(nameOf(look), seen);
    kept.set(nameOf(seen.look), seen);
    return seen;
  });

  const makeWord = oneAtATime((look: Look) =>
    run(
      plain(look),
      FORMATS.filter(({ name }) => name === 'docx'),
      false,
    ),
  );

  return {
    see: make,
    seenAt: (status, path) => kept.find((seen) => seen.look.status === status && seen.files.has(path)),
    lookAt: async (status, edition, fileName) => {
      // A page that was open before this began asks at once.
      if (!known) await make({ status, edition: undefined, publication: undefined });
      const plan = known?.plans.find((one) => one.fileName === fileName);
      return plan && plain({ status, edition, publication: plan.id });
    },
    word: async (look) => {
      const built = await makeWord(look);
      if (typeof built === 'string') return built;
      const file = [...built.files, ...built.partnership].find(({ path }) => path.endsWith('.docx'));
      if (!file) return 'The content has errors: there is no Word document before they are mended.';
      return { fileName: file.path.slice(file.path.lastIndexOf('/') + 1), bytes: file.bytes };
    },
    change: () => {
      turn += 1;
      for (const wake of waiting) wake();
      waiting = [];
    },
    afterChange: (seen) => (seen.turn === turn ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
