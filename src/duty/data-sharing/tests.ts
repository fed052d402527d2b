import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import type { DutyFacts, DutyTest } from '../outcome.ts';
import { dataSources, isHealth } from '../screening/source-flags.ts';

type DataSource = ReturnType<typeof dataSources>[number];

/** There is an agreement in force with parties, gateways and a review that is to come. */
const agreements: DutyTest = ({ model, date }) => {
  const found = findings();
  const list = model.content.partnership.data_sharing?.agreements ?? [];
  if (list.length === 0)
    found.lacks('no agreement is listed', placeInContent(model.content, 'partnership.data_sharing.agreements'));
  for (const agreement of list) {
    const { review_on } = agreement;
    const gaps = [
      ...(agreement.status === 'in_force' ? [] : ['whether it is in force']),
      ...(isFilled(agreement.parties) ? [] : ['its parties']),
      ...(isFilled(agreement.gateways) ? [] : ['its legal gateways']),
      ...(review_on === null ? ['its review date'] : review_on < date ? [`a review date after ${review_on}`] : []),
    ];
    found.meets(placeOf(agreement));
    if (gaps.length > 0) found.lacks(`"${agreement.title}": ${gaps.join(', ')}`, placeOf(agreement));
  }
  return found.outcome();
};

const SOCIAL_CARE = /social care|children[’']s services|looked[- ]after|\bin care\b|care leavers|safeguarding/i;

/** What a health or social care authority holds: section 16(4) keeps its personal information out. */
const isHealthOrSocialCare = (source: DataSource): boolean =>
  isHealth(source) ||
  (source.agency === 'local_authority' && SOCIAL_CARE.test(`${source.title} ${source.covers ?? ''} ${source.owner}`));

/** True when a source is shared under section 16 of the Act, as it says itself or as its gateway's law does. */
function underSection16(source: DataSource, { model }: DutyFacts): boolean {
  if (source.obtained_under === 's16') return true;
  const gateway = model.content.partnership.data_sharing?.gateways.find((one) => one.id === source.gateway);
  return (
    gateway !== undefined &&
    /\bsection 16\b/i.test(gateway.law) &&
    /Police, Crime, Sentencing and Courts Act/i.test(gateway.law)
  );
}

/** True when a source names a gateway that rests on law; that of published statistics needs none, and is no route for personal information. */
const isLegalRoute = ({ gateway }: DataSource, { model }: DutyFacts): boolean => {
  const named = model.content.partnership.data_sharing?.gateways.find(({ id }) => id === gateway);
  return named !== undefined && !/^(?:no|none|not)\b/i.test(named.law);
};

/** No health or social care authority gives personal information under section 16, and personal information has a gateway. */
const gatewayLimits: DutyTest = (facts) => {
  const found = findings();
  if (dataSources(facts.model).length === 0) return NOT_APPLICABLE;
  for (const source of dataSources(facts.model)) {
    if (source.personal === null && source.level !== 'aggregate')
      found.lacks(`${source.title} is not in totals and does not say whether it is personal`, placeOf(source, 'level'));
    else if (source.personal !== true) found.meets(placeOf(source));
    else if (isHealthOrSocialCare(source) && underSection16(source, facts))
      found.lacks(
        `${source.title}, from ${source.owner}`,
        placeOf(source, source.gateway === null ? 'obtained_under' : 'gateway'),
      );
    else if (!isLegalRoute(source, facts))
      found.lacks(
        `${source.title} holds personal information and names no gateway in law`,
        placeOf(source, source.gateway === null ? 'personal' : 'gateway'),
      );
    else found.meets(placeOf(source));
  }
  return found.outcome();
};

/** Nothing was obtained under section 17, which serves the local policing body's own functions alone. */
const noSection17: DutyTest = ({ model }) => {
  const found = findings();
  if (dataSources(model).length === 0) return NOT_APPLICABLE;
  for (const source of dataSources(model)) {
    if (source.obtained_under === 's17') found.lacks(source.title, placeOf(source, 'obtained_under'));
    else found.meets(placeOf(source));
  }
  return found.outcome();
};

/** Sources are totals, or there is a reason why not. */
const aggregated: DutyTest = ({ model }) => {
  const found = findings();
  if (dataSources(model).length === 0) return NOT_APPLICABLE;
  for (const source of dataSources(model)) {
    if (source.level === 'aggregate' || isFilled(source.level_reason)) found.meets(placeOf(source, 'level'));
    else found.lacks(source.title, placeOf(source, 'level'));
  }
  return found.outcome();
};

/** Tests of information sharing (the Act, sections 16 and 17). */
export const SHARING_TESTS = {
  agreements,
  'gateway-limits': gatewayLimits,
  'no-section-17': noSection17,
  aggregated,
} satisfies Record<string, DutyTest>;
