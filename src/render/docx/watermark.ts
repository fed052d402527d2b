import { TextWatermark } from 'docx/watermarks';
import { label } from '../../assemble/label.ts';
import type { Publication } from '../../assemble/publication.ts';
import type { Status } from '../../model/model.ts';
import type { Markup } from './markup.ts';

/** Points from the first letter to the last. */
const WIDTH = 380;

const LABELS: Readonly<Record<Exclude<Status, 'published'>, string>> = {
  draft: 'draft_watermark',
  consultation: 'consultation_watermark',
  board: 'board_watermark',
};

/** The status word across every page that is not published: as Word's own watermark, so Word can take it away. */
export function watermark({ status, labels, brand }: Publication): Markup[] {
  if (status === 'published') return [];
  return [
    new TextWatermark({
      text: label(labels, LABELS[status]),
      font: brand.wordFont,
      color: 'D9DCDE',
      opacity: 0.5,
      width: WIDTH,
    }),
  ];
}
