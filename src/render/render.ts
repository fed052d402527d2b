import { posix } from 'node:path';
import type { FigureNode } from '../assemble/nodes.ts';
import type { Publication } from '../assemble/publication.ts';
import type { ChartJob } from '../charts/draw.ts';
import type { Drawing } from '../charts/spec.ts';
import { mapValues } from '../core/map-values.ts';
import type { OutputFile } from '../core/output-file.ts';
import type { Audience } from '../model/publications.ts';
import { type PictureForm, pictureFiles, standaloneWords } from './figure-pictures.ts';
import type { AddressOf, Around, Beside, Format } from './format.ts';
import { FORMATS as TABLE } from './generated/formats.ts';

export type { AddressOf, Format } from './format.ts';

/** Every format, each after those it tells of. */
export const FORMATS: readonly Format[] = inTurn(Object.values(TABLE));

/** Those that are made where nobody says which. */
export const USUAL: readonly Format[] = FORMATS.filter(({ onRequest }) => !onRequest);

/** The formats in their order, but none before one that it comes after. */
export function inTurn(formats: readonly Format[]): Format[] {
  const turn: Format[] = [];
  const take = (format: Format, within: readonly Format[]): void => {
    if (within.includes(format)) throw new Error(`The format ${format.name} comes after itself.`);
    for (const other of formats) if (format.after.includes(other.name)) take(other, [...within, format]);
    if (!turn.includes(format)) turn.push(format);
  };
  for (const format of formats) take(format, []);
  return turn;
}

/** These formats, and that of Word documents, which copies for review are. */
export const withWord = (formats: readonly Format[]): readonly Format[] => [...new Set([...formats, TABLE.docx])];

/** Whether something will be drawn for these formats, whatever the content is. */
export const alwaysDraws = (formats: readonly Format[]): boolean =>
  formats.some(({ drawing }) => drawing?.of === 'all');

/** Loads what the formats need: there is time for it while the first charts are drawn. */
export async function loadRenderers(formats: readonly Format[]): Promise<void> {
  await Promise.all(formats.map((format) => format.load()));
}

/** Whether a format shows a figure as a drawing. */
const isDrawn = ({ drawing }: Format, publication: Publication, figure: FigureNode): boolean =>
  drawing !== undefined && (drawing.of === 'all' || drawing.of(publication, figure));

/** The charts of a publication that the formats show as drawings, as jobs for whoever draws; `pictures`: the forms in which they are offered to be taken away, where a format does that. */
export function chartJobs(
  publication: Publication,
  formats: readonly Format[],
  pictures: readonly PictureForm[] = ['svg'],
): ChartJob[] {
  const isOffered = formats.some(({ offersPictures }) => offersPictures);
  return publication.figures.flatMap((figure) => {
    const forms = formats.filter((format) => isDrawn(format, publication, figure)).map(({ drawing }) => drawing?.form);
    if (forms.length === 0) return [];
    return [
      {
        id: figure.data.id,
        title: figure.headline,
        description: figure.alt,
        spec: figure.chart,
        picture: forms.includes('png'),
        narrow: forms.includes('svg'),
        standalone: isOffered ? standaloneWords(figure, publication, pictures) : undefined,
      },
    ];
  });
}

/** The name of a publication's file in one format. */
export const fileNameIn = ({ fileName }: Pick<Publication, 'fileName'>, { ending }: Format): string =>
  `${fileName}${ending}`;

/** What of a publication stands in its folder already, of the files that are given, unless somebody has changed it. */
export const besideOf = (
  publication: Publication,
  files: readonly { readonly file: string; readonly bytes: number; readonly isChanged: boolean }[],
): Beside =>
  new Map(
    FORMATS.flatMap((format) => {
      const found = files.find(({ file, isChanged }) => !isChanged && file === fileNameIn(publication, format));
      return found ? [[format.name, found.bytes] as const] : [];
    }),
  );

/** The names of the files of an edition, for each who reads them: those made in this run, and those that are there. */
export function namesOf(
  made: readonly Pick<Publication, 'fileName' | 'audience'>[],
  formats: readonly Format[],
  there: Readonly<Record<Audience, readonly { readonly file: string }[]>>,
): Readonly<Record<Audience, readonly string[]>> {
  return mapValues(there, (standing, audience) => {
    const own = made.filter((publication) => publication.audience === audience);
    const names = own.flatMap((publication) => formats.map((format) => fileNameIn(publication, format)));
    return [...standing.map(({ file }) => file), ...names];
  });
}

/**
 * Where the publications of an edition find the files that are given by their way from its folder. From what is for the partners a link leads to the
 * public ones along `toPublic`; nothing leads the other way.
 */
export function addressesFor(
  names: Readonly<Record<Audience, readonly string[]>>,
  toPublic: string | undefined,
): Readonly<Record<Audience, AddressOf>> {
  const files = mapValues(names, (ways) => new Set(ways));
  const beside = (audience: Audience) => (file: string) => (files[audience].has(file) ? file : undefined);
  const across = (file: string) =>
    toPublic !== undefined && files.public.has(file) ? posix.join(toPublic, file) : undefined;
  return {
    public: beside('public'),
    partnership: (file) => beside('partnership')(file) ?? across(file),
  };
}

const NONE: ReadonlyMap<string, Drawing> = new Map();

/**
 * One publication → its files below `folder`, in the formats asked for; its drawings are waited for where a format shows some. `standing`: what of it is there already and stays;
 * `addressOf`: where the others of its edition are.
 */
export async function renderPublication(
  publication: Publication,
  drawn: Promise<ReadonlyMap<string, Drawing>>,
  formats: readonly Format[],
  folder: string,
  around: Around = { beside: new Map() },
): Promise<OutputFile[]> {
  const beside = new Map(around.beside);
  const files: OutputFile[] = [];
  for (const format of inTurn(formats)) {
    around.stage?.('waiting for pictures');
    const drawings = publication.figures.some((figure) => isDrawn(format, publication, figure)) ? await drawn : NONE;
    around.stage?.(format.name);
    const { bytes, assets = [] } = await format.render(publication, drawings, { ...around, beside });
    files.push({ path: `${folder}/${fileNameIn(publication, format)}`, bytes });
    files.push(...assets.map((asset) => ({ ...asset, path: `${folder}/${asset.path}` })));
    beside.set(format.name, bytes.length);
  }
  if (publication.figures.length > 0 && formats.some(({ offersPictures }) => offersPictures))
    files.push(...pictureFiles(publication, await drawn).map((file) => ({ ...file, path: `${folder}/${file.path}` })));
  return files;
}
