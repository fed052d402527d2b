import { numberText, roundHalfAway } from '../../../indicators/display-number.ts';
import { howMany } from '../../../indicators/how-many.ts';
import type { Added, AreaFigure, NotAdded } from '../../adds.ts';
import { limitLines } from './limit-lines.ts';
import { placedBeside } from './placed.ts';

/** The control lines end this much beyond the largest area. */
const BEYOND = 1.08;
const KINDS = ['inside', 'outside_95', 'outside_998'] as const;

/** Limits of what chance explains, which areas lie outside them, and the same in words. */
export function adds(figure: Pick<AreaFigure, 'areas' | 'of' | 'target' | 'word' | 'whyHidden'>): Added | NotAdded {
  const { areas, of, target: beside, word } = figure;
  const placed = placedBeside(figure);
  if ('why' in placed) return placed;
  const { target, places, wide, usual, isOverdispersed } = placed;
  const people = areas.map(({ point }) => (point?.value.kind === 'shown' ? point.denominator : null));
  const most = BEYOND * Math.max(0, ...people.map((number) => number ?? 0));
  if (!(target > 0 && most > 0)) return { why: word('made.why.no_denominator') };
  const classes = places.map((place) => CLASSES[place ?? ''] ?? null);
  const counted = { count: areas.length, number: howMany(areas.length) };
  const slots = { ...counted, value: numberText(target, of.decimals), unit: of.unit, wide, usual };
  return {
    draws: {
      across: { title: of.base.charAt(0).toUpperCase() + of.base.slice(1), decimals: 0, values: people },
      curves: [
        { name: word('funnel.limits', { level: '95%' }), lines: limitLines(target, most, 0.95, of) },
        { name: word('funnel.limits', { level: '99.8%' }), lines: limitLines(target, most, 0.998, of) },
      ],
      classes: { names: KINDS.map((kind) => word(`funnel.kind.${kind}`)), of: classes },
      named: areas.flatMap((_, index) => ((classes[index] ?? 0) > 0 ? [index] : [])),
      benchmark: { name: beside?.name ?? word('funnel.together'), value: roundHalfAway(target, of.decimals) },
    },
    columns: [
      {
        label: word('funnel.place'),
        kind: 'text',
        width: 2.5,
        cells: places.map((place) => word(`funnel.class.${place ?? 'none'}`)),
      },
    ],
    says: beside
      ? word('funnel.sentence_beside', { ...slots, name: beside.name })
      : word('funnel.sentence', { ...slots, name: '' }),
    headlines: [word('funnel.headline', { name: of.name })],
    notes: [word('funnel.note', counted), ...(isOverdispersed ? [word('funnel.overdispersed')] : [])],
    methods: ['funnel'],
  };
}

/** What a place is drawn as: within both limits, outside the nearer ones, outside both. */
const CLASSES: Readonly<Record<string, number>> = { within: 0, high_95: 1, low_95: 1, high_998: 2, low_998: 2 };
