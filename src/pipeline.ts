import type { Kit } from './assemble/assembly.ts';
import { byEdition } from './core/by-edition.ts';
import { hasErrors } from './core/diagnostic.ts';
import type { Effects } from './core/effects.ts';
import { mapValues } from './core/map-values.ts';
import { oneAtATime } from './core/one-at-a-time.ts';
import type { OutputFile } from './core/output-file.ts';
import { sortedOnce } from './core/sorted.ts';
import type { PublishedLevels } from './disclosure/levels.ts';
import { asPublished } from './model/as-published.ts';
import type { Model } from './model/model.ts';
import { AUDIENCES, type Audience, isPartnersOnly } from './model/publications.ts';
import { everyVariant, idOf, type Request } from './pipeline/asked.ts';
import { baseFirst } from './pipeline/base-first.ts';
import { type Edition, findingsOf, makeEdition } from './pipeline/edition.ts';
import type { EditionJob, FinishedEdition, Shared } from './pipeline/finish-edition.ts';
import { type Prepared, prepare } from './pipeline/prepare.ts';
import { IN_PLACE, type Workshop } from './pipeline/workshop.ts';
import type { Format } from './render/format.ts';
import type { KnownBuild } from './write/private-record.ts';

/** What was found out about a folder and the editions that were asked for. */
export interface Checked<Kept = Edition>
  extends Pick<Prepared, 'loaded' | 'plans' | 'plansOf' | 'diagnostics' | 'published' | 'contentHash'> {
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
  const { loaded, folder, wanted, modelOf, isMakeable } = prepared;
  if (!folder) return { ...prepared, editions: [], kit: undefined };
  const others = request.otherEditions === true ? everyVariant(loaded).filter((id) => !wanted.includes(id)) : [];
  const found = byEdition();
  const make = (id: string | undefined): Edition => {
    const edition = makeEdition(modelOf(id), folder);
    found.add(findingsOf(edition));
    return edition;
  };
  const editions = wanted.filter(isMakeable).map((id) => keep(make(id)));
  others.filter(isMakeable).forEach(make);
  // What was found in the folder is found in each edition; where none could be made it is told nonetheless.
  const diagnostics = sortedOnce([...found.all(), ...prepared.diagnostics]);
  return { ...prepared, editions, kit: folder.kit, diagnostics };
}

