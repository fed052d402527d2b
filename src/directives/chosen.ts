import { type Assembly, report } from '../assemble/assembly.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Call } from './define.ts';

/**
 * The record that an attribute names by its id: undefined where it names none, `refused` where there is no such record, which is reported.
 * Code: template/bad-directive.
 */
export function chosen<Attribute extends string, One extends { readonly id: string }>(
  attribute: Attribute,
  asked: { readonly [Key in Attribute]: string | undefined },
  records: readonly One[],
  call: Call,
  assembly: Assembly,
): One | undefined | 'refused' {
  const name = asked[attribute];
  const found = records.find(({ id }) => id === name);
  if (name === undefined || found) return found;
  const known = records.map(({ id }) => id);
  const message = `There is no ${attribute} "${name}".${didYouMean(name, known)}`;
  report(assembly, 'template/bad-directive', call.placeOf(attribute), message, {
    fix: `Use one of: ${known.join(', ')}.`,
  });
  return 'refused';
}
