import { type Diagnostic, diagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import { newMemory } from '../../core/memory.ts';
import { sha256 } from '../../core/sha256.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import type { Loaded } from '../../load/project.ts';
import { idOf } from '../../pipeline/asked.ts';
import { addressOf } from '../../publish/edition.ts';
import { editionFiles } from '../../publish/edition-files.ts';
import { siteIn } from '../../publish/looks.ts';
import { readShelf } from '../../publish/shelf.ts';
import { FORMATS, USUAL } from '../../render/render.ts';
import type { Run } from '../command.ts';
import { layoutFor } from '../layout.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { requestOf } from '../request.ts';
import { fateAsked, refuseFate } from './asked.ts';
import type { declared } from './command.ts';
import { manifestOf, publishedBefore } from './earlier.ts';
import { type Candidate, judge } from './judge.ts';
import { layoutsOf } from './layouts.ts';
import { place } from './place.ts';
import { printEditions } from './print.ts';
import { revision } from './revision.ts';
import { tell } from './tell.ts';
import { withdraw } from './withdraw.ts';

/** `svduty publish`: checks, makes and writes editions that never change, and the pages that lead to them. What stops one stops all, before anything is written. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects } = invocation;
  const asked = fateAsked(options);
  const variant = asked ? [asked.edition.slice(0, Math.max(asked.edition.indexOf('/'), 0))] : options.variant;
  const asking = { ...args, variant, allVariants: options.allVariants, status: undefined };
  const request = { ...requestOf(asking, invocation), assets: options.assets };
  const root = `${request.folder}/editions`;
  const shelf = readShelf(effects, root);
  if (asked) refuseFate(asked, shelf);
  if (asked?.became === 'withdrawn') return withdraw(asked, root, shelf, request, effects);

  const formats = options.pdf ? FORMATS.filter((one) => USUAL.includes(one) || one.isSet) : USUAL;
  const layout = await layoutFor(formats, effects);

  // What is judged is what is printed.
  const memory = newMemory();
  const judged = await judge(request, effects, memory);
  // Packs are made for a meeting, and were not judged.
  const publicOnes = judged.plans.filter(({ audience, pack }) => audience === 'public' && pack === undefined);
  if (hasErrors(judged.diagnostics)) return refuse(judged.diagnostics, judged.loaded, effects);
  const base = idOf(judged.loaded.content.partnership);
  const siteOf = (address: string) => siteIn(address, shelf, judged.loaded);
  const built = await printEditions(
    judged.editions.map(({ manifest }) => manifest),
    {
      request: { ...request, publications: publicOnes.map(({ id }) => id) },
      formats,
      layout,
      shelf,
      base: String(base),
      siteOf,
      memory,
    },
    invocation,
  );
  if (built.notMade.length > 0 || built.made.length === 0)
    return refuse(built.checked.diagnostics, judged.loaded, effects);
  if (built.missed.length > 0)
    throw new Stop(
      `A local edition leads to the edition for the whole partnership of the same date, which is not published: ${built.missed.join(', ')}. Publish both: add --variant ${String(base)}. Nothing was changed.`,
    );
  const made = await Promise.all(
    judged.editions.map(async (one) => {
      const layouts = await layoutsOf(`${one.manifest.variant}/`, built.files);
      const manifest = { ...one.manifest, site: siteOf(addressOf(one.manifest)) };
      return { ...one, manifest, files: editionFiles(manifest, one.words, built.files, layouts) };
    }),
  );
  const found = made.map((one) => ({ ...one, before: publishedBefore(effects, root, one.manifest, one.files) }));
  const taken = found.filter(({ before }) => before === 'other').map(dateTaken);
  if (taken.length > 0) return refuse(taken, judged.loaded, effects);
  const fresh = found.filter(({ before }) => before === 'none');
  const records = asked
    ? [...shelf.records, ...revision(asked, made[0]?.manifest, shelf, fresh.length > 0)]
    : shelf.records;
  const files = fresh.flatMap((one) => one.files);
  const editions = [...shelf.editions, ...fresh.map((one) => manifestOf(one.files))];
  const placed = place(effects, root, { ...request, loaded: judged.loaded }, files, {
    before: shelf,
    after: { editions, records },
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

function dateTaken({ manifest, datePlace }: Candidate): Diagnostic {
  const address = addressOf(manifest);
  return diagnostic(
    'publish/date-taken',
    datePlace,
    `The edition ${address} is published, and the content of this date is another now.`,
    { example: `svduty publish --revise ${address} --reason "Table 4 counted one school twice."` },
  );
}
