import { grouped } from '../../../src/core/grouped.ts';
import type { Areas } from './areas.ts';
import { type Cell, keyOf, meaningOf, multiplierOf as multiplierIn, recordsOf } from './cells.ts';
import { countsWithin, type Printed as Figures } from './counts.ts';
import type { Printed, PrintedTable, PrintedText } from './documents.ts';
import { cellMeant, type Labels, labelsOf, mentionsOf, type Respect } from './labels.ts';

/** That a document gives a number for a figure. */
export interface Claim {
  readonly where: string;
  readonly cell: Cell;
  readonly words: string;
  /** Whether it stands in a table of figures, and not in a sentence, where it may be of something else. */
  readonly isTabled: boolean;
  /** The counts that it leaves. */
  readonly counts: readonly [low: number, high: number];
}

/** What the figures of an indicator are called in print, found in the captions of its tables. */
interface Indicator {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly labels: Readonly<Record<Respect, Labels>>;
  readonly name: string;
  readonly unit: string;
  readonly multiplier: number | undefined;
}

/** The residents of an area, by area, year and age, as the statistical office publishes them. */
export type Residents = (area: string, year: string, age: string) => number | undefined;

/** The name and the unit of what a figure shows, where the unit is so many per so many. */
const RATED = /figure \d+: (.+?), ((?:(?:[^,]|,(?=\d))+ )?per (?:[^,]|,(?=\d))+)/;
/** How sure limits are: no figure of an area. */
const CONFIDENCE = /\d[\d.]*% (?=limits|confidence)/g;
const NUMBER = /(?<![\d,./–-])\d[\d,]*(?:\.\d+)?(?![\d/]|[.,]\d)/g;

/** Everything that the documents say of figures, in tables, texts and descriptions. `files` names the indicator of each table of figures. */
export function claimsIn(
  { tables, texts }: Printed,
  cells: readonly Cell[],
  { areas, files, residents }: { areas: Areas; files: ReadonlyMap<string, string>; residents: Residents },
): Claim[] {
  const own = grouped(cells, ({ indicator }) => indicator);
  const found = new Map<string, Indicator>();
  for (const { csv, says } of tables) {
    const id = files.get(csv ?? '');
    const [, name, unit] = RATED.exec(says) ?? /figure \d+: (.+?), ([^,]+)/.exec(says) ?? [];
    if (!id || !name || !unit || found.has(id)) continue;
    const all = own.get(id) ?? [];
    found.set(id, { id, name, unit, cells: all, labels: labelsOf(all, areas), multiplier: multiplierOf(unit) });
  }
  const known = { indicators: [...found.values()], residents };
  return [
    ...tables.flatMap((table) => {
      const indicator = found.get(files.get(table.csv ?? '') ?? '');
      return indicator ? inTable(table, indicator, known) : [];
    }),
    ...texts.flatMap((text) => inText(text, known)),
  ];
}

interface Knowledge {
  readonly indicators: readonly Indicator[];
  readonly residents: Residents;
}

function multiplierOf(unit: string): number | undefined {
  const per = /per ([\d,]+)/.exec(unit)?.[1];
  return per ? Number(per.replaceAll(',', '')) : /per cent/.test(unit) ? 100 : undefined;
}

const plain = (number: string): string => number.replaceAll(',', '');

/** The column of those among whom shares were counted. */
const BASE = 'Base';

function inTable({ where, says, head, rows }: PrintedTable, indicator: Indicator, known: Knowledge): Claim[] {
  return rows.flatMap((row) => {
    const base = row[head.indexOf(BASE)]?.match(NUMBER)?.[0];
    return row.slice(1).flatMap((words, index): Claim[] => {
      const column = head[index + 1] ?? '';
      const cell = cellMeant(indicator.cells, indicator.labels, [row[0] ?? '', column, says]);
      const numbers = words.replaceAll(CONFIDENCE, '').match(NUMBER) ?? [];
      if (!cell || numbers.length === 0 || column === BASE) return [];
      if (base && column.endsWith(', %')) {
        const counts = countsWithin({ rate: numbers[0] }, Number(plain(base)), 100);
        return counts
          ? [{ where, cell, words: `${says}: ${row[0]}, ${column}: ${words}`, isTabled: true, counts }]
          : [];
      }
      const isCount = column === 'Number' || indicator.multiplier === undefined;
      const counts = isCount
        ? exactly(numbers[0])
        : column.includes('limits')
          ? countsOf(cell, indicator, known, { lower: numbers[0], upper: numbers[1] })
          : countsOf(cell, indicator, known, { rate: numbers[0] });
      return counts ? [{ where, cell, words: `${says}: ${row[0]}, ${column}: ${words}`, isTabled: true, counts }] : [];
    });
  });
}

