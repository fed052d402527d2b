import type { ToRecord } from '../schema/generated/to-record.ts';
import type { SettledContent } from './model.ts';

/** A field of the content that a partnership is expected to fill, by its path: the last step is a key, and lists are looked through. */
export type Field = NonNullable<ToRecord['field']>;

/** What is expected of a field. A record that says something else under `unless` need not say it. */
const EXPECTED: Readonly<Record<Field, { readonly unless?: string }>> = {
  'summary.public': {},
  'summary.plan': {},
  'actions.actions.owner': {},
  'actions.actions.due': { unless: 'ongoing' },
  'measures.core.baseline': {},
  'measures.core.owner': {},
  'measures.local.baseline': {},
  'measures.local.owner': {},
  'measures.monitoring.cycle.who': {},
  'interventions.lead': {},
  'interventions.evaluation.plan': { unless: 'evaluation.not_planned' },
  'funding.streams.amount': { unless: 'in_kind' },
  'partnership.bodies.name_confirmed': {},
  'partnership.bodies.contribution': {},
  'partnership.relevant_authorities.name_confirmed': { unless: 'none' },
  'partnership.community_safety_partnerships.name_confirmed': {},
  'partnership.linked_plans.title_confirmed': {},
  'partnership.boards.chair': {},
  'partnership.boards.members': {},
  'partnership.governance.meeting_cycle': {},
  'partnership.governance.escalation': {},
  'partnership.data_sharing.agreements.status': {},
  'partnership.data_sharing.agreements.parties': {},
  'engagement.vcs.plans.starts_on': {},
  'engagement.young_people.plans.starts_on': {},
  'engagement.victims.plans.starts_on': {},
  'consultation.log.asked_on': {},
  'consultation.log.response': {},
  'document.approvals.agreed_on': {},
  'document.dissemination.sent_on': {},
  'document.contact.email': {},
  'document.contact.phone': {},
  'document.publication.planned_on': { unless: 'date' },
  'document.publication.planned_url': { unless: 'url' },
  'definition.technical.extracted_on': {},
  'definition.technical.counting': {},
  'definition.technical.age_bands': {},
  'needs.assessment.completed_on': {},
  'needs.assessment.data_to': {},
  'needs.assessment.next_refresh': {},
  'needs.services.services.coverage': {},
  'needs.insight.insight.number': {},
};

/** A field that is still empty, with the records that lack it. */
export interface StillOpen {
  readonly field: Field;
  readonly key: string;
  readonly records: readonly Lacking[];
}

/** A record that lacks something. */
export interface Lacking {
  readonly record: object;
  /** What it is known by: the item of a list that it is or stands in. */
  readonly item: object | undefined;
}

/** Every field that is expected and still empty, in the order of EXPECTED. */
export function stillToRecord(content: SettledContent): StillOpen[] {
  return (Object.keys(EXPECTED) as Field[]).flatMap((field) => {
    const steps = field.split('.');
    const key = steps.pop() ?? '';
    const { unless } = EXPECTED[field];
    const records = recordsAt(content, steps).filter(
      ({ record }) => isOpen(valueIn(record, key)) && (unless === undefined || isOpen(valueIn(record, unless))),
    );
    return records.length > 0 ? [{ field, key, records }] : [];
  });
}

/** The ids of all records that have a field, whether or not it is filled. */
export function idsWith(content: SettledContent, field: Field): string[] {
  return recordsAt(content, field.split('.').slice(0, -1)).flatMap(({ item }) => (item ? idIn(item) : []));
}

/** What a record is known by in the content; none where it has no id. */
export function idIn(record: object): string[] {
  const id = valueIn(record, 'id');
  return typeof id === 'string' ? [id] : [];
}

/** The records at a path; those of each list on the way. */
function recordsAt(value: unknown, [step, ...rest]: readonly string[], item?: object): Lacking[] {
  const path = step === undefined ? [] : [step, ...rest];
  if (Array.isArray(value)) return value.flatMap((one) => recordsAt(one, path, isObject(one) ? one : item));
  if (!isObject(value)) return [];
  return step === undefined ? [{ record: value, item }] : recordsAt(valueIn(value, step), rest, item);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function valueIn(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (isObject(value) ? Reflect.get(value, step) : undefined), record);
}

/** Nothing is written, or that it is not on record or not confirmed. */
const isOpen = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  value === 'not_recorded' ||
  (Array.isArray(value) && value.length === 0);
