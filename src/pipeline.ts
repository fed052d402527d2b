import type { AssemblyInput } from './assemble/assemble.ts';
import type { Kit } from './assemble/assembly.ts';
import type { Publication, PublicationId } from './assemble/publication.ts';
import type { Draw } from './charts/drawing-thread.ts';
import { type Diagnostic, hasErrors } from './core/diagnostic.ts';
import type { Effects } from './core/effects.ts';
import { type OutputFile, textFile } from './core/output-file.ts';
import { sortedOnce } from './core/sorted.ts';
import { Stop } from './core/stop.ts';
import { protect } from './disclosure/protect.ts';
import type { Result } from './duty/result.ts';
import { ParsedMarkdown } from './load/markdown.ts';
import { overlayVariant } from './load/overlay.ts';
import { type Loaded, loadProject } from './load/project.ts';
import type { Model, Status } from './model/model.ts';
import { type Numbers, settleNumbers } from './model/numbers.ts';
import { settle } from './model/settle.ts';
import type { Format } from './render/render.ts';
import type { DisclosureContent } from './schema/generated/disclosure.ts';
import { kindsNotRead } from './validate/not-read.ts';
import { validate } from './validate/validate.ts';
import type { BuiltEdition } from './write/index-page.ts';

/** What a command asks of the flow. */
export interface Request {
  /** The partnership's folder. */
  readonly folder: string;
  /** The program's own folder: its templates serve where the partnership has none. */
  readonly toolRoot: string;
  readonly toolVersion: string;
  readonly status: Status | undefined;
  /** Variant ids; undefined stands for the base. */
  readonly variants: readonly (string | undefined)[] | 'all';
  readonly publications: readonly PublicationId[];
}

