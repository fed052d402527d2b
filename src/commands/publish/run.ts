import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import { type Diagnostic, diagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { sha256 } from '../../core/sha256.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { orStop } from '../../load/folder.ts';
import { type Loaded, loadProject } from '../../load/project.ts';
import { idOf, type Request } from '../../pipeline/asked.ts';
import { build } from '../../pipeline.ts';
import { differencesIn, isAsPublished } from '../../publish/compare-files.ts';
import { addressOf, type EditionManifest } from '../../publish/edition.ts';
import { editionFiles } from '../../publish/edition-files.ts';
import { EDITION_MANIFEST, readManifest } from '../../publish/manifest.ts';
import { type EditionRecord, fateOf } from '../../publish/records.ts';
import { readShelf, type Shelf } from '../../publish/shelf.ts';
import { FORMATS } from '../../render/render.ts';
import type { StandingEdition } from '../../write/standing.ts';
import type { Run } from '../command.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { requestOf } from '../request.ts';
import { type AskedFate, dayOf, fateAsked, refuseFate } from './asked.ts';
import type { declared } from './command.ts';
import { type Candidate, judge } from './judge.ts';
import { place } from './place.ts';
import { tell } from './tell.ts';

/** `svduty publish`: checks, makes and writes editions that never change, and the pages that lead to them. What stops one stops all, before anything is written. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects } = invocation;
  const asked = fateAsked(options);
  const variant = asked ? [asked.edition.slice(0, Math.max(asked.edition.indexOf('/'), 0))] : options.variant;
  const request = requestOf({ ...args, variant, allVariants: options.allVariants, status: undefined }, invocation);
  const root = `${request.folder}/editions`;
  const shelf = readShelf(effects, root);
  if (asked) refuseFate(asked, shelf);
  if (asked?.became === 'withdrawn') return withdraw(asked, root, shelf, request, effects);

  const judged = await judge(request, effects);
  const publicOnes = judged.plans.filter(({ audience }) => audience === 'public').map(({ id }) => id);
  if (hasErrors(judged.diagnostics)) return refuse(judged.diagnostics, judged.loaded, effects);
  const within = judged.editions[0]?.manifest.edition_date;
  const base = idOf(judged.loaded.content.partnership);
  const built = await build({ ...request, publications: publicOnes }, FORMATS, effects, {
    draw: drawnInPlace.draw,
    drawn: () => {},
    crew: [],
    progress: effects.progress ? (text: string) => effects.err(`${text}\n`) : () => {},
    standing: { public: standingOf(shelf, `${String(base)}/${within}`), partnership: [] },
    fromPartnership: undefined,
    within,
  });
  if (built.notMade.length > 0 || built.made.length === 0)
    return refuse(built.checked.diagnostics, judged.loaded, effects);
  if (built.missed.length > 0)
    throw new Stop(
      `A local edition leads to the edition for the whole partnership of the same date, which is not published: ${built.missed.join(', ')}. Publish both: add --variant ${String(base)}. Nothing was changed.`,
    );
  const made = judged.editions.map((one) => ({ ...one, files: editionFiles(one.manifest, built.files) }));
  const found = made.map((one) => ({ ...one, before: publishedBefore(effects, root, one.manifest, one.files) }));
  const taken = found.filter(({ before }) => before === 'other').map(dateTaken);
  if (taken.length > 0) return refuse(taken, judged.loaded, effects);
  const fresh = found.filter(({ before }) => before === 'none');
  const records = asked
    ? [...shelf.records, ...revision(asked, made[0]?.manifest, shelf, fresh.length > 0)]
    : shelf.records;
  const files = fresh.flatMap((one) => one.files);
  const editions = [...shelf.editions, ...fresh.map((one) => manifestOf(one.files))];
  const placed = place(effects, root, { loaded: judged.loaded, toolRoot: request.toolRoot }, files, {
    editions,
    records,
  });
  tell(
    root,
    found.map(({ manifest, files: own, before }) => ({
      address: addressOf(manifest),
      files: own.length,
      hash: sha256(own.at(-1)!.bytes),
      isNew: before === 'none',
    })),
    placed,
    effects,
  );
  return EXIT.fine;
};

/** Says what stops publishing: all of it, and nothing else. */
function refuse(diagnostics: readonly Diagnostic[], loaded: Loaded, effects: Effects): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  effects.err(printDiagnostics(errors, loaded, effects.colour));
  effects.err(`${summary(errors)} Nothing was published; editions/ is as it was.\n`);
  return EXIT.content;
}

