import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent, placeUnder } from '../../model/content-path.ts';
import { told } from '../arguments.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';

/** Variants do not touch what `shared` names: paths of the content that are the same everywhere. */
const variantsInherit = told(
  {
    shared: {
      type: 'list',
      description: 'What is the same everywhere.',
      of: { type: 'path', description: 'A path of the content.' },
    },
  },
  ({ model }, { shared }) => {
    const { variants } = model.content;
    if (variants.length === 0) return NOT_APPLICABLE;
    const found = findings();
    for (const variant of variants) {
      // What is added takes nothing away: the schemas say where that may be.
      const touched = (['set', 'change', 'leave_out'] as const).flatMap((part) =>
        pathsOf(variant[part]).map((path) => ({ part, path })),
      );
      const forbidden = shared.flatMap(
        (key) => touched.find(({ path }) => path === key || path.startsWith(`${key}.`)) ?? [],
      );
      for (const { part, path } of forbidden) found.lacks(`${variant.name} changes ${path}`, placeUnder(variant, part));
      if (forbidden.length === 0) found.meets(placeOf(variant));
    }
    return found.outcome();
  },
);

/** The content a part of a variant reaches, as dotted paths: the keys of its lists, and one level into the files it sets. An empty list reaches it too. */
function pathsOf(part: unknown): string[] {
  return keysOf(part).flatMap(([key, value]) => [
    key,
    ...(Array.isArray(value) ? [] : keysOf(value).map(([name]) => `${key}.${name}`)),
  ]);
}

const keysOf = (value: unknown): [string, unknown][] =>
  Object.entries((value ?? {}) as Record<string, unknown>).filter(([, item]) => item !== null && item !== undefined);

/** The county's community safety agreement is named, among the linked plans or in the partnership plan. */
const countyAgreement: DutyTest = ({ model }) => {
  const found = findings();
  const plan = model.content.partnership.linked_plans.find(
    (candidate) => candidate.kind === 'community_safety_agreement',
  );
  const own = model.content.document.partnership_plan;
  if (plan) found.meets(placeOf(plan));
  if (isFilled(own?.county_agreement)) found.meets(placeOf(own, 'county_agreement'));
  if (!plan && !isFilled(own?.county_agreement))
    found.lacks('no agreement is named', placeInContent(model.content, 'partnership.linked_plans'));
  return found.outcome();
};

/** Tests of the community safety partnerships' own plans. */
export const PARTNERSHIP_PLAN_TESTS = {
  'variants-inherit': variantsInherit,
  'county-agreement': countyAgreement,
} satisfies Record<string, DutyTest>;
