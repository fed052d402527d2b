import { label } from '../assemble/label.ts';
import type { FigureNode } from '../assemble/nodes.ts';
import type { Publication } from '../assemble/publication.ts';
import { dateInWords } from '../assemble/words.ts';
import type { ChartJob } from '../charts/draw.ts';
import type { Drawing } from '../charts/spec.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { figureSource } from './figure-source.ts';
import { sentence } from './sentence.ts';

/** The forms in which a figure is offered as a picture. A canvas is needed for the second alone. */
export type PictureForm = 'svg' | 'png';

/** A figure as a picture to take away: its path below the variant's folder, beside its data and of the same name, and its bytes. */
interface FigurePicture extends OutputFile {
  readonly form: PictureForm;
}

/** The words around a figure that is taken away: all that a page says of it, and of which publication and status it is. */
export function standaloneWords(
  figure: FigureNode,
  { labels, language, titleBlock, statusLabel, date }: Publication,
  forms: readonly PictureForm[],
): NonNullable<ChartJob['standalone']> {
  const { headline, subtitle, notes, number } = figure;
  const { titleWithPlace: publication, partnership } = titleBlock;
  const edition = label(labels, 'status_and_date', { status: statusLabel, date: dateInWords(date) });
  return {
    language,
    headline,
    subtitle,
    below: [
      figureSource(figure, labels),
      notes.length === 0 ? '' : label(labels, 'note', { text: notes.map(sentence).join(' ') }),
      label(labels, 'picture_from', { number, publication, partnership, edition }),
    ],
    png: forms.includes('png'),
  };
}

/** The pictures of a figure; none where it was not drawn to be taken away. */
export function picturesOf({ data, ownCsv }: FigureNode, drawings: ReadonlyMap<string, Drawing>): FigurePicture[] {
  const drawn = drawings.get(data.id)?.standalone;
  if (!drawn || !ownCsv) return [];
  const path = (form: PictureForm): string => ownCsv.file.replace(/csv$/, form);
  return [
    { form: 'svg', ...textFile(path('svg'), drawn.svg) },
    ...(drawn.png ? [{ form: 'png' as const, path: path('png'), bytes: drawn.png }] : []),
  ];
}

/** Those of all figures of a publication. */
export const pictureFiles = ({ figures }: Publication, drawings: ReadonlyMap<string, Drawing>): OutputFile[] =>
  figures.flatMap((figure) => picturesOf(figure, drawings)).map(({ path, bytes }) => ({ path, bytes }));
