import type { Publication } from '../assemble/publication.ts';
import { mapValues } from '../core/map-values.ts';
import { oneAtATime } from '../core/one-at-a-time.ts';
import type { OutputFile } from '../core/output-file.ts';
import type { Audience, PublicationPlan } from '../model/publications.ts';
import type { Format } from '../render/format.ts';
import { addressesFor, besideOf, loadRenderers, namesOf, renderPublication } from '../render/render.ts';
import type { ReviewPress } from '../render/review-copy.ts';
import type { StandingFile } from '../write/standing.ts';
import type { Request } from './asked.ts';
import type { Edition, OfFolder } from './edition.ts';
import { remarksOn } from './remarks.ts';
import type { Drawings, Workshop } from './workshop.ts';

/** What an edition is printed with. */
export interface Press
  extends Pick<Workshop, 'progress' | 'setPages' | 'layout' | 'fromPartnership' | 'within' | 'addressOnline'>,
    Pick<OfFolder, 'memory' | 'stage'>,
    Pick<Request, 'assets'> {
  readonly formats: readonly Format[];
  readonly drawings: Drawings;
  /** The publications of the edition that links may lead to. */
  readonly linked: readonly Pick<PublicationPlan, 'fileName' | 'audience'>[];
  /** The folder of the edition for the whole partnership, and the files in it that links may lead to. */
  readonly base: { readonly folder: string; readonly names: Readonly<Record<Audience, readonly string[]>> };
  /** Given where copies for review are made as well. */
  readonly review: Omit<ReviewPress['review'], 'remarks'> | undefined;
  /** Takes the path of a file of that edition that a link speaks of and that is not there. */
  missed(path: string): void;
}

/** A publication that is printed: its files, and those of the edition for the whole partnership that it speaks of and that are not there. */
interface Printed {
  readonly files: readonly OutputFile[];
  readonly missing: ReadonlySet<string>;
  readonly review?: OutputFile | undefined;
}

type AddressOf = (file: string) => string | undefined;

/** Where the publications of an edition lead, and one text that tells the ways of one run from those of another. */
function waysOf(
  { id }: Edition['model'],
  there: Readonly<Record<Audience, readonly StandingFile[]>>,
  { formats, linked, base, fromPartnership, within }: Press,
) {
  const names = mapValues(namesOf(linked, formats, there), (own, audience) => [
    ...own,
    ...base.names[audience].map((name) => `../${base.folder}/${name}`),
  ]);
  const addressOf = addressesFor(names, fromPartnership && `${fromPartnership}/${id}`);
  const addressIn =
    (of: AddressOf): AddressOf =>
    (file) => {
      const address = of(file);
      return address !== undefined && within !== undefined ? addressWithin(address, within) : address;
    };
  return { addressOf: mapValues(addressOf, addressIn), ways: JSON.stringify([names, fromPartnership, within]) };
}

/** One publication before the others are made. */
export async function printFirst(
  model: Edition['model'],
  publication: Publication,
  there: Readonly<Record<Audience, readonly StandingFile[]>>,
  press: Press,
): Promise<readonly OutputFile[]> {
  const { assets, formats, drawings, stage } = press;
  const { addressOf } = waysOf(model, there, press);
  const beside = besideOf(publication, there[publication.audience]);
  const home = publication.audience === 'public' ? homeOf(press) : undefined;
  const around = { assets, beside, home, addressOf: addressOf[publication.audience], stage };
  const drawn = drawings.of(publication);
  await loadRenderers(formats);
  return renderPublication(publication, drawn, formats, model.id, around);
}