/** One edition of one variant, as far as the flow went. */
export interface Edition {
  readonly model: Model;
  readonly publications: readonly Publication[];
  /** Every requirement of the Duty, as this edition meets it. */
  readonly results: readonly Result[];
  /** What was found in the folder and in this edition: the same whichever other editions are made. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What `check` needs and `build` renders. `editions` is empty when an error stopped the flow before assembling. */
export interface Checked {
  readonly loaded: Loaded;
  readonly editions: readonly Edition[];
  readonly tables: AssemblyInput['tables'];
  readonly kit: Kit | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** load → validate → settle → protect → assemble → duty. Rendering and writing are the build command's own last steps. */
export async function check(request: Request, effects: Effects): Promise<Checked> {
  const loaded = loadProject(effects, request.folder, request.toolRoot);
  const numbers = settleNumbers(loaded);
  const wanted = wantedVariants(request, loaded);
  const parsed = new ParsedMarkdown();
  const diagnostics = [...loaded.diagnostics, ...numbers.diagnostics, ...validateAll(loaded, numbers, parsed)];
  const stopped = (): Checked => ({
    loaded,
    editions: [],
    tables: new Map(),
    kit: undefined,
    diagnostics: sortedOnce(diagnostics),
  });
  if (hasErrors(diagnostics)) return stopped();

  const models = wanted.map((id) => settle(contentOf(loaded, id), id, numbers.areas, request));
  const { published, diagnostics: hidden } = protect(
    numbers.indicators,
    (loaded.content.disclosure as DisclosureContent).disclosure_rules,
  );
  diagnostics.push(...hidden);

  const { assemble } = await import('./assemble/assemble.ts');
  const { prepareKit } = await import('./assemble/kit.ts');
  const { DIRECTIVES } = await import('./directives/generated/directives.ts');
  const { csvTables } = await import('./disclosure/csv-tables.ts');
  const { checkDuty, factsOf } = await import('./duty/duty.ts');
  const { fillCompliance } = await import('./duty/compliance-statement.ts');
  const { kit, diagnostics: kitProblems } = prepareKit(loaded, parsed, DIRECTIVES);
  diagnostics.push(...kitProblems);
  if (hasErrors(diagnostics)) return stopped();
  const tables = csvTables(published, numbers);

  const shared = [...diagnostics];
  const editions = models.map((model) => {
    const input: AssemblyInput = {
      model,
      published,
      population: numbers.population,
      tables,
      toolVersion: request.toolVersion,
    };
    const assembled = request.publications.map((publication) => assemble(publication, input, kit));
    const publications = assembled.map((a) => a.publication);
    const duty = checkDuty(factsOf(model, published, publications));
    fillCompliance(publications, duty.results);
    const found = [...assembled.flatMap((a) => a.diagnostics), ...duty.diagnostics];
    diagnostics.push(...found);
    return { model, publications, results: duty.results, diagnostics: sortedOnce([...shared, ...found]) };
  });
  return { loaded, editions, tables, kit, diagnostics: sortedOnce(diagnostics) };
}

/** How a build goes about it, beside what it is asked for. */
export interface Workshop {
  /** Draws the charts; on a thread of its own while the rest goes on, or in place. */
  readonly draw: Draw;
  /** Called when nothing more will be drawn, so that what drew can be let go before the largest documents are made. */
  drawn(): void;
  progress(text: string): void;
}

const inPlace: Workshop = {
  draw: async (jobs) => (await import('./charts/draw.ts')).drawCharts(jobs),
  drawn: () => {},
  progress: () => {},
};

/** check → render: the bytes of every output file, in print order. Nothing is written here. */
export async function build(
  request: Request,
  formats: readonly Format[],
  effects: Effects,
  { draw, drawn: allDrawn, progress }: Workshop = inPlace,
): Promise<{ checked: Checked; files: readonly OutputFile[] }> {
  const checked = await check(request, effects);
  if (hasErrors(checked.diagnostics) || !checked.kit) return { checked, files: [] };
  const { chartJobs, loadRenderers, renderPublication } = await import('./render/render.ts');
  const { indexPage } = await import('./write/index-page.ts');
  const { manifest } = await import('./write/manifest.ts');
  const files: OutputFile[] = [];
  const built: BuiltEdition[] = [];
  for (const { model, publications, diagnostics } of checked.editions) {
    const outputs: OutputFile[] = [];
    // The publication with the fewest charts comes first: it is printed while those of the other are drawn.
    const inTurn = publications.toSorted((a, b) => a.figures.length - b.figures.length);
    const drawn = inTurn.map((publication) => draw(chartJobs(publication)));
    if (model === checked.editions.at(-1)?.model) Promise.allSettled(drawn).then(allDrawn, allDrawn);
    await loadRenderers(formats);
    for (const [index, publication] of inTurn.entries()) {
      progress(`${model.id}: ${publication.titleBlock.title}`);
      const drawings = (await drawn[index]) ?? new Map();
      outputs.push(...(await renderPublication(publication, drawings, formats, model.id)));
    }
    outputs.push(...[...checked.tables.values()].map(({ file, text }) => textFile(`${model.id}/${file}`, text())));
    const facts = {
      variant: model.id,
      status: model.status,
      date: model.content.document.edition_date,
      toolVersion: request.toolVersion,
    };
    const record = manifest({ ...facts, inputs: checked.loaded.inputs, outputs, diagnostics });
    files.push(...outputs, record);
    built.push({ model, publications, outputs, record });
  }
  files.push(indexPage(built, checked.kit));
  return { checked, files };
}

/** The base and every variant are always checked, whichever is built: one folder, one set of problems. */
function validateAll(loaded: Loaded, numbers: Numbers, parsed: ParsedMarkdown): Diagnostic[] {
  const known = {
    areas: [...numbers.areas.keys()],
    images: new Set(loaded.images.keys()),
    notRead: kindsNotRead([...loaded.diagnostics, ...numbers.diagnostics]),
    parsed,
    read: new Map(),
  };
  const variants = [undefined, ...loaded.content.variants];
  return variants.flatMap((variant) => validate(overlayVariant(loaded.content, variant), variant, known));
}

const idOf = (variant: unknown): unknown => (variant as { id?: unknown } | null)?.id;

function contentOf(loaded: Loaded, id: string | undefined) {
  return overlayVariant(
    loaded.content,
    id === undefined ? undefined : loaded.content.variants.find((v) => idOf(v) === id),
  );
}

/** @throws Stop when a variant is asked for that the folder does not have. */
function wantedVariants(request: Request, loaded: Loaded): readonly (string | undefined)[] {
  const ids = loaded.content.variants.map(idOf).filter((id): id is string => typeof id === 'string');
  if (request.variants === 'all') return [undefined, ...ids];
  for (const id of request.variants) {
    if (id === undefined || ids.includes(id)) continue;
    throw new Stop(`There is no variant "${id}" in content/variants. There are: ${ids.join(', ') || 'none'}.`);
  }
  return request.variants;
}
