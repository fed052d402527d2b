import type { Grid } from '../importers/input/grid.ts';
import { oneLine } from './folded.ts';
import type { DraftList } from './kind.ts';
import type { Known } from './known.ts';
import type { Table } from './locate.ts';
import { saysPriority } from './numbered.ts';

/** The priority of rows that name none: its id, and a remark where the words over them are only like its name. */
interface Section {
  readonly id: string;
  readonly remark?: string;
}

/** What the words over a table say of the priority of its rows. */
export interface Heading {
  readonly section?: Section;
  /** The words in which a priority was looked for and not found. */
  readonly unknown?: string;
  /** The words that say it stand in the table, above its column headings, in this row. */
  readonly row?: number;
}

/** The key of a list for priorities, where it has one. */
export const priorityKeyOf = ({ columns }: DraftList): 'priority' | 'priorities' | undefined =>
  (['priority', 'priorities'] as const).find((name) => columns.some(({ key }) => key === name));

const COUNT = /^(?:table|annex|appendix|section|part|chapter)\s+[\da-z]{1,3}\s*[:.–—-]\s*/i;
const BEFORE = /^(?:(?:action|delivery|implementation|improvement) plan|plan|actions?)\s*(?:for|under|on|:|–|—|-)\s*/i;
const BEHIND =
  /\s*[-–—:,(]*\s*(?:\(?(?:continued|cont(?:'?d|\.)?)\)?|(?:action|delivery|implementation|improvement) plan|actions|theme)\)?$/i;

/** The priority that words over rows name; "Action plan: Priority 2 – Prevention (continued)" as well. */
function sectionSaid(words: string, known: Known): Section | undefined {
  const line = oneLine(words);
  const bare = line.replace(COUNT, '').replace(BEFORE, '').replace(BEHIND, '');
  for (const isExact of [true, false])
    for (const way of new Set([line, bare])) {
      const found = way === '' ? undefined : known.meant(way, ['priority'], isExact);
      if (found) return { id: found.id, ...(!isExact && { remark: `"${line}", read as ${found.name}` }) };
    }
  return undefined;
}

/** The priority that the words over a table give to its rows: those in the table itself, then the headings of the document, the nearest first, or the name of the sheet. Nothing for a list without priorities. */
export function headingOf({ grid, list, above }: Table, known: Known): Heading {
  if (priorityKeyOf(list) === undefined) return {};
  for (const { cells, line } of above.toReversed()) {
    const words = oneLine([...new Set(cells.filter((cell) => cell !== ''))].join(' '));
    const section = sectionSaid(words, known);
    if (section && (section.remark === undefined || saysPriority(words))) return { section, row: line };
    if (saysPriority(words)) return { unknown: words };
  }
  return headingOfGrid(grid, known);
}

/** What the headings of a document, or the name of the sheet, say of the priority of a table's rows. */
function headingOfGrid({ over, sheet = '' }: Grid, known: Known): Heading {
  if (!over) {
    const section = sectionSaid(sheet, known);
    return section ? { section } : saysPriority(sheet) ? { unknown: sheet } : {};
  }
  for (const { words, isHeading } of over) {
    const section = sectionSaid(words, known);
    // A sentence of text that is like a name is no heading.
    if (section && (isHeading || section.remark === undefined || saysPriority(words))) return { section };
    if (saysPriority(words)) return { unknown: words };
  }
  const nearest = over.find(({ isHeading }) => isHeading);
  return nearest ? { unknown: nearest.words } : {};
}

/** Whether the cells of a row that are filled say one thing. */
export const isOne = (filled: readonly string[]): boolean => new Set(filled).size === 1;

/** What a row between the others says of those that follow, in one cell, or in two: "Priority 2" and its name. */
export function sectionBetween(filled: readonly string[], known: Known): Heading {
  const words = oneLine([...new Set(filled)].join(' '));
  const section = sectionSaid(words, known);
  if (!isOne(filled)) {
    const [first = '', second = '', third] = filled;
    const isNumberApart = third === undefined && saysPriority(first) && known.meant(second, ['priority'], true);
    return isNumberApart && section ? { section } : {};
  }
  if (section && (section.remark === undefined || saysPriority(words))) return { section };
  return saysPriority(words) ? { unknown: words } : {};
}

/** A row of one cell that is no heading of what follows, or one of a part of it. */
export const isNote = (words: string): boolean =>
  /^(?:notes?|nb|key|rag|updated|totals?|objective|aim|outcome|strand|work ?stream)\b|^[*†‡(]/i.test(words);
