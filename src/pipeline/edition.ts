import type { AssemblyInput } from '../assemble/assemble.ts';
import { assembleEdition } from '../assemble/assemble-edition.ts';
import type { Kit } from '../assemble/assembly.ts';
import { notMadeBy } from '../assemble/not-made.ts';
import { checkOutline } from '../assemble/outline.ts';
import type { Publication } from '../assemble/publication.ts';
import type { EditionFindings } from '../core/by-edition.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import type { Memory } from '../core/memory.ts';
import { once } from '../core/once.ts';
import { placeOf } from '../core/place.ts';
import { sortedOnce } from '../core/sorted.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import { agreementOf } from '../duty/agreement.ts';
import { checkPartnership } from '../duty/check-partnership.ts';
import { checkSummary } from '../duty/check-summary.ts';
import { checkToRecord } from '../duty/check-to-record.ts';
import { checkDuty, factsOf } from '../duty/duty.ts';
import { openRecords } from '../duty/for-partners.ts';
import { checkLocalActions } from '../duty/local-actions.ts';
import type { Result } from '../duty/result.ts';
import { unfinishedIn } from '../duty/unfinished.ts';
import { checkVariantAreas } from '../duty/variant-areas.ts';
import { asPublished } from '../model/as-published.ts';
import type { Model } from '../model/model.ts';
import type { Population } from '../model/population.ts';
import type { Audience, PublicationPlan } from '../model/publications.ts';
import { foldedByRecord } from '../validate/unknown-reference.ts';
import { alikePublications } from './alike-publications.ts';
import type { FiguresOfEdition } from './figures-of-editions.ts';
import { type EditionInMaking, type FirstShown, filledWith, firstShown, type KnownOfEdition } from './first-shown.ts';

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

/** An edition as far as it was judged, without what it prints. */
export type Judged = Pick<Edition, 'model' | 'results' | 'diagnostics'>;

/** The look that a local edition has of its own. */
export interface OwnBrand {
  readonly brand: Kit['brand'];
  readonly diagnostics: readonly Diagnostic[];
}

/** What all editions of a folder are made from. */
export interface OfFolder {
  /** Those that are assembled, and judged together. */
  readonly plans: readonly PublicationPlan[];
  /** With those of packs that nobody asked for. */
  readonly declared: readonly PublicationPlan[];
  readonly asked: readonly PublicationPlan[];
  /** Those that links may lead to. */
  readonly linked: readonly PublicationPlan[];
  readonly kit: Kit;
  /** The look of a local edition that has one of its own, and what is wrong with it. */
  readonly brandOf: (id: string) => OwnBrand | undefined;
  readonly published: PublishedIndicators;
  /** The same for the next edition. */
  readonly figures: () => FiguresOfEdition;
  readonly population: Population;
  readonly toolVersion: string;
  readonly contentHash: () => string;
  /** The hash of what is agreed of an edition: the same function for the same inputs. */
  readonly agreedHash: (id: string | undefined) => () => string;
  /** What was found before. */
  readonly diagnostics: readonly Diagnostic[];
  /** What earlier runs of this process kept of editions. */
  readonly memory: Memory;
  /** Hears which stage begins. */
  readonly stage: Effects['stage'] | undefined;
}

/** An edition that is being made. */
export interface EditionMaking {
  /** The publication that was asked for, before anything else: what it says of the rest is what that said in the last run. Undefined where none is known. */
  readonly first: () => FirstShown | undefined;
  readonly whole: () => Edition;
}

/**
 * assemble → duty. All publications are assembled and judged together; `assembled` hears of each that was asked for when its figures stand. In a process that
 * goes on nothing is done where all is as it was, and a publication that came out as it was is the same object.
 */