const exactly = (number = ''): readonly [number, number] => [Number(plain(number)), Number(plain(number))];

function countsOf(cell: Cell, { multiplier }: Indicator, { residents }: Knowledge, printed: Figures) {
  const bare = Object.fromEntries(Object.entries(printed).map(([name, text]) => [name, text && plain(text)]));
  const denominator = cell.denominator ?? residents(cell.area, cell.period.slice(0, 4), cell.age);
  return toldBy(cell, bare, denominator, multiplier);
}

/** The counts that printed figures leave. Limits that allow for the rounding of a count are those of the least and of the most that it can be. */
function toldBy(
  { rounded, low, high }: Cell,
  { rate, lower, upper }: Figures,
  denominator: number | undefined,
  multiplier: number | undefined,
): readonly [number, number] | undefined {
  const isOf = (figures: Figures, ...counts: readonly number[]): boolean => {
    const told = countsWithin(figures, denominator, multiplier);
    return told === undefined || counts.some((count) => told[0] <= count && count <= told[1]);
  };
  if (rounded !== undefined && isOf({ lower }, low, rounded) && isOf({ upper }, rounded, high))
    return countsWithin({ rate }, denominator, multiplier);
  return countsWithin({ rate, lower, upper }, denominator, multiplier);
}

/** A number with the unit of an indicator right behind it, where the sentence leaves no doubt which figure it is. */
function inText({ where, text }: PrintedText, known: Knowledge): Claim[] {
  return text.split(/(?<=[.;!?]) (?=\p{Lu})/u).flatMap((sentence) =>
    known.indicators.flatMap((indicator): Claim[] => {
      const { unit, name, cells, labels } = indicator;
      const counted = (unit.split(' per ')[0] ?? '').trim();
      const isAlone = known.indicators.every((other) => other === indicator || !other.unit.startsWith(counted));
      if (!sentence.includes(` ${counted}`) || !(isAlone || sentence.includes(name))) return [];
      if (mentionsOf(sentence, labels.area).length === 0) return [];
      return [...sentence.matchAll(NUMBER)].flatMap((found): Claim[] => {
        const behind = sentence.slice(found.index + found[0].length).trimStart();
        const isRate = indicator.multiplier !== undefined && behind.startsWith(unit);
        if (!isRate && (!behind.startsWith(counted) || behind.startsWith(`${counted} per `))) return [];
        // Of areas beside each other each number follows its own: the last that is named before it, or else the one behind it.
        const before = sentence.slice(0, found.index);
        const area = mentionsOf(before, labels.area).length > 0 ? before : sentence;
        const cell = cellMeant(cells, labels, [area, sentence]);
        const counts = cell && (isRate ? countsOf(cell, indicator, known, { rate: found[0] }) : exactly(found[0]));
        return cell && counts ? [{ where, cell, words: sentence, isTabled: false, counts }] : [];
      });
    }),
  );
}

/** What the rates and limits of tables for download say of the counts beside them. */
export function ratesIn(path: string, csv: string, cells: ReadonlyMap<string, Cell>): Claim[] {
  const rows = recordsOf(csv);
  const multiplier = multiplierIn(rows);
  return rows.flatMap((row): Claim[] => {
    const cell = cells.get(keyOf(meaningOf(row)));
    const denominator = row.denominator ? Number(row.denominator) : cell?.denominator;
    const limits = row.limits === 'byar' ? { lower: row.lower95, upper: row.upper95 } : {};
    const counts = cell && toldBy(cell, { rate: row.value, ...limits }, denominator, multiplier);
    const words = `${row.value} (${row.lower95} to ${row.upper95})`;
    return cell && counts ? [{ where: path, cell, words, isTabled: true, counts }] : [];
  });
}

/**
 * What the figures are known to be once every claim is believed. A rate worked out from a rounded count says nothing more of the true one; any other
 * does. Claims that no count fits are told.
 */
export function narrowed(cells: ReadonlyMap<string, Cell>, claims: readonly Claim[]): Claim[] {
  return claims.filter(({ cell, counts: [low, high] }) => {
    const known = cells.get(keyOf(cell));
    if (!known || (known.rounded !== undefined && low <= known.rounded && known.rounded <= high)) return false;
    const [least, most] = [Math.max(known.low, low), Math.min(known.high, high)];
    if (least > most) return true;
    known.low = least;
    known.high = most;
    return false;
  });
}
