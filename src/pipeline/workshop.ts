import type { Publication } from '../assemble/publication.ts';
import type { ChartJob } from '../charts/draw.ts';
import type { Draw } from '../charts/drawing-thread.ts';
import { drawnInPlace } from '../charts/drawn-in-place.ts';
import type { Layout } from '../core/layout.ts';
import type { Memory } from '../core/memory.ts';
import type { OutputFile } from '../core/output-file.ts';
import type { ThreadLine } from '../core/thread-line.ts';
import type { Audience } from '../model/publications.ts';
import type { SetPages } from '../render/format.ts';
import type { Drafts } from '../write/drafts.ts';
import type { StandingEdition } from '../write/standing.ts';
import type { EditionJob, FinishedEdition } from './finish-edition.ts';

/** How a build goes about it, beside what it is asked for. */
export interface Workshop {
  /** Draws the charts; on a thread of its own while the rest goes on, or in place. */
  readonly draw: Draw;
  /** Called when nothing more will be drawn, so that what drew can be let go before the largest documents are made. */
  drawn(): void;
  /** The editions that are made here stay in memory, for whoever looks at them; otherwise each is let go when it is printed. */
  readonly keepsEditions?: true;
  /** Gives editions that others made, where none is made here. */
  readonly taken?: ((job: EditionJob) => Promise<FinishedEdition>) | undefined;
  /** Threads that make editions beside this one. None where all are made here. */
  readonly crew: readonly ThreadLine<EditionJob, FinishedEdition>[];
  /** Where files are written as they are made, if there are too many for memory. */
  readonly drafts?: Drafts | undefined;
  /** What an earlier run of this process kept. */
  readonly memory?: Memory | undefined;
  /** Takes the publication that was asked for, printed before the rest is made, where an earlier run knows enough of the rest. The rest waits for it. */
  readonly first?: ((files: readonly OutputFile[], audience: Audience) => Promise<void>) | undefined;
  progress(text: string): void;
  /** Sets documents, where the page numbers of their contents are to be exact. */
  readonly setPages?: SetPages | undefined;
  /** Sets what is set by a program, where a format needs one. */
  readonly layout?: Layout | undefined;
  /** What earlier runs left in the two folders. */
  readonly standing: Readonly<Record<Audience, readonly StandingEdition[]>>;
  /** The way from a folder of an edition for the partners to the output folder; undefined where there is none that would last. */
  readonly fromPartnership: string | undefined;
  /** The address online of the folder in which the files of an edition will stand, with a slash at its end, where that is known. */
  readonly addressOnline?: ((id: string) => string | undefined) | undefined;
  /** The folder within that of each edition's id in which its files will stand, where they do not stand in that. */
  readonly within?: string | undefined;
}

/** Draws and makes all in this process, for a folder in which nothing was made before. */
export const IN_PLACE: Workshop = {
  draw: drawnInPlace.draw,
  drawn: () => {},
  keepsEditions: true,
  crew: [],
  progress: () => {},
  standing: { public: [], partnership: [] },
  fromPartnership: '../../output',
};

/** The charts of publications: drawn once each, from the moment that somebody asks for them. */
export interface Drawings {
  of(publication: Publication): ReturnType<Draw>;
  /** Forgets those of a publication that is printed. */
  letGo(publication: Publication): void;
}

/** Drawings by somebody who draws, of the charts that a publication holds. What fails is a rejection of `of`. */
export function drawingsBy(draw: Draw, jobsOf: (publication: Publication) => ChartJob[]): Drawings {
  // A publication whose tree is another has the same figures.
  const begun = new Map<Publication['figures'], ReturnType<Draw>>();
  return {
    of: (publication) => {
      const drawn = begun.get(publication.figures) ?? drawAny(draw, jobsOf(publication));
      begun.set(publication.figures, drawn);
      // One that fails is told when its turn comes, if it comes, and never as a rejection that nobody handled.
      drawn.catch(() => {});
      return drawn;
    },
    letGo: (publication) => {
      begun.delete(publication.figures);
    },
  };
}

/** Where there is nothing to draw nobody is asked: what draws need not even be loaded. */
const drawAny = (draw: Draw, jobs: readonly ChartJob[]): ReturnType<Draw> =>
  jobs.length === 0 ? Promise.resolve(new Map()) : draw(jobs);
