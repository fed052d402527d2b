import type { Kit } from './assemble/assembly.ts';
import { prepareKit } from './assemble/kit.ts';
import { byEdition, type EditionFindings } from './core/by-edition.ts';
import { type Diagnostic, hasErrors } from './core/diagnostic.ts';
import type { Effects } from './core/effects.ts';
import { inOrder } from './core/in-order.ts';
import { mapValues } from './core/map-values.ts';
import { type Memory, newMemory } from './core/memory.ts';
import { once } from './core/once.ts';
import { oneAtATime } from './core/one-at-a-time.ts';
import type { OutputFile } from './core/output-file.ts';
import { sortedOnce } from './core/sorted.ts';
import { DIRECTIVES } from './directives/generated/directives.ts';
import { csvTablesOf } from './disclosure/csv-tables.ts';
import { readRegisters } from './disclosure/editions/register-file.ts';
import type { PublishedLevels } from './disclosure/levels.ts';
import { protect } from './disclosure/protect.ts';
import type { PublishedIndicators } from './disclosure/published.ts';
import { contentHash } from './duty/content-hash.ts';
import type { History } from './indicators/series-breaks.ts';
import type { InputFile } from './load/input-file.ts';
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
import { type Edition, findingsOf, makeEdition, type OfFolder } from './pipeline/edition.ts';
import type { EditionJob, FinishedEdition } from './pipeline/finish-edition.ts';
import { validateAll } from './pipeline/validate-all.ts';
import { IN_PLACE, type Workshop } from './pipeline/workshop.ts';
import type { Format } from './render/format.ts';
import type { DefinitionContent } from './schema/generated/definition.ts';
import type { DisclosureContent } from './schema/generated/disclosure.ts';
import { toldWhereUsed } from './validate/markdown.ts';
import { missingTogether } from './validate/missing-files.ts';
import { withWhatWaits } from './validate/not-read.ts';
import type { KnownBuild } from './write/private-record.ts';