/** Every publication of an edition, as the files of each audience. `there`: what stands in its folders and stays; `allBegun` is called when all charts are being drawn. */
export async function printEdition(
  edition: Edition,
  there: Readonly<Record<Audience, readonly StandingFile[]>>,
  press: Press,
  allBegun: (drawn: Promise<unknown>) => void,
): Promise<Record<Audience, OutputFile[]>> {
  const { model, publications } = edition;
  const { addressOnline, assets, formats, drawings, missed, progress, setPages, layout, memory, stage } = press;
  const { addressOf, ways } = waysOf(model, there, press);
  // The publication with the fewest charts comes first: it is printed while those of the other are drawn.
  const fewestFirst = publications.toSorted((a, b) => a.figures.length - b.figures.length);
  const sheets = fewestFirst.map((publication) => {
    const beside = besideOf(publication, there[publication.audience]);
    const name = `printed ${model.id} ${publication.id} ${formats.map((format) => format.name).join()}`;
    const review = press.review && { ...press.review, remarks: remarksOn(publication, edition) };
    const told = review ? JSON.stringify([review.source, review.remarks]) : '';
    // An earlier run of this process may have printed it.
    const before = memory.step(
      name,
      [publication, ways, told, ...[...beside].flat()],
      (): { printed?: Printed } => ({}),
    );
    return { publication, beside, before, review, drawn: before.printed ? undefined : drawings.of(publication) };
  });
  allBegun(Promise.allSettled(sheets.map(({ drawn }) => drawn)));
  stage?.('imports');
  await loadRenderers(formats);
  // So that one document is set at a time.
  const setOne = setPages && oneAtATime(setPages);
  const layOutOne = layout && { ...layout, set: oneAtATime(layout.set) };
  const print = async ({ publication, beside, review }: (typeof sheets)[number]): Promise<Printed> => {
    progress(`${model.id}: ${publication.titleBlock.title}`);
    const missing = new Set<string>();
    const around = {
      address: addressOnline?.(model.id),
      assets,
      beside,
      home: publication.audience === 'public' ? homeOf(press) : undefined,
      canonical: canonicalOf(model),
      addressOf: (file: string) => {
        const address = addressOf[publication.audience](file);
        if (address === undefined && file.startsWith('../')) missing.add(file.slice('../'.length));
        return address;
      },
      setPages: setOne,
      layout: layOutOne,
      stage,
    };
    const files = await renderPublication(publication, drawings.of(publication), formats, model.id, around);
    const copy = review && (await printReview(review, publication));
    drawings.letGo(publication);
    return { files, missing, review: copy };
  };
  const printReview = async (review: ReviewPress['review'], publication: Publication): Promise<OutputFile> => {
    const { reviewCopy } = await import('../render/review-copy.ts');
    const toPublic = press.fromPartnership && `${press.fromPartnership}/${model.id}`;
    const drawn = await drawings.of(publication);
    return reviewCopy(publication, drawn, {
      review,
      folder: model.id,
      addressOf: addressOf.partnership,
      toPublic,
    });
  };
  // All begin at once: the documents of all that need no drawings are made before the drawings of any are waited for.
  const printed = sheets.map(async (sheet) => {
    sheet.before.printed ??= await print(sheet);
    return { audience: sheet.publication.audience, ...sheet.before.printed };
  });
  const all = await Promise.all(printed);
  for (const { missing } of all) missing.forEach(missed);
  const of = (one: Audience): OutputFile[] => all.flatMap(({ audience, files }) => (audience === one ? files : []));
  const copies = all.flatMap(({ review }) => review ?? []);
  return { public: of('public'), partnership: [...of('partnership'), ...copies] };
}

/** An edition that is published has a cover page of its own, beside its files; what is built has one page over all. */
const homeOf = ({ within }: Pick<Press, 'within'>): 'index' | 'cover' => (within === undefined ? 'index' : 'cover');

/** The address of the folder in which an edition stands once it is published, where the content says that of all editions. */
function canonicalOf({ id, content: { document } }: Edition['model']): string | undefined {
  const { address } = document.publication;
  return address === null || address === ''
    ? undefined
    : `${address.replace(/\/?$/, '/')}${id}/${document.edition_date}/`;
}

/** The way to a file of another edition, where the files of each stand in a folder of the same name within that of its id. */
const addressWithin = (address: string, within: string): string =>
  address.replace(/^\.\.\/([^/]+)\//, (_, id: string) => `../../${id}/${within}/`);
