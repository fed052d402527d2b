import { dateInWords, moneyInWords } from '../assemble/words.ts';
import { grouped } from '../core/grouped.ts';
import { STANDING_WORDS } from '../duty/words.ts';
import type { Comparison, SideFacts } from './comparison.ts';
import type { RecordChange, TopicChanges } from './content-changes.ts';
import type { IndicatorChanges, PrintedFigure } from './figure-changes.ts';
import type { Piece } from './pieces.ts';
import type { RequirementChange } from './requirement-changes.ts';
import type { PublicationChanges } from './text-changes.ts';

/** A comparison in words and in the order in which it is read, whatever it is printed as. */
export interface Told {
  readonly title: string;
  readonly variant: string;
  /** What the two sides are, each with its name. */
  readonly sides: readonly { readonly label: string; readonly value: string }[];
  /** What changed in one line each, or that nothing did. */
  readonly summary: readonly string[];
  /** What a reader must know of it. */
  readonly remarks: readonly string[];
  readonly sections: readonly ToldSection[];
}

export interface ToldSection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ToldEntry[];
}

export interface ToldEntry {
  /** "Added", "Dropped", "Changed"; blank where the title says it. */
  readonly label: string;
  readonly title: string;
  /** What is said of it in brackets. */
  readonly details: readonly string[];
  readonly lines: readonly ToldLine[];
}

export interface ToldLine {
  /** What it is about; blank for sentences. */
  readonly words: string;
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
}

const REMARKS = {
  content: [
    'Records are matched by their ids alone: one whose id was changed is told as dropped and as added.',
    'A figure that is hidden on either side, to protect people, is hidden on both, and nothing is said of it.',
    'Both sides are read, judged and put into words by this version of svduty.',
  ],
  published: [
    'A published edition is compared, so what is told is what readers can see: rows of tables, figures and sentences. Name a git revision or a copy of its folder to compare the content and the requirements of the Duty.',
    'Rows of tables are matched by their records, or by their first cell.',
    'A figure that either side hides, to protect people, is not told.',
  ],
} as const;

const SIDES = { old: 'Before', now: 'Now' } as const;

const LABELS = { added: 'Added', dropped: 'Dropped', changed: 'Changed' } as const;

/** A comparison in words. */
export function told(comparison: Comparison): Told {
  const { basis, old, now, topics, fundingTotals, figures, publications, requirements } = comparison;
  const sections = [
    ...topics.flatMap((topic) => [
      topicSection(topic),
      ...(topic.key === 'funding' ? totalsSection(fundingTotals) : []),
    ]),
    ...figuresSection(figures),
    ...requirementsSection(requirements),
    ...publications.map(publicationSection),
  ];
  return {
    title: 'What changed',
    variant: now.title,
    sides: [
      { label: SIDES.old, value: sideInWords(old) },
      { label: SIDES.now, value: sideInWords(now) },
    ],
    summary: sections.length === 0 ? ['Nothing changed in meaning.'] : sections.map(inShort),
    remarks: [...REMARKS[basis], ...errorRemarks(SIDES.old, old), ...errorRemarks(SIDES.now, now)],
    sections,
  };
}

function errorRemarks(side: string, { from, errors }: SideFacts): string[] {
  if (errors === 0) return [];
  const what = errors === 1 ? 'an error' : `${errors} errors`;
  return [`${side} (from "${from}") has ${what} by which it would not be built. What it says is compared as it is.`];
}

const sideInWords = ({ from, edition, version, date, status }: SideFacts): string =>
  `${edition}, version ${version}, ${dateInWords(date)}, ${status} (from "${from}")`;

function inShort({ title, entries }: ToldSection): string {
  const by = grouped(entries, ({ label }) => label);
  const parts = [...by].map(([label, of]) =>
    label === ''
      ? changeCount(of.flatMap(({ lines }) => lines).reduce((sum, { pieces }) => sum + pieces.length, 0))
      : `${of.length} ${label.toLowerCase()}`,
  );
  return `${title}: ${parts.join(', ')}.`;
}

const changeCount = (count: number): string => `${count} ${count === 1 ? 'change' : 'changes'}`;