/** A folder as far as all its editions have it in common. */
export interface Prepared {
  readonly loaded: Loaded;
  readonly plans: readonly PublicationPlan[];
  /** The editions that were asked for; undefined stands for the base. */
  readonly wanted: readonly (string | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
  /** What may be published of every indicator. Empty when an error stopped the flow before. */
  readonly published: PublishedIndicators;
  /** The hash of the content as it is, which records of it are held to. Never in an output that is published. */
  readonly contentHash: () => string | undefined;
  readonly modelOf: (id: string | undefined) => Model;
  /** The publications as the edition with this id publishes them, whether or not it was asked for. */
  readonly plansOf: (id: string) => readonly PublicationPlan[];
  /** What editions are made from. Undefined when an error stopped the flow. */
  readonly folder: OfFolder | undefined;
}

/** load → validate → settle → protect. What is the same for all editions is done once. */
export async function prepare(request: Request, effects: Effects, memory: Memory = newMemory()): Promise<Prepared> {
  memory.beginRun();
  effects.stage?.('load');
  const loaded = loadProject(effects, request.folder, request.toolRoot, memory);
  effects.stage?.('settle');
  const numbers = memory.step('numbers', numbersFrom(loaded), () => settleNumbers(loaded));
  const wanted = wantedVariants(request, loaded);
  const { plans, diagnostics: ofPlans } = settlePublications(loaded.templates.publications);
  const asked = wantedPublications(request, plans, loaded);
  const parsed = memory.step('parsed Markdown', [], () => new ParsedMarkdown());
  parsed.beginRun();
  const earlier = readRegisters(loaded.registers);
  effects.stage?.('validate');
  const diagnostics = withWhatWaits(
    toldWhereUsed([
      ...missingTogether([...loaded.diagnostics, ...numbers.diagnostics]),
      ...ofPlans,
      ...earlier.diagnostics,
      ...validateAll(loaded, numbers, parsed, memory),
    ]),
  );
  const modelOf = (id: string | undefined): Model => settle(contentOf(loaded, id), id, numbers.areas, request);
  const stopped = (): Prepared => ({
    loaded,
    plans,
    wanted,
    diagnostics: sortedOnce(diagnostics),
    published: new Map(),
    contentHash: () => undefined,
    modelOf,
    plansOf: () => plans,
    folder: undefined,
  });
  if (hasErrors(diagnostics)) return stopped();

  effects.stage?.('protect');
  const disclosure = loaded.content.disclosure as DisclosureContent;
  const registers = loaded.registers.map(({ bytes }) => bytes);
  const { published, diagnostics: hidden } = memory.step('published', [numbers, disclosure, ...registers], () => {
    const { disclosure_rules: rules, clearances = [] } = disclosure;
    return protect(numbers.indicators, rules, numbers.areas, { clearances, editions: earlier.registers });
  });
  diagnostics.push(...hidden);

  effects.stage?.('assemble');
  const { kit, diagnostics: kitProblems } = memory.step('kit', kitFrom(loaded), () =>
    prepareKit(loaded, parsed, DIRECTIVES),
  );
  diagnostics.push(...kitProblems);
  if (hasErrors(diagnostics)) return stopped();
  const hash = once(() => contentHash(loaded, numbers.areas, published));
  return {
    loaded,
    plans,
    wanted,
    diagnostics,
    published,
    contentHash: hash,
    modelOf,
    plansOf: (id) => asPublished(plans, modelOf(everyVariant(loaded).includes(id) ? id : undefined).content),
    folder: {
      plans,
      asked,
      kit,
      published,
      population: numbers.population,
      toolVersion: request.toolVersion,
      newTables: csvTablesOf(published, numbers, historyOf(loaded)),
      contentHash: hash,
      diagnostics,
      stage: effects.stage,
    },
  };
}

const bytesOf = (files: Iterable<InputFile>): unknown[] => [...files].flatMap(({ file, bytes }) => [file, bytes]);

/** What `settleNumbers` depends on. */
const numbersFrom = ({ tables, content, diagnostics }: Loaded): unknown[] => [
  ...bytesOf(tables.values()),
  ...content.indicators,
  ...diagnostics,
];

/** What `prepareKit` depends on. */
const kitFrom = ({ templates, images }: Loaded): unknown[] => [
  ...bytesOf(templates.inputs),
  ...bytesOf(images.values()),
];

/** The definitions that the partnership has had: of the base, since all editions share its data files. */
function historyOf({ content }: Loaded): History {
  return (content.definition as DefinitionContent).history;
}

/** What was found out about a folder and the editions that were asked for. */
export interface Checked extends Pick<Prepared, 'loaded' | 'plans' | 'diagnostics' | 'published' | 'contentHash'> {
  /** Those that were made and kept: none when an error stopped the flow before assembling. */
  readonly editions: readonly Edition[];
  readonly kit: Kit | undefined;
}

/** prepare → assemble → duty. */
export async function check(request: Request, effects: Effects): Promise<Checked> {
  const prepared = await prepare(request, effects);
  const { loaded, folder, wanted, modelOf } = prepared;
  if (!folder) return { ...prepared, editions: [], kit: undefined };
  const others = request.otherEditions === true ? everyVariant(loaded).filter((id) => !wanted.includes(id)) : [];
  const editions = wanted.map((id) => makeEdition(modelOf(id), folder));
  // Of the other editions only the problems are kept, so that a folder of many variants takes the room of one.
  const found = [...editions.map(findingsOf), ...others.map((id) => findingsOf(makeEdition(modelOf(id), folder)))];
  return { ...prepared, editions, kit: folder.kit, diagnostics: sortedOnce(byEdition(found)) };
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

/** What a build that an error stopped made. */
const NOTHING = {
  files: [],
  partnership: [],
  removed: { public: [], partnership: [] },
  published: [],
  older: [],
  withdrawn: [],
  missed: [],
  builds: [],
} as const;

/**
 * prepare → assemble → duty → render, an edition at a time: the bytes of every output file. Nothing is written here. An edition is printed while no error was found in
 * those before it, here or on threads, and let go when it is done.
 */
export async function build(
  request: Request,
  formats: readonly Format[],
  effects: Effects,
  workshop: Workshop = IN_PLACE,
): Promise<Built> {
  const { standing, putAside, crew } = workshop;
  const prepared = await prepare(request, effects, workshop.memory);
  const { folder, loaded, plans, wanted, modelOf } = prepared;
  if (!folder) return { checked: { ...prepared, editions: [], kit: undefined }, ...NOTHING };
  effects.stage?.('imports');
  const { FORMATS, changesTo, currentOf, finisher, heldBackIn, indexPage, namesOf, olderIn, originOf, sourceHash } =
    await import('./pipeline/printing.ts');
  effects.stage?.('write');
  const changes = mapValues(standing, (there) => changesTo(there, putAside));
  const read = {
    public: loaded.inputs.filter(({ file }) => !isPartnersOnly(file, plans)),
    partnership: loaded.inputs,
  };
  const sources = mapValues(read, (inputs) => sourceHash(inputs, prepared.published));
  const tool = `svduty ${request.toolVersion}`;
  const baseId = String(idOf(loaded.content.partnership));
  const made = wanted.map((id) => id ?? baseId);
  const heldBack = heldBackIn(standing.public, prepared.plansOf);
  for (const id of heldBack) changes.public.withdraw(id, made.includes(id));
  const withdrawn = heldBack.filter((id) => !made.includes(id));
  // What local editions leave to the edition for the whole partnership is there if it is made now, or stands there and is left.
  const isBaseMade = wanted.includes(undefined);
  const base = isBaseMade ? modelOf(undefined) : undefined;
  const inBase = mapValues(changes, (one, audience) =>
    base ? currentOf(one.before(baseId), originOf(base, tool, sources[audience])) : (one.before(baseId)?.outputs ?? []),
  );
  const shared = {
    tool,
    sources,
    base: { folder: baseId, names: namesOf(base ? asPublished(folder.asked, base.content) : [], formats, inBase) },
  };
  let failed = false;
  const jobOf = (id: string | undefined): EditionJob => ({
    id,
    shared,
    isPrinted: !failed,
    isLast: id === wanted.at(-1),
    before: mapValues(changes, (one) => one.before(id ?? baseId)),
  });
  const findings: EditionFindings[] = [];
  const editions: Edition[] = [];
  const published: PublishedLevels[] = [];
  const missed = new Set<string>();
  const order = plans.toSorted((a, b) => a.order - b.order).map(({ fileName }) => fileName);
  const add = ({ id, name, origins, printed, outputs, levels }: NonNullable<FinishedEdition['made']>): void => {
    if (printed.public.length > 0) published.push(...levels.public);
    for (const audience of AUDIENCES)
      changes[audience].add({
        variant: id,
        name,
        origin: origins[audience],
        publications: printed[audience],
        outputs: outputs[audience],
        published: levels[audience],
        order,
      });
  };
  const makers = [oneAtATime(finisher(modelOf, folder, formats, workshop)), ...crew.map(({ ask }) => ask)];
  for await (const { finding, made: one, edition } of inOrder(wanted, jobOf, makers)) {
    findings.push(finding);
    failed ||= hasErrors(finding.diagnostics);
    if (edition && workshop.keepsEditions) editions.push(edition);
    if (!one || failed) continue;
    add(one);
    for (const path of one.missed) missed.add(path);
  }
  effects.stage?.('write');
  const checked = { ...prepared, editions, kit: folder.kit, diagnostics: sortedOnce(byEdition(findings)) };
  if (failed) return { checked, ...NOTHING };
  if (request.variants === 'all') for (const audience of AUDIENCES) changes[audience].keepOnly(made);
  const { language } = modelOf(wanted[0]).content.document;
  const ids = [baseId, ...loaded.content.variants.map(idOf)];
  const isChanged = changes.public.files.length + changes.public.removed.length > 0;
  const index = indexPage(changes.public.editions(ids), FORMATS, { ...folder.kit, language });
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
