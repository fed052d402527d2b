import { prepareKit } from '../assemble/kit.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import { KEEPS_NOTHING, type Memory } from '../core/memory.ts';
import { once } from '../core/once.ts';
import { sortedOnce } from '../core/sorted.ts';
import { DIRECTIVES } from '../directives/generated/directives.ts';
import { areasAcross } from '../disclosure/across.ts';
import { csvTablesOf } from '../disclosure/csv-tables.ts';
import { readRegisters } from '../disclosure/editions/register-file.ts';
import { areasOverlapping } from '../disclosure/overlapping.ts';
import { protect } from '../disclosure/protect.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import { readTextsBeside } from '../duty/beside.ts';
import { agreedHash, contentHash } from '../duty/content-hash.ts';
import type { History } from '../indicators/series-breaks.ts';
import type { InputFile } from '../load/input-file.ts';
import { ParsedMarkdown } from '../load/markdown.ts';
import { type Loaded, loadProject, type RawContent } from '../load/project.ts';
import { withoutUnfinished } from '../load/unfinished.ts';
import { asPublished } from '../model/as-published.ts';
import { disclosureRules } from '../model/disclosure-rules.ts';
import type { Model } from '../model/model.ts';
import { settleNumbers } from '../model/numbers.ts';
import { isPartnersOnly, type PublicationPlan, settlePublications } from '../model/publications.ts';
import { settle, settleContent } from '../model/settle.ts';
import type { DefinitionContent } from '../schema/generated/definition.ts';
import { toldWhereUsed } from '../validate/markdown.ts';
import { missingTogether } from '../validate/missing-files.ts';
import { withWhatWaits } from '../validate/not-read.ts';
import { areasWithout } from './area-without.ts';
import { contentOf, everyVariant, idOf, type Request, wantedPublications, wantedVariants } from './asked.ts';
import type { OfFolder } from './edition.ts';
import { figuresFor } from './figures-of-editions.ts';
import { ownBrand } from './own-brand.ts';
import { blame, isOfVariant, validateAll } from './validate-all.ts';

/** Of more editions nothing is kept from one run to the next: the trees of one of the example take 20 MB. */
const MOST_KEPT = 12;

const NOBODY = { shared: [], failing: new Set<unknown>() } as const;

