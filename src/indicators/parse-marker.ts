import type { Flag, HiddenStatus, Markers } from './markers.ts';
import { FLAGS } from './markers.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

export interface MarkerInput {
  readonly markers: Markers;
  /** The cell as it stands in the file. */
  readonly raw: string;
  /** The value note of a Fingertips row. */
  readonly valueNote?: string;
}

/** A cell read: a number, or none and why. Never 0 for a hidden cell. */
export interface Cell {
  readonly value: number | null;
  /** `ok`, why there is no number, or the first flag of a flagged number. */
  readonly status: 'ok' | HiddenStatus | Flag;
  readonly flags: readonly Flag[];
  /** The bounds of a cell that holds a range such as `<5`, as written; no midpoint is ever taken. */
  readonly range?: string;
  readonly warning?: 'ambiguous_marker';
}

/** Optional sign and pound sign, then digits with or without commas every three; no exponent with commas. */
const NUMBER = /^([+-]?)£?([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)$/;
const FLAGGED = /^(.*?)((?:\s*\[[a-z]+\])+)$/;
const BELOW = /^(?:<|<=|≤|fewer than|less than|under|up to)\s*\d+$/i;
const BETWEEN = /^(\d+)\s*(?:-|–|to)\s*(\d+)$/;
const HIDDEN: readonly string[] = ['suppressed', 'unavailable', 'not_applicable', 'low'];

/**
 * Reads one cell of a data file: a number, or one of the markers known for its source (indicator formats, section 8). A number may be
 * followed by flags in square brackets. `<5`, `1-4` and `fewer than 5` are suppressed with their range kept.
 * Anything else is refused with `unknown_marker`; the reader of the file adds row and column. `-` of Hospital Episode Statistics, a marker
 * of another source and a decimal comma are refused too.
 */
export function parseMarker(input: MarkerInput): Cell | Refusal {
  const raw = input.raw.trim();
  const { meanings, ambiguous } = input.markers;
  const marker = meanings.get(raw);
  if (marker === undefined) return numberOrRange(raw);
  const hiddenByNote = raw === '' && /\bsuppress/i.test(input.valueNote ?? '');
  const warning = ambiguous?.has(raw) ? { warning: 'ambiguous_marker' as const } : {};
  return { value: null, status: hiddenByNote ? 'suppressed' : marker, flags: [], ...warning };
}

/** Reads one cell of a canonical row. Its status column decides: a number with `ok`, a blank with any other status. */
export function parseCanonicalCell(cell: string, status: string): Cell | Refusal {
  const raw = cell.trim();
  if (raw !== '') return status === 'ok' ? numberOrRange(raw) : refuse('unknown_marker');
  return isHiddenStatus(status) ? { value: null, status, flags: [] } : refuse('unknown_marker');
}

function isHiddenStatus(status: string): status is HiddenStatus {
  return HIDDEN.includes(status);
}

function numberOrRange(raw: string): Cell | Refusal {
  const [, figure = raw, shorthand = ''] = FLAGGED.exec(raw) ?? [];
  const flags = (shorthand.match(/\[[a-z]+\]/g) ?? []).map((flag) => FLAGS.get(flag));
  const value = parseNumber(figure.trim());
  if (value !== undefined && flags.every((flag) => flag !== undefined)) {
    return { value, status: flags[0] ?? 'ok', flags };
  }
  const between = BETWEEN.exec(raw);
  if (BELOW.test(raw) || (between && Number(between[1]) < Number(between[2]))) {
    return { value: null, status: 'suppressed', flags: [], range: raw };
  }
  return refuse('unknown_marker');
}

/** A number with thousands commas and a leading pound sign removed; undefined for any other text. */
function parseNumber(text: string): number | undefined {
  const [, before = '', after = '', digits = ''] = NUMBER.exec(text) ?? [];
  if (digits === '' || (before !== '' && after !== '')) return undefined;
  const value = Number(`${before}${after}${digits.replaceAll(',', '')}`);
  return Number.isFinite(value) ? value + 0 : undefined;
}
