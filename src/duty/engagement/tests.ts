import { placeOf } from '../../core/place.ts';
import { placeInContent } from '../../model/content-path.ts';
import { told } from '../arguments.ts';
import { findings } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';
import { recordName } from '../record-name.ts';

/** A group's plans have a date on or after the edition's. */
const plannedEngagement = told(
  { group: { type: 'word', description: 'With whom the work is planned.', words: ['vcs', 'young_people'] } },
  ({ model, date }, { group }) => {
    const found = findings();
    const plans = model.content.engagement[group]?.plans ?? [];
    const here = placeInContent(model.content, `engagement.${group}.plans`);
    const lastDay = (plan: (typeof plans)[number]): string | null => plan.ends_on ?? plan.starts_on;
    const ahead = plans.filter((plan) => (lastDay(plan) ?? '') >= date);
    if (ahead.length > 0) for (const plan of ahead) found.meets(placeOf(plan));
    else if (plans.length === 0) found.lacks('no plan is recorded', here);
    else if (plans.every((plan) => lastDay(plan) !== null)) found.lacks('every plan lies in the past', here);
    else {
      found.meets(...plans.map((plan) => placeOf(plan)));
      for (const plan of plans.filter((plan) => lastDay(plan) === null))
        found.lacks(`${recordName(plan)} has no date`, placeOf(plan));
    }
    return found.outcome();
  },
);

/** Tests of the work that is planned with others. */
export const ENGAGEMENT_TESTS = { 'planned-engagement': plannedEngagement } satisfies Record<string, DutyTest>;
