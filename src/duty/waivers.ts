import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { placeOf } from '../core/place.ts';
import type { Model } from '../model/model.ts';
import { CONTEXT_ONLY, isWaivable, REQUIREMENTS } from './register.ts';
import type { Result } from './result.ts';

/**
 * What is wrong with the waivers of one edition. Codes: waiver/unknown-requirement, waiver/not-allowed, waiver/expired, waiver/unused.
 * A local edition does not say that a waiver is unused: the base may need it.
 */
export function checkWaivers(model: Model, results: readonly Result[]): Diagnostic[] {
  const date = model.content.document.edition_date;
  const byId = new Map(results.map((result) => [result.requirement.id, result]));
  const ids = [...REQUIREMENTS, ...CONTEXT_ONLY].map(({ id }) => id);
  return (model.content.waivers.waivers ?? []).flatMap((waiver): Diagnostic[] => {
    const at = (key: keyof typeof waiver) => placeOf(waiver, key);
    const result = byId.get(waiver.requirement);
    if (!result) {
      return [
        diagnostic(
          'waiver/unknown-requirement',
          at('requirement'),
          `There is no requirement "${waiver.requirement}" to waive.${didYouMean(waiver.requirement, ids)}`,
        ),
      ];
    }
    const name = `${waiver.requirement} ("${result.requirement.title}")`;
    if (!isWaivable(result.requirement))
      return [diagnostic('waiver/not-allowed', at('requirement'), `${name} is commanded by law and cannot be waived.`)];
    if (waiver.until < date)
      return [
        diagnostic(
          'waiver/expired',
          at('until'),
          `The waiver for ${name} ended on ${waiver.until}, before the edition date.`,
        ),
      ];
    const needed = result.status === 'waived' || waiver.when > date;
    if (needed || model.variant) return [];
    const state = result.status === 'met' ? 'is met' : 'does not apply here';
    return [diagnostic('waiver/unused', at('requirement'), `${name} ${state}, so its waiver is not needed.`)];
  });
}
