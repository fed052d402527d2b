import { kept } from '../core/kept.ts';
import type { SettledContent } from './model.ts';

type Action = SettledContent['actions']['actions'][number];
export type Update = SettledContent['updates']['updates'][number];

/** An action with what was said of it since. */
export type ActionInWork = Action & {
  /** The organisation that answers for it, by id. */
  readonly lead: string | null;
  /** Those that support it besides, by id. */
  readonly supporters: readonly string[];
  /** All that was said, the oldest first. */
  readonly updates: readonly Update[];
  /** The last of it, which says how it stands now. */
  readonly latest: Update | null;
  /** The last entry that gave it another day to be finished by. */
  readonly redated: Update | null;
};

/** How the actions stand on a day. */
export interface Standing {
  /** ISO date. */
  readonly day: string;
  /** From when on something counts as new; null where there was no meeting before. */
  readonly since: string | null;
  /** How many stand in each of the words of the plan, and of how many nobody has said; those that none stands in are left out. */
  readonly counts: readonly { readonly id: NonNullable<Action['status']> | 'not_said'; readonly actions: number }[];
  /** Not finished though the day it was to be finished by has passed. */
  readonly overdue: readonly ActionInWork[];
  /** To be finished, or looked at again, within three months. */
  readonly due_soon: readonly ActionInWork[];
  /** Finished later than was first planned, or to be. */
  readonly slipped: readonly ActionInWork[];
  /** All that are finished, and those finished since the meeting before. */
  readonly finished: readonly ActionInWork[];
  readonly closed: readonly ActionInWork[];
  /** What the board is asked to decide. */
  readonly to_decide: readonly ActionInWork[];
  /** Nobody answers for them. */
  readonly without_owner: readonly ActionInWork[];
  /** Nobody has said by when. */
  readonly without_date: readonly ActionInWork[];
  /** Of which nothing was said since the meeting before. */
  readonly unreported: readonly ActionInWork[];
  /** Those that lack any of these three, each with which it lacks besides an owner. */
  readonly lacking: readonly (ActionInWork & { readonly has_no_date: boolean; readonly is_unreported: boolean })[];
}

const WORDS = [
  'off_track',
  'at_risk',
  'on_track',
  'not_started',
  'complete',
  'not_said',
] as const satisfies readonly Standing['counts'][number]['id'][];

/** What is due within so many days counts as due soon: a board that meets each quarter sees it once before. */
const SOON_DAYS = 92;

/** The actions in their order, each with its entries of content/updates.yaml. Of entries of one day the later in the file is the last. */
export const actionsInWork = kept(({ actions, updates }: SettledContent): readonly ActionInWork[] => {
  const all = updates.updates ?? [];
  return actions.actions.map((action) => {
    const lead = action.owner?.body ?? null;
    const own = all
      .filter((update) => update.action === action.id)
      .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
    return {
      ...action,
      lead,
      supporters: action.partners.filter((body) => body !== lead),
      updates: own,
      latest: own.at(-1) ?? null,
      redated: own.findLast(({ due }) => due !== null) ?? null,
    };
  });
});

/** How an action stands: as was said last, or as the plan says. */
export const statusOf = ({ latest, status }: ActionInWork): Action['status'] => latest?.status ?? status;

/** The day by which an action is to be finished now, or looked at again where it goes on; ISO. */
export const dueOf = ({ redated, due, review_on }: ActionInWork): string | null => redated?.due ?? due ?? review_on;

/** The days between which a timeline shows an action, as they stand now; ISO. Ongoing work runs to the day it is looked at again. */
export const daysOf = ({ start, redated, due, ongoing, review_on }: ActionInWork) => ({
  start: start ?? undefined,
  end: (ongoing === true ? review_on : (redated?.due ?? due)) ?? undefined,
});

/** All days that a timeline of some actions shows, each once and the first first. An action without an end is not on it. */
export const daysOnTimeline = (actions: readonly ActionInWork[]): readonly string[] =>
  [
    ...new Set(
      actions
        .map(daysOf)
        .filter(({ end }) => end !== undefined)
        .flatMap(({ start, end }) => [start, end])
        .filter((day) => day !== undefined),
    ),
  ].toSorted();

/** How actions stand on a day; `since` is the day of the meeting before. */
export function standingOn(actions: readonly ActionInWork[], day: string, since: string | null): Standing {
  const finished = actions.filter((action) => statusOf(action) === 'complete');
  const open = actions.filter((action) => !finished.includes(action));
  const soon = daysAfter(day, SOON_DAYS);
  const isFinal = ({ redated, due }: ActionInWork): boolean => (redated?.due ?? due) !== null;
  const isPast = (action: ActionInWork): boolean => (dueOf(action) ?? day) < day;
  const isNew = (date: string): boolean => since === null || date > since;
  const without_owner = open.filter(({ owner }) => owner === null);
  const without_date = open.filter((action) => dueOf(action) === null && action.ongoing !== true);
  const unreported = open.filter(({ latest }) => latest === null || !isNew(latest.date));
  return {
    day,
    since,
    counts: WORDS.map((id) => ({
      id,
      actions: actions.filter((action) => (statusOf(action) ?? 'not_said') === id).length,
    })).filter(({ actions: number }) => number > 0),
    overdue: open.filter((action) => isFinal(action) && isPast(action)),
    due_soon: open.filter((action) => {
      const due = dueOf(action);
      return due !== null && due >= day && due <= soon;
    }),
    slipped: actions.filter(({ due, redated }) => due !== null && (redated?.due ?? due) > due),
    finished,
    closed: finished.filter(({ latest }) => isNew(latest?.date ?? '')),
    to_decide: open.filter(({ latest }) => latest !== null && latest.decision !== null),
    without_owner,
    without_date,
    unreported,
    lacking: open
      .filter((action) => [without_owner, without_date, unreported].some((list) => list.includes(action)))
      .map((action) => ({
        ...action,
        has_no_date: without_date.includes(action),
        is_unreported: unreported.includes(action),
      })),
  };
}

/** The day that the tracker is for: that of the meeting, else that of the last entry, else that of the edition. */
export function dayOfStanding({ board, updates, document }: SettledContent): string {
  const said = (updates.updates ?? []).map(({ date }) => date).toSorted();
  const last = said.at(-1);
  if (board.meeting) return board.meeting.date;
  return last !== undefined && last > document.edition_date ? last : document.edition_date;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