export function beginEdition(
  model: Model,
  folder: OfFolder,
  assembled: (publication: Publication) => void = () => {},
): EditionMaking {
  const { memory, kit, contentHash } = folder;
  const isAsked = ({ id }: Pick<Publication, 'id'>): boolean => folder.asked.some((plan) => plan.id === id);
  // What the hash is of stands for all that was read; packs are made or not, as somebody asks.
  const plans = folder.plans.map(({ id }) => id);
  const making = memory.step(`edition ${model.id}`, [model, kit, contentHash, ...plans], () =>
    begin(model, folder, (publication) => isAsked(publication) && assembled(publication)),
  );
  const before = memory.step(`known of ${model.id} ${model.status}`, [], (): { known?: KnownOfEdition } => ({}));
  return {
    first: () => {
      const [plan] = making.plans.filter(isAsked);
      return before.known && plan && !making.isMade() ? firstShown(plan, making, before.known) : undefined;
    },
    whole: () => {
      const { edition, assembled: all } = making.whole();
      const { tables, results, diagnostics } = edition;
      before.known = hasErrors(diagnostics) ? undefined : { assembled: all, tables, results };
      const publications = edition.publications
        .filter(isAsked)
        .map((publication) => memory.same(`publication ${model.id} ${publication.id}`, publication, alikePublications));
      return { ...edition, publications };
    },
  };
}

/** The same, at once. */
export const makeEdition = (model: Model, folder: OfFolder): Edition => beginEdition(model, folder).whole();

function begin(model: Model, folder: OfFolder, assembled: (publication: Publication) => void): EditionInMaking {
  // A variant may have taken the partnership's id, which is an error of its own.
  const look = model.variant ? folder.brandOf(model.id) : undefined;
  const kit = look ? { ...folder.kit, brand: look.brand } : folder.kit;
  const { population, toolVersion, stage } = folder;
  const { published, newTables } = folder.figures();
  const tables = {
    public: newTables(`data ${model.id} public`),
    partnership: newTables(`data ${model.id} partnership`),
  };
  const plans = asPublished(folder.plans, model.content, model.variant !== null);
  stage?.('assemble');
  const agreed = folder.agreedHash(model.variant?.id);
  const agreement = once(() => agreementOf({ model, date: model.content.document.edition_date }, agreed()));
  const notMade = notMadeBy(model, folder.plans, kit.labels);
  const inWork = assembleEdition(
    plans,
    ({ audience }) => ({ model, published, population, toolVersion, notMade, agreement, tables: tables[audience] }),
    kit,
    assembled,
  );
  let isMade = false;
  const whole = once(() => {
    isMade = true;
    stage?.('assemble');
    const made = inWork.all();
    const unfilled = made.map(({ publication }) => publication);
    stage?.('duty');
    const { results, diagnostics: ofDuty } = checkDuty(factsOf(model, published, unfilled, folder.contentHash, agreed));
    const edition = {
      model,
      publications: unfilled.map((publication) => filledWith(results, publication, unfilled, model)),
      tables,
      results,
      diagnostics: foldedByRecord(
        sortedOnce([
          ...unfinishedIn(folder.diagnostics, model.status),
          ...(look?.diagnostics ?? []),
          ...checkOutline(model.content.outline, folder.declared),
          ...made.flatMap(({ diagnostics }) => diagnostics),
          ...ofDuty,
          ...openRecords(unfilled),
          ...checkToRecord(model, results),
          ...checkPartnership(model),
          ...checkVariantAreas(model),
          ...checkLocalActions(model),
          ...checkSummary(model),
        ]),
      ),
    };
    return { edition, assembled: made };
  });
  return { model, plans, tables, inWork, whole, isMade: () => isMade };
}

/** What is told of an edition when nothing of it is printed. */
export const judgedOf = ({ model, results, diagnostics }: Edition): Judged => ({ model, results, diagnostics });

/** What was found in an edition, with its id and, of a local one, its own file. */
export const findingsOf = ({ model, diagnostics }: Edition): EditionFindings => ({
  id: model.id,
  own: model.variant ? placeOf(model.variant)?.file : undefined,
  diagnostics,
});
