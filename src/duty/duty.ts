import type { Publication } from '../assemble/publication.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';
import { checkJudgements } from './check-judgements.ts';
import { judge } from './judge.ts';
import type { DutyFacts } from './outcome.ts';
import { profilesOf } from './profiles.ts';
import { checkPublishable } from './publishable.ts';
import type { Result } from './result.ts';
import { languageDiagnostics, screeningDiagnostics } from './screening/index.ts';
import { gapDiagnostics } from './severity.ts';
import { checkWaivers } from './waivers.ts';

/** What the tests may look at, for one edition. */
export function factsOf(
  model: Model,
  published: PublishedIndicators,
  publications: readonly Publication[],
  contentHash: () => string,
): DutyFacts {
  const date = model.content.document.edition_date;
  return { model, published, publications, date, profiles: profilesOf(model), contentHash };
}

/** The duty stage for one edition: every requirement's result, and the problems that follow at the edition's status. */
export function checkDuty(facts: DutyFacts): { results: readonly Result[]; diagnostics: Diagnostic[] } {
  const { model, published, profiles } = facts;
  const results = judge(facts);
  const diagnostics = [
    ...checkPublishable(model, published),
    ...gapDiagnostics(results, model.status, profiles),
    ...checkWaivers(model, results),
    ...checkJudgements(facts, results),
    ...screeningDiagnostics(facts),
    ...languageDiagnostics(facts),
  ];
  return { results, diagnostics };
}
