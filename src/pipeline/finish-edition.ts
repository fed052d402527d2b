import type { EditionFindings } from '../core/by-edition.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { mapValues } from '../core/map-values.ts';
import type { OutputFile } from '../core/output-file.ts';
import { levelsOf, type PublishedLevels } from '../disclosure/levels.ts';
import { asPublished } from '../model/as-published.ts';
import type { Model } from '../model/model.ts';
import { AUDIENCES, type Audience } from '../model/publications.ts';
import type { Format } from '../render/format.ts';
import { chartJobs, withWord } from '../render/render.ts';
import { dataFiles } from '../write/data-files.ts';
import type { Origin, PublicationFacts } from '../write/record.ts';
import { currentOf, type StandingEdition } from '../write/standing.ts';
import type { Request } from './asked.ts';
import { beginEdition, type Edition, findingsOf, type OfFolder } from './edition.ts';
import { packFiles } from './pack-files.ts';
import { printEdition, printFirst } from './print-edition.ts';
import type { ReviewOf } from './review-of.ts';
import { drawingsBy, type Workshop } from './workshop.ts';

/** What all editions of a build are printed with. It passes between threads. */
export interface Shared {
  readonly tool: string;
  /** What stands for all that the editions are made from. */
  readonly sources: Readonly<Record<Audience, string>>;
  /** The folder of the edition for the whole partnership, and the files in it that links may lead to. */
  readonly base: { readonly folder: string; readonly names: Readonly<Record<Audience, readonly string[]>> };
}

/** One edition to be made. */
export interface EditionJob {
  /** Undefined stands for the base. */
  readonly id: string | undefined;
  readonly shared: Shared;
  readonly isLast: boolean;
  /** What earlier runs left of it. */
  readonly before: Readonly<Record<Audience, StandingEdition | undefined>>;
}

/** What came of it. All but `edition` passes between threads. */
export interface FinishedEdition<File = OutputFile> {
  readonly finding: EditionFindings;
  /** The edition itself, where it was made in this thread. */
  readonly edition?: Edition;
  /** Undefined where an error kept it from being printed. */
  readonly made?: {
    readonly id: string;
    /** What readers call it. */
    readonly name: string;
    readonly origins: Readonly<Record<Audience, Origin>>;
    readonly printed: Readonly<Record<Audience, readonly PublicationFacts[]>>;
    readonly outputs: Readonly<Record<Audience, readonly File[]>>;
    /** What its data tables hold. */
    readonly levels: Readonly<Record<Audience, readonly PublishedLevels[]>>;
    /** Files of the edition for the whole partnership that it speaks of and that are not there. */
    readonly missed: readonly string[];
  };
}

/** All that decides what is made of an edition; `source` stands for the folder. */
export const originOf = ({ status, content }: Model, tool: string, source: string): Origin => ({
  tool,
  status,
  edition_date: content.document.edition_date,
  source,
});

/** Makes editions of a folder, one after the other: assemble → duty → render. Its charts are drawn from the moment that a publication's figures stand. */
export function finisher(
  modelOf: (id: string | undefined) => Model,
  folder: OfFolder,
  formats: readonly Format[],
  {
    addressOnline,
    assets,
    draw,
    drafts,
    drawn,
    first,
    progress,
    setPages,
    layout,
    fromPartnership,
    within,
    review,
  }: Workshop & Pick<Request, 'assets'> & { readonly review?: ReviewOf | undefined },
): (job: EditionJob) => Promise<FinishedEdition> {
  // What is published is taken away by people who cannot use an SVG. A build draws no pixels for it: they would ask for a canvas.
  const pictures = within === undefined ? (['svg'] as const) : (['svg', 'png'] as const);
  const printed = review ? withWord(formats) : formats;
  const drawings = drawingsBy(draw, (publication) => chartJobs(publication, printed, pictures));
  return async ({ id, shared, isLast, before }) => {
    folder.stage?.('settle');
    const model = modelOf(id);
    const missed = new Set<string>();
    const origins = mapValues(shared.sources, (source) => originOf(model, shared.tool, source));
    const press = {
      addressOnline,
      assets,
      formats,
      drawings,
      linked: asPublished(folder.linked, model.content, model.variant !== null),
      base: shared.base,
      missed: (path: string) => missed.add(path),
      progress,
      setPages,
      layout,
      fromPartnership,
      within,
      memory: folder.memory,
      stage: folder.stage,
      review: review?.(model),
    };
    const stays = mapValues(before, (one, audience) => currentOf(one, origins[audience]));
    const making = beginEdition(model, folder, drawings.of);
    const shown = first && making.first();
    if (shown) {
      const files = await printFirst(model, shown.publication, stays, press);
      shown.end();
      await first(files, shown.publication.audience);
    }
    const edition = making.whole();
    const finding = findingsOf(edition);
    if (hasErrors(edition.diagnostics)) {
      edition.publications.forEach(drawings.letGo);
      return { finding, edition };
    }
    const outputs = await printEdition(edition, stays, press, (all) => {
      if (isLast) void all.then(drawn);
    });
    folder.stage?.('write');
    const { publications, tables } = edition;
    const printed = mapValues(outputs, (_, audience) => publications.filter((one) => one.audience === audience));
    for (const audience of AUDIENCES) {
      // No folder is begun for data alone.
      if (printed[audience].length > 0)
        outputs[audience].push(...dataFiles(tables[audience], printed[audience], model.id));
    }
    const files = [...outputs.public, ...outputs.partnership];
    outputs.partnership.push(...packFiles(folder.asked, folder.declared, files, model.id));
    const made = {
      id: model.id,
      name: model.variant?.name ?? model.content.partnership.name,
      origins,
      printed: mapValues(printed, (all) =>
        all.map(({ titleBlock: { title, subtitle }, fileName }) => ({ title, subtitle, fileName })),
      ),
      outputs: drafts ? mapValues(outputs, (all, audience) => drafts.keep(audience, all)) : outputs,
      levels: mapValues(tables, (one) => levelsOf(one, model.areas)),
      missed: [...missed],
    };
    return { finding, edition, made };
  };
}
