import type { Publication } from '../assemble/publication.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { once } from '../core/once.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';
import { agreementOf } from './agreement.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkJudgements } from './check-judgements.ts';
import { judge } from './judge.ts';
import type { DutyFacts } from './outcome.ts';
import { doubtDiagnostics } from './plausibility/diagnostics.ts';
import { profilesOf } from './profiles.ts';
import { checkPublishable } from './publishable.ts';
import type { Result } from './result.ts';
import { languageDiagnostics, screeningDiagnostics } from './screening/index.ts';
import { gapDiagnostics } from './severity.ts';
import { checkWaivers } from './waivers.ts';

/** What the tests may look at, for one edition. `agreed` is the hash of what is agreed of it, that of all content where none is given. */
export function factsOf(
  model: Model,
  published: PublishedIndicators,
  publications: readonly Publication[],
  contentHash: () => string,
  agreed: () => string = contentHash,
): DutyFacts {
  const date = model.content.document.edition_date;
  const agreement = once(() => agreementOf({ model, date }, agreed()));
  return { model, published, publications, date, profiles: profilesOf(model), contentHash, agreement };
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
    ...checkAgreement(facts),
    ...screeningDiagnostics(facts),
    ...languageDiagnostics(facts),
    ...doubtDiagnostics(facts, results),
  ];
  return { results, diagnostics };
}
