import type { Draw } from '../../charts/drawing-thread.ts';
import type { Effects } from '../../core/effects.ts';
import { newMemory } from '../../core/memory.ts';
import { oneAtATime } from '../../core/one-at-a-time.ts';
import { Stop } from '../../core/stop.ts';
import type { Audience } from '../../model/publications.ts';
import type { Request } from '../../pipeline/asked.ts';
import type { Built } from '../../pipeline/built.ts';
import { IN_PLACE, type Workshop } from '../../pipeline/workshop.ts';
import { build } from '../../pipeline.ts';
import { FORMATS } from '../../render/render.ts';
import { keptOf } from './kept-looks.ts';
import { type Look, nameOf } from './look.ts';
import { PREVIEW_PAGE } from './page-format.ts';
import { firstPage, type Page, type Seen, seenIn } from './seen.ts';

/** A folder whose publications are made when somebody looks at them, and made again when it has changed. Nothing is written. */
export interface Session {
  /**
   * What there is to see, made now unless nothing has changed since it was made. Never rejects for what is wrong with the folder. `early` takes the page where it is made
   * before the rest of the edition is; the rest waits until the page was asked for, or for a moment.
   */
  see(look: Look, early?: (page: Page) => void): Promise<Seen>;
  /** The page at an address that is there before the rest of its edition, while that is being made. */
  firstAt(status: Look['status'], path: string): Page | undefined;
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

/** So many milliseconds the rest of an edition waits for a browser that was told of its page and does not come. */
const MOST_WAITED = 100;

/** Begins a session with a folder in which nothing was made yet. `draw` draws its charts. */
export function newSession(request: Request, effects: Effects, draw: Draw): Session {
  const kept = keptOf<Seen>();
  let memory = newMemory();
  let turn = 0;
  let waiting: (() => void)[] = [];
  /** The last run that came to an end: it knows the editions and publications. */
  let known: Seen | undefined;

  /** The page that is there before the rest of its edition, until that is there too. */
  let first: { readonly turn: number; readonly status: Look['status']; readonly page: Page; taken(): void } | undefined;

  const run = async (
    look: Look,
    formats: Parameters<typeof build>[1],
    more: Pick<Request, 'onDemand'> & Pick<Workshop, 'first'>,
  ): Promise<Built | string> => {
    // What was said before goes out, and whoever asks for something that is there is answered, before this takes all the time.
    await new Promise((resolve) => setImmediate(resolve));
    const publications = look.publication === undefined ? ('first' as const) : [look.publication];
    const asked = { ...request, status: look.status, variants: [look.edition], publications, onDemand: more.onDemand };
    const workshop = { ...IN_PLACE, draw, memory, fromPartnership: FROM_PARTNERSHIP, first: more.first };
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

  /** Shows the page of a look, and waits until it was taken. */
  const showFirst = async (page: Page, { status }: Look, now: number, early: (page: Page) => void): Promise<void> => {
    const isTaken = new Promise<void>((taken) => {
      first = { turn: now, status, page, taken };
      setTimeout(taken, MOST_WAITED);
    });
    early(page);
    await isTaken;
    // What was asked for goes out before the rest takes all the time.
    await new Promise((resolve) => setImmediate(resolve));
  };

  const make = oneAtATime(
    async ({ asked, early }: { asked: Look; early?: ((page: Page) => void) | undefined }): Promise<Seen> => {
      const look = plain(asked);
      const last = kept.get(nameOf(look));
      if (last?.turn === turn) return last;
      const now = turn;
      const takeFirst = async (files: Built['files'], audience: Audience): Promise<void> => {
        const page = firstPage(files, audience);
        if (early && page) await showFirst(page, look, now, early);
      };
      const made = await run(look, [PREVIEW_PAGE], { onDemand: true, first: early && takeFirst });
      first = undefined;
      const seen = seenIn({ turn: now, look, last, known }, made);
      if (seen.built) known = seen;
      kept.set(nameOf(look), seen);
      kept.set(nameOf(seen.look), seen);
      return seen;
    },
  );

  const makeWord = oneAtATime((look: Look) =>
    run(
      plain(look),
      FORMATS.filter(({ name }) => name === 'docx'),
      {},
    ),
  );

  const see = (asked: Look, early?: (page: Page) => void): Promise<Seen> => make({ asked, early });

  return {
    see,
    firstAt: (status, path) => {
      if (first?.turn !== turn || first.status !== status || first.page.path !== path) return undefined;
      first.taken();
      return first.page;
    },
    seenAt: (status, path) => kept.find((seen) => seen.look.status === status && seen.files.has(path)),
    lookAt: async (status, edition, fileName) => {
      // A page that was open before this began asks at once.
      if (!known) await see({ status, edition: undefined, publication: undefined });
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
