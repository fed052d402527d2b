import { displayDecimals, displayNumber } from '../../../src/indicators/display-number.ts';
import { composeKeyMessage } from '../../../src/indicators/key-message/compose.ts';
import {
  EDUCATION_STATISTICS,
  FINGERTIPS,
  GOVERNMENT_STATISTICS,
  HOSPITAL_EPISODES,
  type Markers,
  NO_MARKERS,
} from '../../../src/indicators/markers.ts';
import { parseDfePeriod } from '../../../src/indicators/parse-dfe-period.ts';
import { parseCanonicalCell, parseMarker } from '../../../src/indicators/parse-marker.ts';
import { parsePeriod } from '../../../src/indicators/parse-period.ts';
import { PERIOD_TYPES, type PeriodType } from '../../../src/indicators/period.ts';
import { refuse } from '../../../src/indicators/refusal.ts';
import { nullable, number, oneOf, optional, record, text } from './fields.ts';
import { keyMessageFacts, keyMessageInput } from './key-message.ts';
import { method } from './method.ts';

/** What the sources publish by, where the text alone does not tell. */
const TYPE_OF_SOURCE: ReadonlyMap<string, PeriodType> = new Map([['police_uk', 'month']]);

/** Numbers beyond this have no exact whole part to print. */
const LARGEST = Number.MAX_SAFE_INTEGER;
const MOST_DECIMALS = 12;

/** The markers by what the vector files call their source. */
const MARKERS = {
  gss: GOVERNMENT_STATISTICS,
  dfe: EDUCATION_STATISTICS,
  hes: HOSPITAL_EPISODES,
  fingertips: FINGERTIPS,
  police_uk: NO_MARKERS,
  nomis: NO_MARKERS,
} as const satisfies Record<string, Markers>;

export const TEXTS = {
  period_parse: method(
    record({
      text,
      source: optional(text),
      period_type: optional(oneOf(...PERIOD_TYPES)),
      year_type: optional(oneOf('calendar', 'financial', 'academic')),
    }),
    ({ text: written, source = 'canonical', period_type, year_type }) => {
      const identifier = /^dfe:(.*)$/i.exec(source)?.[1];
      const type = period_type ?? (year_type ? (`${year_type}_year` as const) : TYPE_OF_SOURCE.get(source));
      const read = identifier === undefined ? parsePeriod(written, type) : parseDfePeriod(written, identifier);
      if ('error' in read) return refuse(read.error);
      return { status: 'ok', period_type: read.type, start: read.start, end: read.end, label: read.label };
    },
  ),
  marker_parse: method(
    record({
      source: oneOf('gss', 'dfe', 'hes', 'fingertips', 'canonical', 'police_uk', 'nomis'),
      raw: nullable(text),
      value_note: optional(text),
      status: optional(text),
      row: optional(number),
      column: optional(text),
    }),
    ({ source, raw, value_note, status, row, column }) => {
      const cell =
        source === 'canonical'
          ? parseCanonicalCell(raw ?? '', status ?? 'ok')
          : parseMarker({
              markers: MARKERS[source],
              raw: raw ?? '',
              ...(value_note !== undefined && { valueNote: value_note }),
            });
      return cell.status === 'error' ? { ...cell, value: null, row, column } : cell;
    },
  ),
  display_number: method(
    record({
      value: nullable(number),
      decimals: optional(number),
      kind: optional(oneOf('count', 'rate', 'percentage')),
      base: optional(number),
      place: optional(oneOf('text', 'table')),
    }),
    ({ value, decimals: given, kind, base, place }) => {
      if (value === null) return { status: 'missing', text: null };
      const decimals = given ?? displayDecimals(kind ?? 'rate', base);
      if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS || Math.abs(value) > LARGEST) {
        return refuse('invalid_input');
      }
      // Vector files write the minus sign as a hyphen.
      return { status: 'ok', text: displayNumber(value, { decimals, ...(place && { place }) }).replace('\u2212', '-') };
    },
  ),
  key_message_rules: method(keyMessageInput, (input) => ({ text: composeKeyMessage(keyMessageFacts(input)) })),
};
