import type { Kit } from './assemble/assembly.ts';
import { byEdition } from './core/by-edition.ts';
import { hasErrors } from './core/diagnostic.ts';
import type { Effects } from './core/effects.ts';
import { inOrder } from './core/in-order.ts';
import { mapValues } from './core/map-values.ts';
import { oneAtATime } from './core/one-at-a-time.ts';
import type { OutputFile } from './core/output-file.ts';
import { sortedOnce } from './core/sorted.ts';
import type { PublishedLevels } from './disclosure/levels.ts';
import { asPublished } from './model/as-published.ts';
import { AUDIENCES, type Audience, isPartnersOnly } from './model/publications.ts';
import { everyVariant, idOf, type Request } from './pipeline/asked.ts';
import { type Edition, findingsOf, makeEdition } from './pipeline/edition.ts';
import type { EditionJob, FinishedEdition } from './pipeline/finish-edition.ts';
import { type Prepared, prepare } from './pipeline/prepare.ts';
import { IN_PLACE, type Workshop } from './pipeline/workshop.ts';
import type { Format } from './render/format.ts';
import type { KnownBuild } from './write/private-record.ts';

/** What was found out about a folder and the editions that were asked for. */
export interface Checked<Kept = Edition>
  extends Pick<Prepared, 'loaded' | 'plans' | 'diagnostics' | 'published' | 'contentHash'> {
  /** Those that were made and kept: none when an error stopped the flow before assembling. */
  readonly editions: readonly Kept[];
  readonly kit: Kit | undefined;
}

/** prepare → assemble → duty. All of every edition that was asked for is kept. */
export const check = (request: Request, effects: Effects): Promise<Checked> =>
  checkEach(request, effects, (edition) => edition);

/** The same, an edition at a time. `keep` says what of each that was asked for is kept. */
export async function checkEach<Kept>(
  request: Request,
  effects: Effects,
  keep: (edition: Edition) => Kept,
): Promise<Checked<Kept>> {
  const prepared = await prepare(request, effects);
  const { loaded, folder, wanted, modelOf } = prepared;
  if (!folder) return { ...prepared, editions: [], kit: undefined };
  const others = request.otherEditions === true ? everyVariant(loaded).filter((id) => !wanted.includes(id)) : [];
  const found = byEdition();
  const make = (id: string | undefined): Edition => {
    const edition = makeEdition(modelOf(id), folder);
    found.add(findingsOf(edition));
    return edition;
  };
  const editions = wanted.map((id) => keep(make(id)));
  others.forEach(make);
  return { ...prepared, editions, kit: folder.kit, diagnostics: sortedOnce(found.all()) };
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
  const sources = mapValues(read, sourceHash);
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
  const findings = byEdition();
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
    findings.add(finding);
    failed ||= hasErrors(finding.diagnostics);
    if (edition && workshop.keepsEditions) editions.push(edition);
    if (!one || failed) continue;
    add(one);
    for (const path of one.missed) missed.add(path);
  }
  effects.stage?.('write');
  const checked = { ...prepared, editions, kit: folder.kit, diagnostics: sortedOnce(findings.all()) };
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
