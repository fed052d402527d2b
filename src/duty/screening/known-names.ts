import type { SettledContent } from '../../model/model.ts';

/** Names of organisations, programmes and publications of the folder, each word between blanks, without points. */
export function properNames({ partnership, interventions, sources }: SettledContent): string {
  return between([
    ...[...partnership.bodies, ...partnership.relevant_authorities, ...partnership.boards].map(({ name }) => name),
    ...interventions.map((one) => one.title),
    ...sources.references.map((one) => one.title),
  ]);
}

/** Those, and the terms of the glossary: what is written with capitals and is no person. */
export function knownNames(content: SettledContent): string {
  return properNames(content) + between(content.glossary.terms.map((one) => one.term));
}

const between = (names: readonly string[]): string => ` ${names.join(' ').replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')} `;
