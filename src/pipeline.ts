import type { AssemblyInput } from './assemble/assemble.ts';
import type { Kit } from './assemble/assembly.ts';
import type { Publication } from './assemble/publication.ts';
import type { Draw } from './charts/drawing-thread.ts';
import { drawnInPlace } from './charts/drawn-in-place.ts';
import { byEdition, type EditionFindings } from './core/by-edition.ts';
import { type Diagnostic, hasErrors } from './core/diagnostic.ts';
import type { Effects } from './core/effects.ts';
import { mapValues } from './core/map-values.ts';
import { once } from './core/once.ts';
import type { OutputFile } from './core/output-file.ts';
import { placeOf } from './core/place.ts';
import { sortedOnce } from './core/sorted.ts';
import { readRegisters } from './disclosure/editions/register-file.ts';
import type { PublishedLevels } from './disclosure/levels.ts';
import { protect } from './disclosure/protect.ts';
import type { PublishedIndicators } from './disclosure/published.ts';
import { contentHash } from './duty/content-hash.ts';
import type { Result } from './duty/result.ts';
import type { History } from './indicators/series-breaks.ts';
import { ParsedMarkdown } from './load/markdown.ts';
import { type Loaded, loadProject } from './load/project.ts';
import { asPublished } from './model/as-published.ts';
import type { Model } from './model/model.ts';
import { settleNumbers } from './model/numbers.ts';
import {
  AUDIENCES,
  type Audience,
  isPartnersOnly,
  type PublicationPlan,
  settlePublications,
} from './model/publications.ts';
import { settle } from './model/settle.ts';
import { contentOf, everyVariant, idOf, type Request, wantedPublications, wantedVariants } from './pipeline/asked.ts';
import { validateAll } from './pipeline/validate-all.ts';
import type { Format, SetPages } from './render/format.ts';
import type { DefinitionContent } from './schema/generated/definition.ts';
import type { DisclosureContent } from './schema/generated/disclosure.ts';
import { toldWhereUsed } from './validate/markdown.ts';
import { missingTogether } from './validate/missing-files.ts';
import { withWhatWaits } from './validate/not-read.ts';
import type { KnownBuild } from './write/private-record.ts';
import type { StandingEdition } from './write/standing.ts';

