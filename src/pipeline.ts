import type { Kit } from './assemble/assembly.ts';
import type { Publication } from './assemble/publication.ts';
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
import type { Edition } from './pipeline/edition.ts';
import { validateAll } from './pipeline/validate-all.ts';
import { drawingsBy, IN_PLACE, type Workshop } from './pipeline/workshop.ts';
import type { Format } from './render/format.ts';
import type { DefinitionContent } from './schema/generated/definition.ts';
import type { DisclosureContent } from './schema/generated/disclosure.ts';
import { toldWhereUsed } from './validate/markdown.ts';
import { missingTogether } from './validate/missing-files.ts';
import { withWhatWaits } from './validate/not-read.ts';
import type { KnownBuild } from './write/private-record.ts';

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

  const { prepareKit } = await import('./assemble/kit.ts');
  const { DIRECTIVES } = await import('./directives/generated/directives.ts');
  const { csvTablesOf } = await import('./disclosure/csv-tables.ts');
  const { makeEdition } = await import('./pipeline/edition.ts');
  const { kit, diagnostics: kitProblems } = prepareKit(loaded, parsed, DIRECTIVES);
  diagnostics.push(...kitProblems);
  if (hasErrors(diagnostics)) return stopped();
  const folder = {
    plans,
    asked,
    kit,
    published,
    population: numbers.population,
    toolVersion: request.toolVersion,
    newTables: csvTablesOf(published, numbers, historyOf(loaded)),
    contentHash: hash,
    diagnostics,
  };
  const modelOf = (id: string | undefined): Model => settle(contentOf(loaded, id), id, numbers.areas, request);
  const editionOf = (id: string | undefined, begin: typeof assembled = () => {}): Edition =>
    makeEdition(modelOf(id), folder, begin);
  const editions = wanted.map((id, index) => editionOf(id, index === 0 ? assembled : undefined));
  // Of the other editions only the problems are kept, so that a folder of many variants takes the room of one.
  const found = [...editions.map(findingsOf), ...others.map((id) => findingsOf(editionOf(id)))];
  const plansOf = (id: string): readonly PublicationPlan[] =>
    asPublished(plans, modelOf(everyVariant(loaded).includes(id) ? id : undefined).content);
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
  { draw, drawn: allDrawn, progress, setPages, standing, fromPartnership }: Workshop = IN_PLACE,
): Promise<Built> {
  const { chartJobs, FORMATS, namesOf } = await import('./render/render.ts');
  const drawings = drawingsBy(draw, chartJobs);
  const checked = await check(request, effects, (publication) => {
    drawings.of(publication);
  });
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
  const { printEdition } = await import('./pipeline/print-edition.ts');
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
  // What local editions leave to the edition for the whole partnership is there if it is made now, or stands there and is left.
  const base = checked.editions.find(({ model }) => model.variant === null);
  const baseId = String(idOf(loaded.content.partnership));
  const stays = ({ model }: Edition) =>
    mapValues(changes, (one, audience) => currentOf(one.before(model.id), originOf(model, audience)));
  const inBase = base ? stays(base) : mapValues(changes, (one) => one.before(baseId)?.outputs ?? []);
  const order = plans.toSorted((a, b) => a.order - b.order).map(({ fileName }) => fileName);
  const missed = new Set<string>();
  const press = {
    formats,
    drawings,
    base: { folder: baseId, names: namesOf(base?.publications ?? [], formats, inBase) },
    missed: (path: string) => missed.add(path),
    progress,
    setPages,
    fromPartnership,
  };
  for (const edition of checked.editions) {
    const { model, publications, tables } = edition;
    const outputs = await printEdition(edition, stays(edition), press, (drawn) => {
      if (edition === checked.editions.at(-1)) void drawn.then(allDrawn);
    });
    const levels = mapValues(tables, (one) => levelsOf(one, model.areas));
    if (publications.some(({ audience }) => audience === 'public')) published.push(...levels.public);
    for (const audience of AUDIENCES) {
      const printed = publications.filter((publication) => publication.audience === audience);
      // No folder is begun for data alone.
      if (printed.length > 0) outputs[audience].push(...dataFiles(tables[audience], printed, model.id));
      changes[audience].add({
        variant: model.id,
        name: model.variant?.name ?? model.content.partnership.name,
        origin: originOf(model, audience),
        publications: printed,
        outputs: outputs[audience],
        published: levels[audience],
        order,
      });
    }
  }
  if (request.variants === 'all') for (const audience of AUDIENCES) changes[audience].keepOnly(made);
  const { language } = checked.editions[0]?.model.content.document ?? { language: 'en-GB' };
  const ids = [baseId, ...loaded.content.variants.map(idOf)];
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
