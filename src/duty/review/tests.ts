import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import type { Model } from '../../model/model.ts';
import { told } from '../arguments.ts';
import { findings } from '../findings.ts';
import { monthsLater } from '../months-later.ts';
import type { DutyTest } from '../outcome.ts';
import { ofRevised } from '../revised.ts';

/** The next review is to come on the edition's date. */
const reviewDated: DutyTest = ({ model, date }) => {
  const found = findings();
  const { review } = model.content.document;
  const here = placeOf(review) ?? placeInContent(model.content, 'document.review');
  if (!review.next) found.lacks('the day of the next review is not recorded', here);
  else if (review.next < date)
    found.lacks(`the review date (${review.next}) has passed`, placeOf(review, 'next') ?? here);
  else found.meets(placeOf(review, 'next'));
  return found.outcome();
};

/** What the version history says of the revision that this is. */
function ownVersions({ content }: Model) {
  const { versions, revision: current } = content.document;
  const own = versions.filter(({ revision }) => (revision ?? 1) === current);
  return { own, here: placeOf(own.at(-1)) ?? placeInContent(content, 'document.versions') };
}

/** A revised strategy has a day from which it applies (the Act, section 8(7)(c)). */
const revisionImplemented = ofRevised(({ model }) => {
  const found = findings();
  const { own, here } = ownVersions(model);
  const entry = own.find((version) => isFilled(version.implemented_from));
  if (entry) found.meets(placeOf(entry, 'implemented_from'));
  else found.lacks('the day from which it applies is not recorded', here);
  return found.outcome();
});

/** From one review to the next there are no more than `months`, and `tolerance` months of grace. A first edition counts from its own date. */
const reviewInterval = told(
  {
    months: { type: 'number', description: 'The most months between reviews.' },
    tolerance: { type: 'number', description: 'Months of grace.' },
  },
  ({ model, date }, { months, tolerance }) => {
    const found = findings();
    const { review, revision } = model.content.document;
    const here = placeOf(review, 'next') ?? placeInContent(model.content, 'document.review');
    const last = review?.last ?? (revision > 1 ? null : date);
    if (last === null) found.lacks('the day of the last review is not recorded', here);
    else if (!review.next) found.lacks('the day of the next review is not recorded', here);
    else if (review.next > monthsLater(last, months + tolerance))
      found.lacks(`${monthsBetween(last, review.next)} months from ${last} to ${review.next}`, here);
    else found.meets(here);
    return found.outcome();
  },
);

/** Whole months from one day to a later one. */
function monthsBetween(from: string, to: string): number {
  let months = 0;
  while (monthsLater(from, months + 1) <= to) months += 1;
  return months;
}

/** There is a part on monitoring, and each funded intervention has a plan of evaluation or the reason there is none. */
const evaluationPlanned: DutyTest = ({ model }) => {
  const found = findings();
  const { measures, interventions, funding } = model.content;
  if (isFilled(measures.monitoring?.how) && isFilled(measures.monitoring?.evaluation))
    found.meets(placeOf(measures, 'monitoring'));
  else found.lacks('a part on monitoring and evaluation', placeInContent(model.content, 'measures.monitoring'));
  const paid = new Set(
    funding.streams.flatMap((stream) => stream.allocations.flatMap((part) => part.intervention ?? [])),
  );
  for (const intervention of interventions.filter((one) => one.funding.length > 0 || paid.has(one.id))) {
    if (isFilled(intervention.evaluation?.plan) || isFilled(intervention.evaluation?.not_planned))
      found.meets(placeOf(intervention, 'evaluation'));
    else found.lacks(intervention.title, placeOf(intervention, 'evaluation'));
  }
  return found.outcome();
};

const WATCHES =
  /\b(?:monitor\w*|watch\w*|overse\w+|oversight|scrutin\w+|review\w*|assess\w*|track\w*|follow\w*|check\w*|supervis\w+|(?:hold|call)\w* [^.]{0,40}to account|(?:keep\w*|ha\w+) an eye|look\w* (?:at|into) how|see\w* how|(?:question|challenge)\w*)\b/i;
/** What is watched: the Duty and those who carry it out. */
const THE_WORK =
  /\b(?:dut(?:y|ies)|authorit(?:y|ies)|partner(?:s|ship)?s?|strateg(?:y|ies)|functions?|Act|bod(?:y|ies)|agencies|work|progress|deliver\w*|implement\w*|performance|plans?|how (?:it|they|this|well)|carried out|compliance)\b/i;

/** True when a sentence says that somebody follows how the Duty is carried out; a monitor on a desk follows nothing. */
const saysMonitors = (text: string): boolean =>
  text
    .split(/(?<=[.!?;])\s+/)
    .some(
      (sentence) =>
        WATCHES.test(sentence) &&
        (THE_WORK.test(sentence) || /\bmonitor(?:s|ed|ing)? (?:it|them|this)\b/i.test(sentence)),
    );

/** The scrutiny committees and the monitoring by the local policing body are named. */
const scrutinyNamed: DutyTest = ({ model }) => {
  const found = findings();
  const { governance, local_policing_body: policing } = model.content.partnership;
  if (isFilled(governance?.committees)) found.meets(placeOf(governance, 'committees'));
  else found.lacks('the committee that scrutinises the work', placeInContent(model.content, 'partnership.governance'));
  const said = [...(policing?.powers ?? []), policing?.text ?? '', governance?.links_to_policing_body ?? ''];
  if (said.some(saysMonitors)) found.meets(placeOf(policing, 'powers') ?? placeOf(policing));
  else
    found.lacks(
      'that the local policing body may monitor it',
      placeInContent(model.content, 'partnership.local_policing_body'),
    );
  return found.outcome();
};

/** A revised strategy says what changed, and what became of the actions of the one before. */
const progressStated = ofRevised(({ model }) => {
  const { document } = model.content;
  const found = findings();
  const { own, here } = ownVersions(model);
  const explained = own.find((version) => isFilled(version.changes));
  if (explained) found.meets(placeOf(explained, 'changes'));
  else found.lacks('what changed', here);
  if (document.progress.length === 0)
    found.lacks('no earlier action is listed', placeInContent(model.content, 'document.progress'));
  for (const entry of document.progress) {
    if (entry.status === 'superseded' && entry.replaced_by === null && !isFilled(entry.note))
      found.lacks(`what took the place of "${entry.action}"`, placeOf(entry));
    else if (entry.status === 'stopped' && !isFilled(entry.note))
      found.lacks(`why "${entry.action}" stopped`, placeOf(entry));
    else found.meets(placeOf(entry));
  }
  return found.outcome();
});

/** Tests of review, monitoring and progress. */
export const REVIEW_TESTS = {
  'review-dated': reviewDated,
  'revision-implemented': revisionImplemented,
  'review-interval': reviewInterval,
  'evaluation-planned': evaluationPlanned,
  'scrutiny-named': scrutinyNamed,
  'progress-stated': progressStated,
} satisfies Record<string, DutyTest>;