/** One edition of one variant, as far as the flow went. */
export interface Edition {
  readonly model: Model;
  /** Those that were asked for. */
  readonly publications: readonly Publication[];
  /** The data tables beside them, by indicator: those for everybody, and those for the partners alone. */
  readonly tables: Readonly<Record<Audience, AssemblyInput['tables']>>;
  /** Every requirement of the Duty, as this edition meets it. */
  readonly results: readonly Result[];
  /** What was found in the folder and in this edition: the same whichever other editions are made. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What `check` needs and `build` renders. `editions` is empty when an error stopped the flow before assembling. */
export interface Checked {
  readonly loaded: Loaded;
  readonly plans: readonly PublicationPlan[];
  readonly editions: readonly Edition[];
  readonly kit: Kit | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What may be published of every indicator. Empty when an error stopped the flow before. */
  readonly published: PublishedIndicators;
  /** The hash of the content as it is, which records of it are held to. Never in an output that is published. */
  readonly contentHash: () => string | undefined;
  /** The publications as the edition with this id publishes them, whether or not it was asked for. */
  readonly plansOf: (id: string) => readonly PublicationPlan[];
}

/**
 * load → validate → settle → protect → assemble → duty. Rendering and writing are the build command's own last steps. `assembled` hears of each
 * publication of the first edition that was asked for, when its figures stand: they can be drawn while the rest goes on.
 */
export async function check(
  request: Request,
  effects: Effects,
  assembled: (publication: Publication) => void = () => {},
): Promise<Checked> {
  const loaded = loadProject(effects, request.folder, request.toolRoot);
  const numbers = settleNumbers(loaded);
  const wanted = wantedVariants(request, loaded);
  const { plans, diagnostics: ofPlans } = settlePublications(loaded.templates.publications);
  const asked = wantedPublications(request, plans, loaded);
  const parsed = new ParsedMarkdown();
  const earlier = readRegisters(loaded.registers);
  const diagnostics = withWhatWaits(
    toldWhereUsed([
      ...missingTogether([...loaded.diagnostics, ...numbers.diagnostics]),
      ...ofPlans,
      ...earlier.diagnostics,
      ...validateAll(loaded, numbers, parsed),
    ]),
  );
  const stopped = (): Checked => ({
    loaded,
    plans,
    editions: [],
    kit: undefined,
    diagnostics: sortedOnce(diagnostics),
    published: new Map(),
    contentHash: () => undefined,
    plansOf: () => plans,
  });
  if (hasErrors(diagnostics)) return stopped();

  const others = request.otherEditions === true ? everyVariant(loaded).filter((id) => !wanted.includes(id)) : [];
  const { disclosure_rules: rules, clearances = [] } = loaded.content.disclosure as DisclosureContent;
  const known = { clearances, editions: earlier.registers };
  const { published, diagnostics: hidden } = protect(numbers.indicators, rules, numbers.areas, known);
  diagnostics.push(...hidden);
  const hash = once(() => contentHash(loaded, numbers.areas, published));

  const { assembleEdition } = await import('./assemble/assemble-edition.ts');
  const { prepareKit } = await import('./assemble/kit.ts');
  const { checkOutline } = await import('./assemble/outline.ts');
  const { DIRECTIVES } = await import('./directives/generated/directives.ts');
  const { csvTablesOf } = await import('./disclosure/csv-tables.ts');
  const { checkDuty, factsOf } = await import('./duty/duty.ts');
  const { fillCompliance } = await import('./duty/compliance-statement.ts');
  const { checkSummary } = await import('./duty/check-summary.ts');
  const { checkToRecord } = await import('./duty/check-to-record.ts');
  const { openRecords } = await import('./duty/for-partners.ts');
  const { fillToRecord } = await import('./duty/to-record.ts');
  const { kit, diagnostics: kitProblems } = prepareKit(loaded, parsed, DIRECTIVES);
  diagnostics.push(...kitProblems);
  if (hasErrors(diagnostics)) return stopped();
  const tablesOf = csvTablesOf(published, numbers, historyOf(loaded));

  const shared = [...diagnostics];
  const isAsked = ({ id }: { readonly id: string }): boolean => asked.some((plan) => plan.id === id);
  const editionOf = (id: string | undefined, begin: typeof assembled = () => {}): Edition => {
    const model = settle(contentOf(loaded, id), id, numbers.areas, request);
    const tables = { public: tablesOf(), partnership: tablesOf() };
    const input = { model, published, population: numbers.population, toolVersion: request.toolVersion };
    const inputOf = ({ audience }: PublicationPlan) => ({ ...input, tables: tables[audience] });
    const made = assembleEdition(
      asPublished(plans, model.content),
      inputOf,
      kit,
      (publication) => isAsked(publication) && begin(publication),
    );
    const all = made.map((a) => a.publication);
    const duty = checkDuty(factsOf(model, published, all, hash));
    const open = openRecords(all);
    fillCompliance(all, duty.results);
    fillToRecord(all, duty.results, model);
    const found = [
      ...checkOutline(model.content.outline, plans),
      ...made.flatMap((a) => a.diagnostics),
      ...duty.diagnostics,
      ...open,
      ...checkToRecord(model, duty.results),
      ...checkSummary(model),
    ];
    const publications = all.filter(isAsked);
    return {
      model,
      publications,
      tables,
      results: duty.results,
      diagnostics: sortedOnce([...shared, ...found]),
    };
  };
  const editions = wanted.map((id, index) => editionOf(id, index === 0 ? assembled : undefined));
  // Of the other editions only the problems are kept, so that a folder of many variants takes the room of one.
  const found = [...editions.map(findingsOf), ...others.map((id) => findingsOf(editionOf(id)))];
  const plansOf = (id: string): readonly PublicationPlan[] => {
    const known = everyVariant(loaded).includes(id) ? id : undefined;
    return asPublished(plans, settle(contentOf(loaded, known), known, numbers.areas, request).content);
  };
  return {
    loaded,
    plans,
    editions,
    kit,
    diagnostics: sortedOnce(byEdition(found)),
    published,
    contentHash: hash,
    plansOf,
  };
}

/** The definitions that the partnership has had: of the base, since all editions share its data files. */
function historyOf({ content }: Loaded): History {
  return (content.definition as DefinitionContent).history;
}

function findingsOf({ model, diagnostics }: Edition): EditionFindings {
  return { id: model.id, own: model.variant ? placeOf(model.variant)?.file : undefined, diagnostics };
}

/** How a build goes about it, beside what it is asked for. */
export interface Workshop {
  /** Draws the charts; on a thread of its own while the rest goes on, or in place. */
  readonly draw: Draw;
  /** Called when nothing more will be drawn, so that what drew can be let go before the largest documents are made. */
  drawn(): void;
  progress(text: string): void;
  /** Sets documents, where the page numbers of their contents are to be exact. */
  readonly setPages?: SetPages | undefined;
  /** What earlier runs left in the two folders. */
  readonly standing: Readonly<Record<Audience, readonly StandingEdition[]>>;
  /** The way from a folder of an edition for the partners to the output folder; undefined where there is none that would last. */
  readonly fromPartnership: string | undefined;
}

const inPlace: Workshop = {
  draw: drawnInPlace.draw,
  drawn: () => {},
  progress: () => {},
  standing: { public: [], partnership: [] },
  fromPartnership: '../../output',
};

/** What a build made, before it is written. */
export interface Built {
  readonly checked: Checked;
  /** For everybody: below the output folder, in print order. */
  readonly files: readonly OutputFile[];
  /** For the partners alone: below `partnership/` of the folder, never below the output folder. */
  readonly partnership: readonly OutputFile[];
  /** What earlier runs made and no run would make any more, by path below the two. */
  readonly removed: Readonly<Record<Audience, readonly string[]>>;
  /** What the data tables for everybody hold, edition by edition. */
  readonly published: readonly PublishedLevels[];
  /** Editions in the output folder that this run left as they are, and that are older than what it made. */
  readonly older: readonly string[];
  /** Editions that were removed from it, since they hold what is for the partners alone by now. */
  readonly withdrawn: readonly string[];
  /** Files of the edition for the whole partnership that local editions speak of and that are not there, by their path below a folder of the two. */
  readonly missed: readonly string[];
  /** The records among them, each with what it was made from: for the private record. */
  readonly builds: readonly KnownBuild[];
}

/** check → render: the bytes of every output file. Nothing is written here. */
export async function build(
  request: Request,
  formats: readonly Format[],
  effects: Effects,
  { draw, drawn: allDrawn, progress, setPages, standing, fromPartnership }: Workshop = inPlace,
): Promise<Built> {
  const { addressesFor, besideOf, chartJobs, FORMATS, loadRenderers, namesOf, renderPublication } = await import(
    './render/render.ts'
  );
  const begun = new Map<Publication, ReturnType<Draw>>();
  const drawingsOf = (publication: Publication): ReturnType<Draw> => {
    const drawn = begun.get(publication) ?? draw(chartJobs(publication));
    begun.set(publication, drawn);
    // One that fails is told when its turn comes, if it comes, and never as a rejection that nobody handled.
    drawn.catch(() => {});
    return drawn;
  };
  const checked = await check(request, effects, drawingsOf);
  const { kit, loaded, plans } = checked;
  if (hasErrors(checked.diagnostics) || !kit)
    return {
      checked,
      files: [],
      partnership: [],
      removed: { public: [], partnership: [] },
      published: [],
      older: [],
      withdrawn: [],
      missed: [],
      builds: [],
    };
  const { levelsOf } = await import('./disclosure/levels.ts');
  const { changesTo } = await import('./write/changes.ts');
  const { dataFiles } = await import('./write/data-files.ts');
  const { indexPage } = await import('./write/index-page.ts');
  const { sourceHash } = await import('./write/manifest.ts');
  const { currentOf, heldBackIn, olderIn } = await import('./write/standing.ts');
  const tool = `svduty ${request.toolVersion}`;
  const changes = { public: changesTo(standing.public), partnership: changesTo(standing.partnership) };
  const sources = {
    public: sourceHash(
      loaded.inputs.filter(({ file }) => !isPartnersOnly(file, plans)),
      checked.published,
    ),
    partnership: sourceHash(loaded.inputs, checked.published),
  };
  const made = checked.editions.map(({ model }) => model.id);
  const heldBack = heldBackIn(standing.public, checked.plansOf);
  for (const id of heldBack) changes.public.withdraw(id, made.includes(id));
  const withdrawn = heldBack.filter((id) => !made.includes(id));
  const published: PublishedLevels[] = [];
  const originOf = ({ status, content }: Model, audience: Audience) => ({
    tool,
    status,
    edition_date: content.document.edition_date,
    source: sources[audience],
  });
  const { partnership } = loaded.content;
  // What local editions leave to the edition for the whole partnership is there if it is made now, or stands there and is left.
  const base = checked.editions.find(({ model }) => model.variant === null);
  const inBase = namesOf(
    base?.publications ?? [],
    formats,
    mapValues(changes, (one, audience) => {
      const before = one.before(String(idOf(partnership)));
      return base ? currentOf(before, originOf(base.model, audience)) : (before?.outputs ?? []);
    }),
  );
  const missed = new Set<string>();
  for (const { model, publications, tables } of checked.editions) {
    const { content } = model;
    const outputs: Record<Audience, OutputFile[]> = { public: [], partnership: [] };
    // The publication with the fewest charts comes first: it is printed while those of the other are drawn.
    const fewestFirst = publications.toSorted((a, b) => a.figures.length - b.figures.length);
    const drawn = fewestFirst.map(drawingsOf);
    const there = mapValues(changes, (one, audience) => currentOf(one.before(model.id), originOf(model, audience)));
    const addressOf = addressesFor(
      mapValues(namesOf(publications, formats, there), (own, audience) => [
        ...own,
        ...inBase[audience].map((name) => `../${String(idOf(partnership))}/${name}`),
      ]),
      fromPartnership && `${fromPartnership}/${model.id}`,
    );
    if (model === checked.editions.at(-1)?.model) void Promise.allSettled(drawn).then(allDrawn);
    await loadRenderers(formats);
    for (const [index, publication] of fewestFirst.entries()) {
      progress(`${model.id}: ${publication.titleBlock.title}`);
      const { audience } = publication;
      const drawings = (await drawn[index]) ?? new Map();
      begun.delete(publication);
      const around = {
        beside: besideOf(publication, there[audience]),
        addressOf: (file: string) => {
          const address = addressOf[audience](file);
          if (address === undefined && file.startsWith('../')) missed.add(file.slice('../'.length));
          return address;
        },
        setPages,
      };
      outputs[audience].push(...(await renderPublication(publication, drawings, formats, model.id, around)));
    }
    const levels = mapValues(tables, (one) => levelsOf(one, model.areas));
    if (publications.some(({ audience }) => audience === 'public')) published.push(...levels.public);
    for (const audience of AUDIENCES) {
      const printed = publications.filter((publication) => publication.audience === audience);
      // No folder is begun for data alone.
      if (printed.length > 0) outputs[audience].push(...dataFiles(tables[audience], printed, model.id));
      changes[audience].add({
        variant: model.id,
        name: model.variant?.name ?? content.partnership.name,
        origin: originOf(model, audience),
        publications: printed,
        outputs: outputs[audience],
        published: levels[audience],
        order: plans.toSorted((a, b) => a.order - b.order).map(({ fileName }) => fileName),
      });
    }
  }
  if (request.variants === 'all') for (const audience of AUDIENCES) changes[audience].keepOnly(made);
  const { language } = checked.editions[0]?.model.content.document ?? { language: 'en-GB' };
  const ids = [idOf(partnership), ...loaded.content.variants.map(idOf)];
  const isChanged = changes.public.files.length + changes.public.removed.length > 0;
  const index = indexPage(changes.public.editions(ids), FORMATS, { ...kit, language });
  return {
    checked,
    files: [...changes.public.files, ...(isChanged ? [index] : [])],
    partnership: changes.partnership.files,
    removed: { public: changes.public.removed, partnership: changes.partnership.removed },
    published,
    older:
      request.variants === 'all'
        ? []
        : olderIn(standing.public, [...made, ...withdrawn], { tool, source: sources.public }),
    withdrawn,
    missed: [...missed].toSorted(),
    builds: AUDIENCES.flatMap((audience) => changes[audience].builds),
  };
}
