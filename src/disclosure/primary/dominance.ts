import type { IsPrimary } from './primary.ts';

/** The flag of a row whose events one or two people make nearly all of: whoever holds the records can see it, and no table of counts shows it. */
export const DOMINATED = 'dominated';

/** A count that is about one or two people, however large it is, and under whatever rule. */
export const isDominated: IsPrimary = ({ observation: { flags } }, count) => count > 0 && flags.includes(DOMINATED);
