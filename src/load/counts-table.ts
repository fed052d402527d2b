/** True for a file of data/ that holds counts of people or events, which may be small. Those of areas and residents are public. */
export const isCountsTable = (file: string): boolean =>
  /^data\/.*\.csv$/i.test(file) && file !== 'data/areas.csv' && file !== 'data/population.csv';
