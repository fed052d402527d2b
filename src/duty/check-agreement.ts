import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { placeOf } from '../core/place.ts';
import type { AgreementRow } from './agreement.ts';
import type { DutyFacts } from './outcome.ts';

/**
 * What is wrong with the records of agreement: those to an earlier text, and in an edition that is published those that do not say to which, each as one problem with the line to
 * paste. Codes: duty/approval-stale, duty/approval-unbound.
 */
export function checkAgreement(facts: Pick<DutyFacts, 'model' | 'agreement'>): Diagnostic[] {
  const { model } = facts;
  const recorded = model.content.document.approvals.filter(({ status }) => status === 'agreed');
  // The hash is worked out for those alone who need it.
  if (recorded.length === 0 || (model.status !== 'published' && recorded.every(({ content }) => content === null)))
    return [];
  const { rows, content } = facts.agreement();
  const agreed = rows.filter(({ status }) => status === 'agreed');
  const told = (code: 'duty/approval-stale' | 'duty/approval-unbound', of: readonly AgreementRow[], said: string) => {
    const [first, ...others] = of;
    if (!first) return [];
    const key = code === 'duty/approval-stale' ? 'content' : 'body';
    const names = namedFew(of.map(({ body }) => model.names.get(body) ?? body));
    const also = others.flatMap((entry) => placeOf(entry, key) ?? []);
    return [diagnostic(code, placeOf(first, key), `${said}: ${names}.`, { also, example: `content: ${content}` })];
  };
  return [
    ...told(
      'duty/approval-stale',
      agreed.filter(({ text }) => text === 'earlier'),
      'The text has changed since it was agreed by',
    ),
    ...told(
      'duty/approval-unbound',
      model.status === 'published' ? agreed.filter(({ text }) => text === 'not_said') : [],
      'It is not said which text was agreed by',
    ),
  ];
}
