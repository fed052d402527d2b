import type { Measures } from '../../scripts/measure/publication.mjs';

/** What is measured of one publication; `across` is the share of its sentences that stand in the other. */
export type Measured = Measures & { readonly across: number };

interface Limit {
  readonly what: string;
  readonly value: (measured: Measured) => number;
  /** The most that each of the two may have. */
  readonly most: { readonly 'strategic-needs-assessment': number; readonly 'response-strategy': number };
}

const both = (most: number) => ({ 'strategic-needs-assessment': most, 'response-strategy': most });

/** What a board can read: pages as LibreOffice lays them out with Liberation Sans, which has Arial's widths. */
export const LIMITS: readonly Limit[] = [
  {
    what: 'pages',
    value: ({ pages }) => pages,
    most: { 'strategic-needs-assessment': 60, 'response-strategy': 50 },
  },
  { what: 'pages of white', value: ({ white }) => white, most: both(4) },
  {
    what: 'share of words under 10 points',
    value: ({ underPoints }) => underPoints['10'] ?? 1,
    most: both(0),
  },
  { what: 'broken words', value: ({ broken }) => broken.length, most: both(0) },
  { what: 'words that no page prints', value: ({ lost }) => lost.length, most: both(0) },
  { what: 'pages of few characters', value: ({ shortPages }) => shortPages.length, most: both(0) },
  { what: 'share of words said again', value: ({ repeated }) => repeated.share, most: both(0.03) },
  { what: 'share of sentences in the other', value: ({ across }) => across, most: both(0.08) },
  { what: 'ISO dates', value: ({ printed }) => printed.isoDates ?? 1, most: both(0) },
  { what: 'codes of requirements', value: ({ printed }) => printed.requirementCodes ?? 1, most: both(0) },
  { what: 'ids of content', value: ({ printed }) => printed.ids ?? 1, most: both(0) },
  { what: '"to be confirmed"', value: ({ printed }) => printed.toBeConfirmed ?? 1, most: both(0) },
  { what: '"not yet recorded"', value: ({ printed }) => printed.notYetRecorded ?? 1, most: both(10) },
  { what: 'cells of a dash', value: ({ printed }) => printed.dashCells ?? 1, most: both(10) },
  { what: 'blank cells', value: ({ printed }) => printed.blankCells ?? 1, most: both(0) },
];