function topicSection({ key, title, records }: TopicChanges): ToldSection {
  const gone = new Set(records.filter(({ change }) => change === 'dropped').map(nameOf));
  return {
    id: key.replaceAll(/[._]/g, '-'),
    title,
    entries: records.map((record) => ({
      label: LABELS[record.change],
      title: record.title || 'In general',
      details: [
        ...(record.list === '' ? [] : [record.list]),
        ...record.how,
        ...(record.change === 'added' && gone.has(nameOf(record))
          ? ['one of this title is gone: its id was changed']
          : []),
      ],
      lines: record.fields.map(({ words, pieces }) => ({ words, pieces, notes: [] })),
    })),
  };
}

const nameOf = ({ list, title }: RecordChange): string => `${list}\n${title}`;

/** From nothing to something is added, and the other way round removed. */
function pieceOf(old: string | undefined, now: string | undefined): Piece {
  if (old === undefined) return { kind: 'added', now: now ?? '' };
  return now === undefined ? { kind: 'removed', old } : { kind: 'changed', old, now };
}

function totalsSection(totals: Comparison['fundingTotals']): ToldSection[] {
  if (totals.length === 0) return [];
  const pounds = (amount: number | null): string | undefined => (amount === null ? undefined : moneyInWords(amount));
  const lines = totals.map(({ years, old, now }) => ({
    words: years,
    pieces: [pieceOf(pounds(old), pounds(now))],
    notes: [],
  }));
  const entry = { label: '', title: 'Recorded amounts of all streams, added up', details: [], lines };
  return [{ id: 'funding-totals', title: 'Funding by year', entries: [entry] }];
}

function figuresSection(figures: readonly IndicatorChanges[]): ToldSection[] {
  return figures.length === 0 ? [] : [{ id: 'figures', title: 'Figures', entries: figures.map(indicatorEntry) }];
}

function indicatorEntry(indicator: IndicatorChanges): ToldEntry {
  const { title, unit, change, illustrative, revised, newPeriods, gonePeriods } = indicator;
  const named = (words: string, periods: readonly string[], piece: (text: string) => Piece): ToldLine[] =>
    periods.length === 0 ? [] : [{ words, pieces: [piece(periods.join(', '))], notes: [] }];
  return {
    label: LABELS[change],
    title: illustrative ? `Illustrative figures: ${title}` : title,
    details: [unit, ...(revised.length > 0 ? [`${revised.length} revised`] : [])],
    lines: [
      ...named('Periods', newPeriods, (now) => ({ kind: 'added', now })),
      ...named('Periods', gonePeriods, (old) => ({ kind: 'removed', old })),
      ...revised.map(({ area, group, period, old, now, why }) => ({
        words: [area, group, period].filter((part) => part !== '').join(', '),
        pieces: [{ kind: 'changed', old: figureInWords(old), now: figureInWords(now) } as const],
        notes: why,
      })),
    ],
  };
}

const figureInWords = ({ count, value }: PrintedFigure): string => (count === '' ? value : `${value} (count ${count})`);

const GROUPS = { gained: 'Gained', lost: 'Lost', other: 'Otherwise' } as const satisfies Record<
  RequirementChange['change'],
  string
>;

function requirementsSection(requirements: readonly RequirementChange[]): ToldSection[] {
  const entries = (['gained', 'lost', 'other'] as const).flatMap((change): ToldEntry[] => {
    const of = requirements.filter((one) => one.change === change);
    if (of.length === 0) return [];
    const lines = of.map(({ id, title, old, now }) => ({
      words: `${title} (${id})`,
      pieces: [{ kind: 'changed', old: STANDING_WORDS[old], now: STANDING_WORDS[now] } as const],
      notes: [],
    }));
    return [{ label: '', title: GROUPS[change], details: [], lines }];
  });
  return entries.length === 0 ? [] : [{ id: 'requirements', title: 'Requirements of the Duty', entries }];
}

function publicationSection({ id, title, audience, change, sentences }: PublicationChanges): ToldSection {
  const entries: ToldEntry[] = [];
  let under: { readonly section: string; readonly pieces: Piece[] } | undefined;
  for (const { section, ...piece } of sentences) {
    if (under?.section !== section) {
      under = { section, pieces: [] };
      const lines = [{ words: '', pieces: under.pieces, notes: [] }];
      entries.push({ label: '', title: section, details: [], lines });
    }
    under.pieces.push(piece);
  }
  const whole = { label: LABELS[change], title: 'The whole publication', details: [], lines: [] };
  const whose = audience === 'partnership' ? ', for the partnership only' : '';
  return { id: `words-${id}`, title: `Words of ${title}${whose}`, entries: change === 'changed' ? entries : [whole] };
}
