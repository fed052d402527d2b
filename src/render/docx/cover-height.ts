import type { Publication } from '../../assemble/publication.ts';
import { sum } from '../../core/sum.ts';
import { linesIn } from '../column-widths.ts';
import { PAGE, pageFor, TEXT_LEFT } from './page.ts';
import { PANEL_LEFT } from './style/panels.ts';
import { enlargement, TABLE_TEXT, tableEm } from './style/sizes.ts';

/** Twips beside a body of 12 points: lines of each kind, with what stands above and below them. White space of the cover gives way where type is large. */
const PARTNERSHIP = 360;
const TITLE = 750;
const SUBTITLE = 442;
const FACT = 372;
const PANEL_LINE = 331;
const PANEL_SPACE = 540;
const WHITE = 2160;
const BLOCK_TITLE = 900;
const ROW = 100;
const ROW_LINE = 273;

/** Ems of those lines, and where the words of a fact begin. */
const EM = { partnership: 260, title: 600, subtitle: 320, text: 240 } as const;
const FACT_LEFT = 1900;
/** An em of the text of tables beside a body of 12 points, in the font that columns are measured for. */
const TABLE_EM = TABLE_TEXT * 20;

/** The columns of the tables on versions and on agreement, by their labels, with their shares of the width. */
export const VERSION_COLUMNS = [
  ['version', 1],
  ['version_date', 2],
  ['version_note', 5],
] as const;
export const APPROVAL_COLUMNS = [
  ['approved_by', 4],
  ['approved_as', 3],
  ['version_date', 2],
] as const;

type Covered = Pick<Publication, 'titleBlock' | 'banners' | 'brand' | 'contentsDepth'>;

/**
 * Whether the versions and who has agreed stand on the cover: where it has room for them below its names, facts and notices, measured roughly and with a line to spare, or where there are no
 * contents below which they could stand.
 */
export function versionsOnCover(publication: Covered): boolean {
  const { brand, contentsDepth } = publication;
  if (contentsDepth === 0) return true;
  const { margins } = pageFor(brand);
  const large = enlargement(brand);
  const white = WHITE / large ** 3;
  const room = PAGE.height - margins.top - margins.bottom - FACT;
  return white + large * (namesHeight(publication) + versionsHeight(publication)) <= room;
}

function namesHeight({ titleBlock, banners, brand }: Covered): number {
  const large = enlargement(brand);
  const room = pageFor(brand).portrait - TEXT_LEFT;
  const em = tableEm(brand) / TABLE_EM;
  const lines = (text: string, of: number, width = room): number => (text === '' ? 0 : linesIn(text, width, of * em));
  return sum([
    lines(titleBlock.partnership, EM.partnership) * PARTNERSHIP,
    lines(titleBlock.title, EM.title) * TITLE,
    lines(titleBlock.subtitle, EM.subtitle) * SUBTITLE,
    ...titleBlock.facts.map(({ value }) => lines(value, EM.text, room - FACT_LEFT * large) * FACT),
    ...banners.map(
      ({ text }) => (1 + lines(text, EM.text, pageFor(brand).portrait - PANEL_LEFT)) * PANEL_LINE + PANEL_SPACE,
    ),
  ]);
}

/** How high the tables on versions and on agreement are, in twips beside a body of 12 points. */
export function versionsHeight({
  titleBlock: { versions, approvals },
  brand,
}: Pick<Covered, 'titleBlock' | 'brand'>): number {
  const room = pageFor(brand).portrait - TEXT_LEFT;
  const height = (rows: readonly (readonly string[])[], columns: readonly (readonly [string, number])[]): number => {
    if (rows.length === 0) return 0;
    const whole = sum(columns.map(([, width]) => width));
    const lines = (row: readonly string[]): number =>
      Math.max(...row.map((text, at) => linesIn(text, (room * (columns[at]?.[1] ?? 1)) / whole, tableEm(brand))));
    return BLOCK_TITLE + sum(rows.map((row) => ROW + lines(row) * ROW_LINE));
  };
  return (
    height(
      versions.map(({ version, date, note }) => [version, date, note]),
      VERSION_COLUMNS,
    ) +
    height(
      approvals.map(({ body, says, date }) => [body, says, date]),
      APPROVAL_COLUMNS,
    )
  );
}
