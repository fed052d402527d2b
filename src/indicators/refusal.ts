/** Why an input is refused: a closed list, so that tests and diagnostics can rely on the codes. */
export const REFUSALS = {
  bad_month: 'The month is not 01 to 12.',
  confidence_out_of_range: 'The confidence is not between 0 and 1.',
  count_negative: 'A count is below 0.',
  count_rounded: 'A rounded count is not to be multiplied by a unit cost.',
  denominator_not_positive: 'A denominator is 0 or below.',
  duplicate_period: 'A period stands twice in the series.',
  expected_zero: 'The expected number of events is 0.',
  gap_in_series: 'A period is absent from the series.',
  invalid_input: 'A value is absent or not of the kind asked for.',
  no_areas: 'No areas are given.',
  no_peers: 'No peers other than the area itself are given.',
  not_whole_years: 'The months do not make whole years.',
  numerator_exceeds_denominator: 'The numerator is greater than the denominator.',
  target_out_of_range: 'The target is outside its range.',
  too_few_points: 'The series is too short for the method.',
  unequal_lengths: 'Lists that belong together differ in length.',
  unit_cost_negative: 'A unit cost is below 0.',
  unknown_marker: 'The cell is neither a number nor a marker known for its source.',
  unknown_method: 'No method has this name.',
  unknown_period: 'The text is not a period of a known form.',
  weights_not_positive: 'The standard weights do not add up to more than 0.',
  years_not_consecutive: 'The two years of a year period do not follow each other.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** An input that a method cannot answer. Never thrown: an answer like any other. */
export interface Refusal {
  readonly status: 'error';
  readonly code: RefusalCode;
}

/** The result of a method that cannot be used on what it was given; the code says why. */
export function refuse(code: RefusalCode): Refusal {
  return { status: 'error', code };
}
