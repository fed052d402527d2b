import { byEdition } from './core/by-edition.ts';
import { hasErrors } from './core/diagnostic.ts';
import type { Effects } from './core/effects.ts';
import { inOrder } from './core/in-order.ts';
import { mapValues } from './core/map-values.ts';
import type { Memory } from './core/memory.ts';
import { oneAtATime } from './core/one-at-a-time.ts';
import { sortedOnce } from './core/sorted.ts';
import type { PublishedLevels } from './disclosure/levels.ts';
import { AUDIENCES, isPartnersOnly } from './model/publications.ts';
import { everyVariant, idOf, type Request, refusePublishedReview } from './pipeline/asked.ts';
import { baseFirst } from './pipeline/base-first.ts';
import { type Built, NOTHING } from './pipeline/built.ts';
import type { Checked } from './pipeline/checked.ts';
import { type Edition, findingsOf, makeEdition } from './pipeline/edition.ts';
import type { FinishedEdition } from './pipeline/finish-edition.ts';
import { type Looker, lookerIn } from './pipeline/looker.ts';
import { prepare } from './pipeline/prepare.ts';
import { reviewOf } from './pipeline/review-of.ts';
import { IN_PLACE, type Workshop } from './pipeline/workshop.ts';
import type { Format } from './render/format.ts';

/** prepare → assemble → duty. All of every edition that was asked for is kept. */
export const check = (request: Request, effects: Effects): Promise<Checked> =>
  checkEach(request, effects, (edition) => edition);

/**
 * The same, an edition at a time. `keep` says what of each that was asked for is kept; what `memory` keeps, a build after it does not make again. Threads of `crew`
 * look through others beside this one.
 */
export async function checkEach<Kept>(
  request: Request,
  effects: Effects,
  keep: (edition: Edition) => Kept,
  { memory, crew = [] }: { readonly memory?: Memory; readonly crew?: readonly Looker[] } = {},
): Promise<Checked<Kept>> {
  const prepared = await prepare(request, effects, memory);
  const { loaded, folder, wanted, modelOf, isMakeable } = prepared;
  if (!folder) return { ...prepared, editions: [], kit: undefined };
  const others = request.otherEditions === true ? everyVariant(loaded).filter((id) => !wanted.includes(id)) : [];
  const found = byEdition();
  const look = lookerIn(modelOf, folder);
  // Those of the crew have begun when this thread comes to its first.
  const looked = inOrder(others.filter(isMakeable), (id) => id, [look, ...crew]);
  const first = looked.next();
  // That it failed is told in its turn.
  first.catch(() => {});
  const editions = wanted.filter(isMakeable).map((id) => {
    const edition = makeEdition(modelOf(id), folder);
    found.add(findingsOf(edition));
    return keep(edition);
  });
  for (let next = await first; !next.done; next = await looked.next()) found.add(next.value);
  // What was found in the folder is found in each edition; where none could be made it is told nonetheless.
  const diagnostics = sortedOnce([...found.all(), ...prepared.diagnostics]);
  return { ...prepared, editions, kit: folder.kit, diagnostics };
}

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
  const { standing, crew, progress } = workshop;
  const prepared = await prepare(request, effects, workshop.memory);
  const { folder, loaded, plans, modelOf, isMakeable } = prepared;
  refusePublishedReview(request, loaded, prepared.wanted);
  if (!folder)
    return { checked: { ...prepared, editions: [], kit: undefined }, notMade: [], source: undefined, ...NOTHING };
  effects.stage?.('imports');
  const { FORMATS, changesTo, editionJobs, finisher, heldBackIn, indexPage, olderIn, sourceHash } = await import(
    './pipeline/printing.ts'
  );
  effects.stage?.('write');
  const changes = mapValues(standing, changesTo);
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
  const isBaseMade = wanted.includes(undefined) || request.shard !== undefined || request.onDemand === true;
  const base = isBaseMade ? modelOf(undefined) : undefined;
  const jobOf = editionJobs({ wanted, baseId, base, tool, sources, changes, formats, plans: folder.linked });
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
  const here =
    workshop.taken ??
    finisher(modelOf, folder, formats, {
      ...quietly,
      assets: request.assets,
      review: reviewOf(request, loaded),
    });
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
  const index = indexPage(changes.public.editions(ids), FORMATS, { ...folder.kit, language }, request.assets);
  const left = standing.public.filter(({ variant }) => changes.public.before(variant) && !made.includes(variant));
  return {
    checked,
    made,
    notMade,
    source,
    files: [...changes.public.files, ...(isChanged ? index : [])],
    partnership: changes.partnership.files,
    removed: { public: changes.public.removed, partnership: changes.partnership.removed },
    published,
    older: olderIn(left, { tool, source: sources.public }),
    withdrawn: heldBack.filter((id) => !made.includes(id)),
    missed: [...missed].toSorted(),
    builds: AUDIENCES.flatMap((audience) => changes[audience].builds),
  };
}
