/**
 * The headings that are read. The others are not: the 23rd changes with the parent area that was chosen ("Compared to percentiles",
 * "Compared to Region value or percentiles"), and "Time period range" is missing in older files.
 */
export const NEEDED = [
  'Indicator ID',
  'Indicator Name',
  'Area Code',
  'Sex',
  'Age',
  'Category Type',
  'Time period',
  'Value',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Lower CI 99.8 limit',
  'Upper CI 99.8 limit',
  'Count',
  'Denominator',
  'Value note',
] as const;

export type Heading = (typeof NEEDED)[number];

export const FIX =
  'In Fingertips choose "Get the data" and download the indicator as a CSV file; do not change its headings.';