function withdraw(asked: AskedFate, root: string, shelf: Shelf, request: Request, effects: Effects): number {
  const record: EditionRecord = {
    edition: asked.edition,
    became: 'withdrawn',
    on: dayOf(asked, effects),
    reason: asked.reason,
    by: null,
  };
  const loaded = loadProject(effects, request.folder, request.toolRoot);
  const placed = place(effects, root, { loaded, toolRoot: request.toolRoot }, [], {
    ...shelf,
    records: [...shelf.records, record],
  });
  effects.out(`Withdrawn: ${asked.edition}. Its files are as they were; its cover pages say so, with the reason.\n`);
  tell(root, [], placed, effects);
  return EXIT.fine;
}

/** What an earlier edition for the whole partnership offers to links. */
function standingOf({ editions }: Shelf, address: string): StandingEdition[] {
  const found = editions.find((one) => addressOf(one) === address);
  if (!found) return [];
  const outputs = found.files.map((file) => ({ ...file, isChanged: false }));
  return [{ variant: found.variant, outputs, edition: undefined, bytes: 0, build: '' }];
}

/** Whether an edition of this date is published: this very one, or another. @throws Stop for one that is not whole */
function publishedBefore(
  effects: Effects,
  root: string,
  manifest: Candidate['manifest'],
  files: readonly OutputFile[],
): 'none' | 'same' | 'other' {
  const folder = `${root}/${addressOf(manifest)}`;
  const path = `${folder}/${EDITION_MANIFEST}`;
  const there = orStop(path, () => effects.read(path));
  if (!there) {
    if (effects.list(folder).length === 0) return 'none';
    throw new Stop(
      `${folder} is there and has no ${EDITION_MANIFEST}, so nobody can tell what was published in it. Move the folder away, and publish again. Nothing was changed.`,
    );
  }
  if (Buffer.compare(there, files.at(-1)!.bytes) !== 0) return 'other';
  if (!isAsPublished(differencesIn(effects, folder, manifestOf(files))))
    throw new Stop(`${folder} is published, and its files are not as they were: "svduty verify ${folder}" names them.`);
  return 'same';
}

/** The manifest among the files of an edition, its last. */
function manifestOf(files: readonly OutputFile[]): EditionManifest {
  const manifest = readManifest(files.at(-1)!.bytes);
  if (!manifest) throw new Error('A manifest that was just made cannot be read.');
  return manifest;
}

function dateTaken({ manifest, datePlace }: Candidate): Diagnostic {
  const address = addressOf(manifest);
  return diagnostic(
    'publish/date-taken',
    datePlace,
    `The edition ${address} is published, and the content of this date is another now.`,
  );
}

/** The record of a revision: none where it was recorded already. @throws Stop where there is nothing later to take its place */
function revision(
  { edition, reason }: AskedFate,
  by: Candidate['manifest'] | undefined,
  { records }: Shelf,
  isNew: boolean,
): EditionRecord[] {
  const address = by ? addressOf(by) : '';
  const fate = fateOf(records, edition);
  if (fate?.became === 'revised' && fate.by === address && !isNew) return [];
  if (fate?.became === 'revised')
    throw new Stop(
      `${edition} was revised on ${fate.on} already, by ${fate.by}. Revise that one. Nothing was changed.`,
    );
  if (!by || address <= edition)
    throw new Stop(
      `The content is dated ${by?.edition_date ?? 'as before'} and would not come after ${edition}. Give it a later edition_date in content/document.yaml. Nothing was changed.`,
    );
  return [{ edition, became: 'revised', on: by.edition_date, reason, by: address }];
}
