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

/** The markers of one source's files, which stand alone in a cell. A marker known to another source only is an error. */
export interface Markers {
  readonly meanings: ReadonlyMap<string, HiddenStatus | Flag>;
  /** Those that mean different things in different files of the source. */
  readonly ambiguous?: ReadonlySet<string>;
}

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

/** Files of numbers only. */
export const NO_MARKERS: Markers = { meanings: new Map() };

/** Source: Government Analysis Function, symbols in tables. */
export const GOVERNMENT_STATISTICS: Markers = {
  meanings: new Map<string, HiddenStatus | Flag>([
    ['[c]', 'suppressed'],
    ['[x]', 'unavailable'],
    ['[z]', 'not_applicable'],
    ['[low]', 'low'],
    ['k', 'low'],
    ...FLAGS,
  ]),
};

/** Source: Department for Education, Explore education statistics. */
export const EDUCATION_STATISTICS: Markers = {
  meanings: new Map<string, HiddenStatus | Flag>([
    ['c', 'suppressed'],
    ['x', 'unavailable'],
    ['z', 'not_applicable'],
    ['low', 'low'],
    ['k', 'low'],
    ['u', 'low_reliability'],
    [':', 'unavailable'],
    ['~', 'low'],
  ]),
  ambiguous: new Set([':']),
};

/** Source: NHS England, Hospital Episode Statistics. */
export const HOSPITAL_EPISODES: Markers = { meanings: new Map([['*', 'suppressed']]) };

/** Source: Office for Health Improvement and Disparities, Fingertips. A value note tells what is suppressed. */
export const FINGERTIPS: Markers = {
  meanings: new Map([
    ['', 'unavailable'],
    ['-1', 'unavailable'],
  ]),
};
