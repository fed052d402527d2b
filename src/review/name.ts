import type { Field } from './source/field.ts';

/** The name of a field in the folder. */
export const nameOf = ({ file, path }: Field): string => JSON.stringify([file, ...path]);
