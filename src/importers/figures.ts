import type { HiddenStatus } from '../indicators/markers.ts';
import type { Cell } from '../indicators/parse-marker.ts';
import { flagOfSource } from '../indicators/rounded-count.ts';

export const NUMBERS = ['count', 'denominator', 'value', 'lower95', 'upper95', 'lower998', 'upper998'] as const;
export type NumberName = (typeof NUMBERS)[number];

/** The numbers of one row and what is said of them, as the canonical table holds them (indicator formats, section 10). */
export interface Figures {
  readonly numbers: Readonly<Record<NumberName, number | null>>;
  readonly status: 'ok' | HiddenStatus;
  readonly flags: readonly string[];
  readonly note: string;
}

const HIDDEN: readonly string[] = ['suppressed', 'low', 'unavailable', 'not_applicable'] satisfies HiddenStatus[];
/** The flags of the canonical table; what else a source says of a number goes into the note. */
const CANONICAL_FLAGS: readonly string[] = [
  'provisional',
  'revised',
  'estimated',
  'forecast',
  'break',
  'low_reliability',
];

/** The words by which a note may say that a number is of low reliability. */
const UNRELIABLE =
  /\b(?:(?:low|poor|limited) reliability|unreliable|not reliable|data quality (?:issue|concern)s?|(?:interpret|treat)(?:ed)? with caution)\b/i;

/**
 * The cells of one row together. A count or value that is suppressed or low hides the whole row, since the other numbers could give it
 * away; a denominator that is not above 0 and a limit without its value or its other limit are left blank. A range such as `<5` stays in the note, and so
 * does why there is no denominator beside a number.
 * What is said to be of low reliability, by a marker or in the note, is flagged so; `roundedTo` is the base that the source rounds its counts to.
 */
export function figuresOf(cells: Partial<Record<NumberName, Cell>>, note = '', roundedTo?: number): Figures {
  const main = [cells.count, cells.value].filter((cell) => cell !== undefined);
  const all = Object.values(cells);
  const said = [
    ...new Set(
      all.flatMap((cell) => [
        ...cell.flags,
        ...(HIDDEN.includes(cell.status) || cell.status === 'ok' ? [] : [cell.status]),
      ]),
    ),
  ];
  const words = [
    note,
    ...all.flatMap((cell) => (cell.range === undefined ? [] : [`published as ${cell.range}`])),
    ...said.filter((flag) => !CANONICAL_FLAGS.includes(flag)).map((flag) => flag.replaceAll('_', ' ')),
  ];
  const status = statusOf(main);
  const numbers = status === 'ok' ? numbersOf(cells) : BLANK;
  const rounded = flagOfSource(roundedTo, numbers.count);
  const isGiven = status === 'ok' || status === 'unavailable';
  const unreliable = isGiven && UNRELIABLE.test(note) ? ['low_reliability'] : [];
  const denominator = status === 'ok' ? cells.denominator?.status : undefined;
  if (denominator !== undefined && HIDDEN.includes(denominator))
    words.push(`denominator ${denominator.replaceAll('_', ' ')}`);
  return {
    numbers,
    status,
    flags: [...new Set([...said.filter((flag) => CANONICAL_FLAGS.includes(flag)), ...unreliable, ...rounded])].sort(),
    note: [...new Set(words.filter((word) => word !== ''))].join('; '),
  };
}

/** A row without numbers. */
export const BLANK: Figures['numbers'] = {
  count: null,
  denominator: null,
  value: null,
  lower95: null,
  upper95: null,
  lower998: null,
  upper998: null,
};

function statusOf(main: readonly Cell[]): Figures['status'] {
  const found = (status: HiddenStatus): boolean => main.some((cell) => cell.status === status);
  if (found('suppressed')) return 'suppressed';
  if (found('low')) return 'low';
  if (main.some((cell) => cell.value !== null)) return 'ok';
  return found('not_applicable') ? 'not_applicable' : 'unavailable';
}

function numbersOf(cells: Partial<Record<NumberName, Cell>>): Figures['numbers'] {
  const numbers = { ...BLANK };
  for (const name of NUMBERS) numbers[name] = cells[name]?.value ?? null;
  const { value, denominator, lower95, upper95, lower998, upper998 } = numbers;
  const [near, far] = [
    value !== null && lower95 !== null && upper95 !== null,
    value !== null && lower998 !== null && upper998 !== null,
  ];
  return {
    count: numbers.count,
    denominator: denominator !== null && denominator > 0 ? denominator : null,
    value,
    lower95: near ? lower95 : null,
    upper95: near ? upper95 : null,
    lower998: far ? lower998 : null,
    upper998: far ? upper998 : null,
  };
}
