/** What a marker says of a cell: hidden or absent (no number is shown), or something about a number that is shown. */
export type HiddenStatus = 'suppressed' | 'unavailable' | 'not_applicable' | 'low';
export type Flag =
  | 'low_reliability'
  | 'revised'
  | 'provisional'
  | 'estimated'
  | 'forecast'
  | 'break'
  | 'earliest_revision'
  | 'not_significant'
  | 'significant'
  | 'total'
  | 'none_recorded_in_survey';

export type MarkerSource = 'gss' | 'dfe' | 'hes' | 'fingertips' | 'canonical' | 'police_uk' | 'nomis';

/** Shorthand that may follow a number. Source: Government Analysis Function, symbols in tables. */
export const FLAGS: ReadonlyMap<string, Flag> = new Map([
  ['[u]', 'low_reliability'],
  ['[r]', 'revised'],
  ['[p]', 'provisional'],
  ['[e]', 'estimated'],
  ['[f]', 'forecast'],
  ['[b]', 'break'],
  ['[er]', 'earliest_revision'],
  ['[ns]', 'not_significant'],
  ['[s]', 'significant'],
  ['[t]', 'total'],
  ['[w]', 'none_recorded_in_survey'],
]);

/** The markers of each source, which stand alone in a cell. A marker known to another source only is an error. */
export const MARKERS: Readonly<Record<MarkerSource, ReadonlyMap<string, HiddenStatus | Flag>>> = {
  gss: new Map<string, HiddenStatus | Flag>([
    ['[c]', 'suppressed'],
    ['[x]', 'unavailable'],
    ['[z]', 'not_applicable'],
    ['[low]', 'low'],
    ['k', 'low'],
    ...FLAGS,
  ]),
  dfe: new Map<string, HiddenStatus | Flag>([
    ['c', 'suppressed'],
    ['x', 'unavailable'],
    ['z', 'not_applicable'],
    ['low', 'low'],
    ['k', 'low'],
    ['u', 'low_reliability'],
    [':', 'unavailable'],
    ['~', 'low'],
  ]),
  hes: new Map<string, HiddenStatus | Flag>([['*', 'suppressed']]),
  fingertips: new Map<string, HiddenStatus | Flag>([
    ['', 'unavailable'],
    ['-1', 'unavailable'],
  ]),
  canonical: new Map(),
  police_uk: new Map(),
  nomis: new Map(),
};

/** Markers that mean different things in different files of their source. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(['dfe :']);
