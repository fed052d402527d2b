import type { Publication } from '../assemble/publication.ts';
import type { ChartJob } from '../charts/draw.ts';
import type { Drawing } from '../charts/spec.ts';
import type { OutputFile } from '../core/output-file.ts';

export type Format = 'docx' | 'html';

/** A way of printing a publication. A further format is a file that renders, and a row here. */
interface Renderer {
  readonly extension: Format;
  load(): Promise<unknown>;
  render(
    publication: Publication,
    drawings: ReadonlyMap<string, Drawing>,
    before: readonly OutputFile[],
  ): Promise<Uint8Array>;
}

/** In the order they are made: the page tells the size of the Word file beside it. */
const RENDERERS: readonly Renderer[] = [
  {
    extension: 'docx',
    load: () => import('./docx/index.ts'),
    render: async (publication, drawings) => (await import('./docx/index.ts')).renderDocx(publication, drawings),
  },
  {
    extension: 'html',
    load: () => import('./html/index.ts'),
    render: async (publication, drawings, before) => {
      const docx = before.find((file) => file.path.endsWith('.docx'));
      const { renderHtml } = await import('./html/index.ts');
      return new TextEncoder().encode(renderHtml(publication, drawings, { docxBytes: docx?.bytes.length }));
    },
  },
];

export const FORMATS: readonly Format[] = RENDERERS.map((renderer) => renderer.extension);

/** Loads what the formats need: there is time for it while the first charts are drawn. */
export async function loadRenderers(formats: readonly Format[]): Promise<void> {
  await Promise.all(RENDERERS.filter(({ extension }) => formats.includes(extension)).map(({ load }) => load()));
}

/** Every chart of a publication, as jobs for whoever draws. */
export function chartJobs(publication: Publication): ChartJob[] {
  return publication.figures.map((figure) => ({
    id: figure.data.id,
    title: figure.headline,
    description: figure.alt,
    spec: figure.chart,
  }));
}

/** One publication with its drawings → its files, in the formats asked for. */
export async function renderPublication(
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  formats: readonly Format[],
  folder: string,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const renderer of RENDERERS) {
    if (!formats.includes(renderer.extension)) continue;
    const bytes = await renderer.render(publication, drawings, files);
    files.push({ path: `${folder}/${publication.fileName}.${renderer.extension}`, bytes });
  }
  return files;
}
