import { drawnInPlace } from '../charts/drawn-in-place.ts';
import { asPublished } from '../model/as-published.ts';
import type { Edition, OfFolder } from '../pipeline/edition.ts';
import { printEdition } from '../pipeline/print-edition.ts';
import { drawingsBy, IN_PLACE } from '../pipeline/workshop.ts';
import { chartJobs, FORMATS, fileNameIn } from '../render/render.ts';

/** A publication as a Word document. */
export interface WordPublication {
  /** Without ending: by this it is found again in another edition. */
  readonly fileName: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

const NONE = { public: [], partnership: [] } as const;

/** The publications of an edition as a build writes them for Word, in memory alone. */
export async function wordDocuments(
  { model, publications }: Pick<Edition, 'model' | 'publications'>,
  folder: OfFolder,
): Promise<WordPublication[]> {
  const formats = FORMATS.filter(({ name }) => name === 'docx');
  const files = await printEdition(
    // Copies for review alone show what was found.
    { model, publications, results: [], diagnostics: [] },
    NONE,
    {
      ...IN_PLACE,
      assets: undefined,
      formats,
      drawings: drawingsBy(drawnInPlace.draw, (publication) => chartJobs(publication, formats)),
      linked: asPublished(folder.linked, model.content, model.variant !== null),
      base: { folder: '', names: NONE },
      missed: () => {},
      memory: folder.memory,
      stage: undefined,
      review: undefined,
    },
    () => {},
  );
  const bytesOf = new Map(
    Object.values(files)
      .flat()
      .map(({ path, bytes }) => [path, bytes]),
  );
  return publications.flatMap((publication) => {
    const [bytes] = formats.flatMap((format) => bytesOf.get(`${model.id}/${fileNameIn(publication, format)}`) ?? []);
    return bytes ? [{ fileName: publication.fileName, title: publication.titleBlock.title, bytes }] : [];
  });
}