/** A folder as far as all its editions have it in common. */
export interface Prepared {
  readonly loaded: Loaded;
  /** Every publication, whether or not it is made now. */
  readonly plans: readonly PublicationPlan[];
  /** The editions that were asked for; undefined stands for the base. */
  readonly wanted: readonly (string | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
  /** The errors of single variants, which stop no other edition. What an edition that is made tells holds none of them. */
  readonly ofVariants: readonly Diagnostic[];
  /** Whether an edition can be made as far as its own files and the folder's are concerned. */
  readonly isMakeable: (id: string | undefined) => boolean;
  /** A variant's file could not be read, so that nobody knows which edition it is of. */
  readonly hasUnread: boolean;
  /** What may be published of every indicator. Empty when an error stopped the flow before. */
  readonly published: PublishedIndicators;
  /** The hash of the content as it is, which records of it are held to. Never in an output that is published. */
  readonly contentHash: () => string | undefined;
  /** The hash of what is agreed of an edition. */
  readonly agreedHash: (id: string | undefined) => string | undefined;
  readonly modelOf: (id: string | undefined) => Model;
  /** The publications as the edition with this id publishes them, whether or not it was asked for. */
  readonly plansOf: (id: string) => readonly PublicationPlan[];
  /** What editions are made from. Undefined when an error stopped the flow. */
  readonly folder: OfFolder | undefined;
}

/** load → validate → settle → protect. What is the same for all editions is done once. */
export async function prepare(request: Request, effects: Effects, memory: Memory = KEEPS_NOTHING): Promise<Prepared> {
  memory.beginRun();
  effects.stage?.('load');
  const loaded = withoutUnfinished(loadProject(effects, request.folder, request.toolRoot, memory), memory);
  effects.stage?.('settle');
  const numbers = memory.step('numbers', numbersFrom(loaded), () => settleNumbers(loaded));
  const wanted = wantedVariants(request, loaded);
  const { plans: declared, diagnostics: ofPlans } = settlePublications(loaded.templates.publications);
  const asked = wantedPublications(request, declared, loaded);
  const plans = declared.filter((plan) => plan.pack === undefined || asked.includes(plan));
  const parsed = memory.step('parsed Markdown', [], () => new ParsedMarkdown());
  parsed.beginRun();
  const earlier = readRegisters(loaded.registers);
  effects.stage?.('validate');
  const ofFolder = [
    ...missingTogether([...loaded.diagnostics, ...numbers.diagnostics]),
    ...ofPlans,
    ...earlier.diagnostics,
  ];
  const diagnostics = withWhatWaits(toldWhereUsed([...ofFolder, ...validateAll(loaded, numbers, parsed, memory)]));
  const { shared, failing } = hasErrors(diagnostics) ? blame(loaded, numbers, parsed) : NOBODY;
  // Memory would grow with the editions.
  const ofEditions = wanted.length > MOST_KEPT ? KEEPS_NOTHING : memory;
  const settled = (id: string | undefined): Model =>
    ofEditions.step(`model ${id ?? ''}`, [...filesOf(loaded.content), numbers.areas, request.status], () =>
      settle(contentOf(loaded, id), id, numbers.areas, request, () => base().content),
    );
  // The base is asked for by itself and for what the others leave to it.
  const base = once(() => settled(undefined));
  const modelOf = (id: string | undefined): Model => (id === undefined ? base() : settled(id));
  const stopped = (): Prepared => ({
    loaded,
    plans: declared,
    wanted,
    diagnostics: sortedOnce(diagnostics),
    ofVariants: [],
    isMakeable: () => false,
    hasUnread: false,
    published: new Map(),
    contentHash: () => undefined,
    agreedHash: () => undefined,
    modelOf,
    plansOf: () => declared,
    folder: undefined,
  });
  const plansOf = (id: string): readonly PublicationPlan[] => {
    const isLocal = everyVariant(loaded).includes(id);
    return asPublished(declared, settleContent(contentOf(loaded, isLocal ? id : undefined)), isLocal);
  };
  const stopsAll = [
    ...ofFolder.filter((one) => !isOfVariant(one)),
    ...shared,
    // What stands in files that are not read because of their names may be asked for by any edition.
    ...diagnostics.filter(({ code }) => code === 'load/not-read'),
  ];
  if (hasErrors(stopsAll)) return stopped();
  const ofVariants = diagnostics.filter(({ severity }) => severity === 'error');
  const ofAll = diagnostics.filter(({ severity }) => severity !== 'error');

  if (effects.beside) readTextsBeside(effects.beside, modelOf(undefined));
  effects.stage?.('protect');
  const { rules, clearances } = disclosureRules(loaded.content);
  const registers = loaded.registers.map(({ bytes }) => bytes);
  const { published, diagnostics: hidden } = memory.step(
    'published',
    [numbers, loaded.content.disclosure, ...registers],
    () => {
      return protect(numbers.indicators, rules, numbers.areas, { clearances, editions: earlier.registers });
    },
  );
  // Parts that are more than their whole do not add up, which was told before.
  const isAmiss = numbers.diagnostics.some(({ code }) => code === 'csv/parts-do-not-add');
  const across = [
    ...areasAcross(base().content.variants, numbers.indicators, numbers.areas),
    ...(isAmiss ? areasOverlapping(numbers.indicators, numbers.areas) : []),
  ];
  ofAll.push(...hidden, ...across);

  effects.stage?.('assemble');
  const { kit, diagnostics: kitProblems } = memory.step('kit', kitFrom(loaded), () =>
    prepareKit(loaded, parsed, DIRECTIVES),
  );
  const without = areasWithout(base().content, numbers.areas, plans, (id) => (failing.has(id) ? plans : plansOf(id)));
  ofAll.push(...kitProblems, ...without);
  diagnostics.push(...hidden, ...across, ...kitProblems, ...without);
  if (hasErrors(ofAll)) return stopped();
  const hash = memory.step('content hash', [...allOf(loaded), published], () =>
    once(() => contentHash(loaded, numbers.areas, published)),
  );
  const agreed = memory.step('agreed hash', [...allOf(loaded), published], () =>
    byId((id) => {
      const variant = loaded.content.variants.find((one) => idOf(one) === id);
      const isOwn = (file: string): boolean => !isPartnersOnly(file, declared);
      return agreedHash({ ...loaded, content: contentOf(loaded, id) }, variant, isOwn, numbers.areas, published);
    }),
  );
  return {
    loaded,
    plans: declared,
    wanted,
    diagnostics,
    ofVariants,
    isMakeable: (id) => id === undefined || !failing.has(id),
    hasUnread: hasErrors(ofFolder),
    published,
    contentHash: hash,
    agreedHash: (id) => agreed(id)(),
    modelOf,
    plansOf,
    folder: {
      plans,
      declared,
      asked,
      linked: request.onDemand === true ? plans : asked,
      kit,
      brandOf: (id) => ofEditions.step(`brand ${id}`, [kit, ...loaded.content.variants], () => ownBrand(loaded, id)),
      published,
      figures: figuresFor(published, (of) => csvTablesOf(of, numbers, historyOf(loaded), ofEditions)),
      population: numbers.population,
      toolVersion: request.toolVersion,
      contentHash: hash,
      agreedHash: agreed,
      diagnostics: ofAll,
      stage: effects.stage,
      memory: ofEditions,
    },
  };
}

/** A value for each edition, worked out when it is asked for, and then once. */
function byId(make: (id: string | undefined) => string): (id: string | undefined) => () => string {
  const made = new Map<string | undefined, () => string>();
  return (id) => {
    const known = made.get(id) ?? once(() => make(id));
    made.set(id, known);
    return known;
  };
}

const bytesOf = (files: Iterable<InputFile>): unknown[] => [...files].flatMap(({ file, bytes }) => [file, bytes]);

/** What a model depends on: every file of the content, as it was read. */
const filesOf = ({ needs, ...others }: RawContent): unknown[] =>
  [...Object.values(others), ...Object.values(needs)].flat();

/** All that was read, and what could not be. */
const allOf = ({ inputs, diagnostics }: Loaded): unknown[] => [
  ...bytesOf(inputs),
  ...diagnostics.map(({ message }) => message),
];

/** What `settleNumbers` depends on. */
const numbersFrom = ({ tables, boundaries, content, diagnostics }: Loaded): unknown[] => [
  ...bytesOf(tables.values()),
  ...bytesOf(boundaries ? [boundaries] : []),
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
  return (Object(content.definition) as Partial<DefinitionContent>).history ?? [];
}
