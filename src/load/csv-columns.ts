import { LIMITS } from '../core/limits.ts';

/** What a column of a data file must hold. */
export interface ColumnRule {
  readonly name: string;
  /** The file must have the column. */
  readonly required: boolean;
  /** Every row must have something in it. */
  readonly filled?: boolean;
  /** A plain number or blank: not below `least`, above `above` and not above `most`; `whole` or, where the row says so, estimated or an average of pooled years. */
  readonly number?: {
    readonly least?: number;
    readonly above?: number;
    readonly most?: number;
    readonly whole?: boolean;
  };
  /** The words that are allowed; blank is, unless the column must be filled. */
  readonly oneOf?: readonly string[];
  /** The columns marked so tell rows apart: no two rows may agree in all of them. */
  readonly key?: boolean;
}

/** The kinds of area (indicator formats, section 10). */
export const AREA_TYPES = [
  'country',
  'region',
  'police_force_area',
  'county',
  'unitary',
  'district',
  'csp',
  'icb',
  'ward',
  'lsoa',
  'custom',
] as const;

/** The groups of the column sex, persons first. */
export const SEXES = ['persons', 'male', 'female', 'unknown'] as const;
const PROVENANCES = ['official', 'local', 'illustrative'];
const COUNT = { least: 0, most: LIMITS.count, whole: true };
const PEOPLE = { above: 0, most: LIMITS.people, whole: true };
/** Expected events and years of life are denominators too, and need not be whole. */
const DENOMINATOR = { least: 0.001, most: LIMITS.people };
/** A place on a grid of tiles. */
const TILE = { least: 1, most: 40, whole: true };
const VALUE = { least: -LIMITS.value, most: LIMITS.value };

const given = (name: string, more: Omit<ColumnRule, 'name' | 'required' | 'filled'> = {}): ColumnRule => ({
  name,
  required: true,
  filled: true,
  ...more,
});
const maybe = (name: string, more: Omit<ColumnRule, 'name' | 'required'> = {}): ColumnRule => ({
  name,
  required: false,
  ...more,
});

/** data/areas.csv */
export const AREA_COLUMNS: readonly ColumnRule[] = [
  given('code'),
  given('name'),
  given('type', { oneOf: AREA_TYPES }),
  { name: 'parent', required: true },
  maybe('valid_from'),
  maybe('valid_to'),
];

/** data/tiles.csv: places of areas on a grid, counted from 1 at the top left. */
export const TILE_COLUMNS: readonly ColumnRule[] = [
  given('code', { key: true }),
  given('column', { number: TILE }),
  given('row', { number: TILE }),
];

/** data/population.csv. `provenance` says which rows are official; without it all are. */
export const POPULATION_COLUMNS: readonly ColumnRule[] = [
  given('area_code', { key: true }),
  given('year', { key: true, number: { least: 1801, most: 2200, whole: true } }),
  given('age', { key: true }),
  given('sex', { key: true, oneOf: SEXES }),
  given('population', { number: PEOPLE }),
  maybe('provenance', { oneOf: PROVENANCES }),
];

/** An indicator's table (indicator formats, section 10). `limits` and the columns after `note` are those that the program's own output adds. */
export const INDICATOR_COLUMNS: readonly ColumnRule[] = [
  given('indicator_id', { key: true }),
  given('area_code', { key: true }),
  given('area_type', { oneOf: AREA_TYPES }),
  given('period_type', { key: true }),
  given('period', { key: true }),
  given('age', { key: true }),
  given('sex', { key: true, oneOf: SEXES }),
  maybe('category_type', { key: true }),
  maybe('category', { key: true }),
  { name: 'count', required: true, number: COUNT },
  maybe('denominator', { number: DENOMINATOR }),
  maybe('value', { number: VALUE }),
  maybe('lower95', { number: VALUE }),
  maybe('upper95', { number: VALUE }),
  maybe('lower998', { number: VALUE }),
  maybe('upper998', { number: VALUE }),
  maybe('limits', { oneOf: ['published', 'exact', 'byar', 'exact-byar', 'wilson'] }),
  given('status', { oneOf: ['ok', 'suppressed', 'unavailable', 'not_applicable', 'low'] }),
  maybe('flags'),
  maybe('source_id'),
  maybe('note'),
  maybe('area_name'),
  maybe('indicator'),
  maybe('unit'),
  maybe('multiplier'),
  maybe('source'),
  maybe('licence'),
  maybe('provenance', { oneOf: PROVENANCES }),
];
