/** The lists of an export that are also tables. */
export const TABLE_NAMES = ['actions', 'funding', 'measures'] as const;
export type TableName = (typeof TABLE_NAMES)[number];
