import type { RawContent } from '../load/project.ts';
import type { DisclosureContent } from '../schema/generated/disclosure.ts';

/** What data/disclosure.yaml says, once it has passed its schema: nothing of what is not there yet. */
export function disclosureRules({ disclosure }: RawContent): {
  readonly rules: DisclosureContent['disclosure_rules'];
  readonly clearances: NonNullable<DisclosureContent['clearances']>;
} {
  const { disclosure_rules: rules = [], clearances = [] } = Object(disclosure) as Partial<DisclosureContent>;
  return { rules, clearances };
}
