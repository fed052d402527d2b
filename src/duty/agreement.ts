import type { SettledContent } from '../model/model.ts';
import { bodiesInForce } from './bodies.ts';
import { type RecordedFor, recordedFor } from './content-hash.ts';
import type { DutyFacts } from './outcome.ts';

type Approval = SettledContent['document']['approvals'][number];

/** One agreement as it stands: what was recorded, and whether it was to the text as it is now. */
export type AgreementRow = Approval & {
  readonly text: RecordedFor;
  /** Agreed, and not to an earlier text. */
  readonly stands: boolean;
  /** Agreed, and to an earlier text. */
  readonly is_past: boolean;
};

/** Who has agreed the edition. */
export interface Agreement {
  /** The hash of what is agreed, which the record of an agreement names. */
  readonly content: string;
  /** Every record, authority by authority, and those that have none. */
  readonly rows: readonly AgreementRow[];
}

const NOTHING: Omit<Approval, 'body'> = {
  status: 'not_recorded',
  what: null,
  post: null,
  agreed_on: null,
  reference: null,
  content: null,
  note: null,
};

/**
 * The records of agreement of an edition: those of each specified authority that is in force in its area, one without any where it has none, then those of boards. Each says
 * whether it was of the text as it is now, of an earlier one, or does not say. `hash` is that of what is agreed.
 */
export function agreementOf(facts: Pick<DutyFacts, 'model' | 'date'>, hash: string): Agreement {
  const { approvals } = facts.model.content.document;
  const forText = recordedFor(hash);
  const holders = bodiesInForce(facts, 'specified_authority').map(({ id }) => id);
  const own = holders.flatMap((body) => {
    const found = approvals.filter((entry) => entry.body === body);
    return found.length > 0 ? found : [{ body, ...NOTHING }];
  });
  const others = approvals.filter(({ body }) => !holders.includes(body));
  const rows = [...own, ...others].map((entry) => {
    const text = forText(entry);
    const isAgreed = entry.status === 'agreed';
    return { ...entry, text, stands: isAgreed && text !== 'earlier', is_past: isAgreed && text === 'earlier' };
  });
  return { content: hash, rows };
}
