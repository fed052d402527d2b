import type { Model } from '../model/model.ts';
import type { PublicationPlan } from '../model/publications.ts';
import { wordOfRole } from '../schema/roles.ts';
import { label } from './label.ts';
import type { Labels, TitleBlock } from './publication.ts';
import { dateInWords } from './words.ts';

type Approval = Model['content']['document']['approvals'][number];

/** What is known of who has agreed an edition: each record, whether it is of the text as it stands, and whether of an earlier one. */
export interface Agreed {
  readonly rows: readonly (Pick<Approval, 'body' | 'status' | 'what' | 'agreed_on'> & {
    readonly stands: boolean;
    readonly is_past: boolean;
  })[];
}

/**
 * What the version block of a publication of the Duty says of who has agreed it: in a draft every record, with the mark that the text has changed since; in a published edition agreements to
 * the text as it stands alone. What was said of the other of the two stands there.
 */
export function approvalsOf(
  { rows }: Agreed,
  { status, names }: Pick<Model, 'status' | 'names'>,
  { role }: Pick<PublicationPlan, 'role'>,
  labels: Labels,
): TitleBlock['approvals'] {
  const word = wordOfRole(role);
  if (word === undefined) return [];
  return rows
    .filter((row) => row.status !== 'not_recorded' && (row.what === null || row.what === word))
    .filter((row) => row.stands || status !== 'published')
    .map((row) => ({
      body: names.get(row.body) ?? row.body,
      says: [label(labels, `approval.${row.status}`), ...(row.is_past ? [label(labels, 'changed_since')] : [])].join(
        '; ',
      ),
      date: row.agreed_on === null ? '' : dateInWords(row.agreed_on),
    }));
}