/** What a build made, before it is written. */
export interface Built {
  readonly checked: Checked;
  /** The ids of the editions that were made, and of those that an error kept from it: what earlier runs left of these stays. */
  readonly made: readonly string[];
  readonly notMade: readonly string[];
  /** Stands for all that was read; undefined when an error stopped the flow before. */
  readonly source: string | undefined;
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
  made: [],
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
 * prepare → assemble → duty → render, an edition at a time: the bytes of every output file. Nothing is written here. An edition with an error is not made, the others
 * are, here or on threads, and each is let go when it is done.
 */
export async function build(
  request: Request,
  formats: readonly Format[],
  effects: Effects,
  workshop: Workshop = IN_PLACE,
): Promise<Built> {
  const { standing, putAside, crew, progress } = workshop;
  const prepared = await prepare(request, effects, workshop.memory);
  const { folder, loaded, plans, modelOf, isMakeable } = prepared;
  if (!folder)
    return { checked: { ...prepared, editions: [], kit: undefined }, notMade: [], source: undefined, ...NOTHING };
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
  const nameOf = (id: string | undefined): string => id ?? baseId;
  const asked = prepared.wanted.map(nameOf);
  const wanted = prepared.wanted.filter(isMakeable);
  const heldBack = heldBackIn(standing.public, prepared.plansOf);
  for (const id of heldBack) changes.public.withdraw(id, wanted.map(nameOf).includes(id));
  // What local editions leave to the edition for the whole partnership is there if that is made, now or by another shard, or stands there and is left.
  const leadsTo = (base: Model | undefined): Shared['base'] => {
    const inBase = mapValues(changes, (one, audience) =>
      base
        ? currentOf(one.before(baseId), originOf(base, tool, sources[audience]))
        : (one.before(baseId)?.outputs ?? []),
    );
    return { folder: baseId, names: namesOf(base ? asPublished(folder.linked, base.content) : [], formats, inBase) };
  };
  const isBaseMade = wanted.includes(undefined) || request.shard !== undefined || request.onDemand === true;
  const [withBase, withoutBase] = [leadsTo(isBaseMade ? modelOf(undefined) : undefined), leadsTo(undefined)];
  const jobOf = (id: string | undefined, hasBase: boolean): EditionJob => ({
    id,
    shared: { tool, sources, base: hasBase ? withBase : withoutBase },
    isLast: id === wanted.findLast((one) => one !== undefined),
    before: mapValues(changes, (one) => one.before(nameOf(id))),
  });
  const findings = byEdition();
  const editions: Edition[] = [];
  const made: string[] = [];
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
  // A line an edition, or a line a publication where there is one edition alone.
  const quietly = wanted.length > 1 ? { ...workshop, progress: () => {} } : workshop;
  const here = workshop.taken ?? finisher(modelOf, folder, formats, quietly);
  const makers = [oneAtATime(here), ...crew.map(({ ask }) => ask)];
  const isBaseFine = (): boolean =>
    request.onDemand === true ||
    (request.shard !== undefined && !hasErrors(makeEdition(modelOf(undefined), folder).diagnostics));
  let count = 0;
  for await (const { finding, made: one, edition } of baseFirst(wanted, jobOf, makers, isBaseFine)) {
    findings.add(finding);
    count += 1;
    if (wanted.length > 1) progress(`${count} of ${wanted.length}: ${finding.id}${one ? '' : ', not made'}`);
    if (edition && workshop.keepsEditions) editions.push(edition);
    if (!one) continue;
    made.push(one.id);
    add(one);
    for (const path of one.missed) missed.add(path);
  }
  effects.stage?.('write');
  const notMade = asked.filter((id) => !made.includes(id));
  // What is wrong with other editions is told by the shards that make them.
  const ofVariants = request.shard && notMade.length === 0 && !prepared.hasUnread ? [] : prepared.ofVariants;
  const diagnostics = sortedOnce([
    ...findings.all(),
    ...(made.length === 0 && asked.length > 0 ? prepared.diagnostics : ofVariants),
  ]);
  const checked = { ...prepared, editions, kit: folder.kit, diagnostics };
  const source = sources.partnership;
  if (made.length === 0) return { checked, notMade, source, ...NOTHING };
  for (const id of heldBack) if (notMade.includes(id)) changes.public.withdraw(id, false);
  // A file with an error may be that of an edition that nobody else speaks of.
  if (request.variants === 'all' && prepared.ofVariants.length === 0)
    for (const audience of AUDIENCES) changes[audience].keepOnly(asked);
  const { language } = modelOf(undefined).content.document;
  const ids = [baseId, ...loaded.content.variants.map(idOf)];
  const isChanged = changes.public.files.length + changes.public.removed.length > 0;
  const index = indexPage(changes.public.editions(ids), FORMATS, { ...folder.kit, language });
  const left = standing.public.filter(({ variant }) => changes.public.before(variant) && !made.includes(variant));
  return {
    checked,
    made,
    notMade,
    source,
    files: [...changes.public.files, ...(isChanged ? [index] : [])],
    partnership: changes.partnership.files,
    removed: { public: changes.public.removed, partnership: changes.partnership.removed },
    published,
    older: olderIn(left, { tool, source: sources.public }),
    withdrawn: heldBack.filter((id) => !made.includes(id)),
    missed: [...missed].toSorted(),
    builds: AUDIENCES.flatMap((audience) => changes[audience].builds),
  };
}
