import { mapValues } from '../core/map-values.ts';
import { oneAtATime } from '../core/one-at-a-time.ts';
import type { OutputFile } from '../core/output-file.ts';
import type { Audience } from '../model/publications.ts';
import type { Format } from '../render/format.ts';
import { addressesFor, besideOf, loadRenderers, namesOf, renderPublication } from '../render/render.ts';
import type { StandingFile } from '../write/standing.ts';
import type { Edition, OfFolder } from './edition.ts';
import type { Drawings, Workshop } from './workshop.ts';

/** What an edition is printed with. */
export interface Press extends Pick<Workshop, 'progress' | 'setPages' | 'fromPartnership'> {
  readonly formats: readonly Format[];
  readonly drawings: Drawings;
  readonly stage: OfFolder['stage'];
  /** The folder of the edition for the whole partnership, and the files in it that links may lead to. */
  readonly base: { readonly folder: string; readonly names: Readonly<Record<Audience, readonly string[]>> };
  /** Takes the path of a file of that edition that a link speaks of and that is not there. */
  missed(path: string): void;
}

/** Every publication of an edition, as the files of each audience. `there`: what stands in its folders and stays; `allBegun` is called when all charts are being drawn. */
export async function printEdition(
  { model, publications }: Edition,
  there: Readonly<Record<Audience, readonly StandingFile[]>>,
  { formats, drawings, base, missed, progress, setPages, fromPartnership, stage }: Press,
  allBegun: (drawn: Promise<unknown>) => void,
): Promise<Record<Audience, OutputFile[]>> {
  // The publication with the fewest charts comes first: it is printed while those of the other are drawn.
  const fewestFirst = publications.toSorted((a, b) => a.figures.length - b.figures.length);
  const drawn = fewestFirst.map(drawings.of);
  allBegun(Promise.allSettled(drawn));
  const addressOf = addressesFor(
    mapValues(namesOf(publications, formats, there), (own, audience) => [
      ...own,
      ...base.names[audience].map((name) => `../${base.folder}/${name}`),
    ]),
    fromPartnership && `${fromPartnership}/${model.id}`,
  );
  stage?.('imports');
  await loadRenderers(formats);
  // So that one document is set at a time.
  const setOne = setPages && oneAtATime(setPages);
  // All begin at once: the first goes on while the packing of the others or their drawings are waited for.
  const printed = fewestFirst.map(async (publication, index) => {
    progress(`${model.id}: ${publication.titleBlock.title}`);
    const { audience } = publication;
    const around = {
      beside: besideOf(publication, there[audience]),
      addressOf: (file: string) => {
        const address = addressOf[audience](file);
        if (address === undefined && file.startsWith('../')) missed(file.slice('../'.length));
        return address;
      },
      setPages: setOne,
      stage,
    };
    const files = await renderPublication(publication, drawn[index]!, formats, model.id, around);
    drawings.letGo(publication);
    return { audience, files };
  });
  const all = await Promise.all(printed);
  const of = (one: Audience): OutputFile[] => all.flatMap(({ audience, files }) => (audience === one ? files : []));
  return { public: of('public'), partnership: of('partnership') };
}
