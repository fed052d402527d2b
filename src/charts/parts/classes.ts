import { shownNumber } from '../../disclosure/shown-number.ts';
import { numberText } from '../../indicators/display-number.ts';
import type { Added, AreaFigure, AreaPoint, NotAdded } from '../adds.ts';
import type { ChartSpec } from '../spec.ts';
import { decimalsOf } from '../text.ts';
import { tickStep } from './axes.ts';

/** So many ranges of values can be told apart by shade. */
const MOST_RANGES = 4;
/** How an area can stand beside another, from low to high. */
const BESIDE = ['lower', 'similar', 'higher'] as const;
const KINDS: readonly string[] = BESIDE;

/** Areas on a map with their classes in words, where each has a place on it and no two the same. `placeOf` says a place as a text. */
export function placed(
  figure: AreaFigure,
  placeOf: (area: AreaPoint) => string | undefined,
  draws: (areas: readonly AreaPoint[]) => Partial<ChartSpec>,
): Added | NotAdded {
  const { areas, word, target, comparedBy } = figure;
  const places = areas.map(placeOf);
  const unplaced = areas
    .filter(
      (_, index) => places[index] === undefined || places.indexOf(places[index]) !== places.lastIndexOf(places[index]),
    )
    .map(({ name }) => name);
  if (unplaced.length > 0) return { why: word('map.why.no_place', { count: unplaced.length }), unplaced };
  const classes = target ? besideTarget(figure, target.name) : byRange(figure);
  const kinds = classes.of.map((kind) => (kind === null ? '' : (classes.names[kind] ?? '')));
  return {
    draws: { ...draws(areas), classes },
    columns: [{ label: word('map.class'), kind: 'text', width: 2, cells: kinds }],
    says: target ? inWords(kinds, classes.names, word) : undefined,
    notes: [],
    methods: target && comparedBy !== undefined ? [comparedBy] : [],
  };
}

type Classes = NonNullable<ChartSpec['classes']>;

/** By how each area stands beside the target, as the indicator's method has it. */
function besideTarget({ areas, word }: AreaFigure, name: string): Classes {
  const kinds = areas.map(({ beside = 'not_compared' }) => KINDS.indexOf(beside));
  const isOther =
    kinds.includes(-1) && areas.some(({ point }, index) => kinds[index]! < 0 && shownNumber(point, 'value') !== null);
  return {
    names: [
      ...BESIDE.map((one) => word(`map.beside.${one}`, { name })),
      ...(isOther ? [word('map.beside.not_compared')] : []),
    ],
    of: kinds.map((kind, index) =>
      shownNumber(areas[index]?.point, 'value') === null ? null : kind < 0 ? BESIDE.length : kind,
    ),
  };
}

/** By ranges of equal breadth from zero, with round ends. */
function byRange({ areas, of, word }: AreaFigure): Classes {
  const values = areas.map(({ point }) => shownNumber(point, 'value'));
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const step = tickStep(most, of.decimals, MOST_RANGES);
  const count = Math.min(MOST_RANGES, Math.max(1, Math.ceil(most / step - 1e-9)));
  const text = (value: number): string => numberText(value, decimalsOf(step));
  return {
    names: Array.from({ length: count }, (_, at) =>
      at === 0
        ? word('map.range.first', { upper: text(step) })
        : word('map.range.other', { lower: text(at * step), upper: text((at + 1) * step) }),
    ),
    // What lies on an end belongs to the range below.
    of: values.map((value) =>
      value === null ? null : Math.min(count - 1, Math.max(0, Math.ceil(value / step - 1e-9) - 1)),
    ),
  };
}

/** How many areas are of each class that some are of. */
function inWords(kinds: readonly string[], names: readonly string[], word: AreaFigure['word']): string {
  const counts = names.flatMap((name) => {
    const count = kinds.filter((kind) => kind === name).length;
    return count === 0 ? [] : [word('map.count', { name, count })];
  });
  return `${word('map.says')} ${counts.join('; ')}.`;
}
