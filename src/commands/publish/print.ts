import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import type { Layout } from '../../core/layout.ts';
import type { Memory } from '../../core/memory.ts';
import type { Request } from '../../pipeline/asked.ts';
import type { Built } from '../../pipeline/built.ts';
import { build } from '../../pipeline.ts';
import type { EditionManifest } from '../../publish/edition.ts';
import type { Shelf } from '../../publish/shelf.ts';
import { withSlash } from '../../publish/site-files.ts';
import type { Format } from '../../render/format.ts';
import { drawingFor } from '../build/drawing.ts';
import { editionThreads } from '../build/edition-threads.ts';
import type { Invocation } from '../command.ts';
import { standingOf } from './earlier.ts';

/** What editions that were judged are printed with. */
export interface Printing {
  readonly request: Request;
  readonly formats: readonly Format[];
  readonly layout: Layout | undefined;
  readonly shelf: Shelf;
  /** The id of the edition for the whole partnership. */
  readonly base: string;
  /** The address of the folder of editions online, for the edition at an address in it. */
  siteOf(address: string): string | undefined;
  /** What judging them left. */
  readonly memory: Memory;
}

/** The files of editions as they will stand in the folder of editions, made by as many threads as a build has. All are of one date. */
export async function printEditions(
  editions: readonly Pick<EditionManifest, 'variant' | 'edition_date'>[],
  { request, formats, layout, shelf, base, siteOf, memory }: Printing,
  invocation: Invocation,
): Promise<Built> {
  const { effects, threads } = invocation;
  const within = editions[0]?.edition_date;
  const online = new Map(
    editions.flatMap(({ variant }): [string, string][] => {
      const site = siteOf(`${variant}/${within}`);
      return site === undefined ? [] : [[variant, `${withSlash(site)}${variant}/${within}/`]];
    }),
  );
  const crew = editionThreads(editions.length, invocation, {
    request,
    formats: formats.map(({ name }) => name),
    fromPartnership: undefined,
    pageNumbers: false,
    within,
    online,
  });
  const drawer = threads === undefined || crew.length > 0 ? drawnInPlace : drawingFor(formats, threads.drawing);
  return build(request, formats, effects, {
    draw: drawer.draw,
    drawn: () => void drawer.close(),
    crew,
    progress: effects.progress ? (text: string) => effects.err(`${text}\n`) : () => {},
    standing: { public: standingOf(shelf, `${base}/${within}`), partnership: [] },
    fromPartnership: undefined,
    layout,
    within,
    addressOnline: (id) => online.get(id),
    memory,
  }).finally(() => Promise.all([drawer, ...crew].map((one) => one.close())));
}
