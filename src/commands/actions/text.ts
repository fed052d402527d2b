import { dateInWords } from '../../assemble/words.ts';
import { oneLine } from '../../core/printable.ts';
import type { Model } from '../../model/model.ts';
import { type ActionInWork, dueOf, type Standing, statusOf } from '../../model/standing.ts';
import { wrap } from '../report/wrap.ts';

type Lists = {
  readonly [Key in keyof Standing as Standing[Key] extends readonly ActionInWork[] ? Key : never]: string;
};

/** What a board asks for first comes first. */
const LISTS = {
  to_decide: 'Waiting for a decision',
  overdue: 'Overdue',
  due_soon: 'Due within three months',
  slipped: 'Given a later date',
  closed: 'Finished',
  without_owner: 'Nobody answers for',
  without_date: 'No day is set for',
  unreported: 'Nothing new was said of',
} as const satisfies Partial<Lists>;

/** How the actions stand, as lines to read: a list for each thing that somebody has to do something about; lists that hold nothing are left out. */
export function actionsAsText(standing: Standing, model: Model): string {
  const lists = Object.entries(LISTS).flatMap(([key, title]) => {
    const actions = standing[key as keyof typeof LISTS];
    if (actions.length === 0) return [];
    return ['', `${title} (${actions.length})`, ...actions.flatMap((action) => lineOf(action, model))];
  });
  const day = `How the actions stand on ${dateInWords(standing.day)}:`;
  const none = ['', 'Nothing is overdue, due soon, without an owner or a day, or waiting for a decision.'];
  return `${[day, ...(lists.length > 0 ? lists : none)].join('\n')}\n`;
}

function lineOf(action: ActionInWork, { names }: Model): string[] {
  const { id, title, lead, latest, ongoing } = action;
  const due = dueOf(action);
  const status = statusOf(action);
  const facts = [
    lead === null ? 'no lead yet' : (names.get(lead) ?? lead),
    due === null ? (ongoing === true ? 'ongoing' : 'no day yet') : `by ${dateInWords(due)}`,
    ...(status === null ? [] : [status.replaceAll('_', ' ')]),
    ...(latest?.decision ? [`decision: ${latest.decision.replace(/\.$/, '')}`] : []),
  ];
  const [first = '', ...others] = wrap(oneLine(`${id}: ${title} (${facts.join('; ')})`), '    ');
  return [`  ${first.slice(4)}`, ...others];
}
