import type { Indicator, Observation } from '../indicators/observation.ts';
import type { SeriesKey } from './published.ts';

/** Figures of one area, age, sex, category and kind of period, which are published as one series. */
export interface Line<Figure> {
  /** What it is about, with the kind of period, as one text. */
  readonly key: string;
  readonly about: SeriesKey;
  readonly figures: readonly Figure[];
}

/** Figures by the lines that they are points of, in the order in which these first come. */
export function inLines<Figure>(figures: Iterable<Figure>, of: (figure: Figure) => Observation): Line<Figure>[] {
  const lines = new Map<string, Line<Figure> & { readonly figures: Figure[] }>();
  let before: Observation | undefined;
  let line: (Line<Figure> & { readonly figures: Figure[] }) | undefined;
  for (const figure of figures) {
    const one = of(figure);
    // The points of a line mostly follow each other.
    if (!line || !before || !isOfLine(one, before)) {
      const { area, age, sex, category } = one;
      const key = lineKey(one);
      line = lines.get(key) ?? { key, about: { area, age, sex, category }, figures: [] };
      lines.set(key, line);
    }
    line.figures.push(figure);
    before = one;
  }
  return [...lines.values()];
}

/** What tells a line from every other: its kind of period, area, age, sex and category. */
export const lineKey = ({ area, age, sex, category, period }: Observation): string =>
  `${period.type}\n${area}\n${age}\n${sex}\n${category}`;

/** Whether two observations are of one line. */
export const isOfLine = (a: Observation, b: Observation): boolean =>
  a.area === b.area &&
  a.age === b.age &&
  a.sex === b.sex &&
  a.category === b.category &&
  a.period.type === b.period.type;

const known = new WeakMap<Indicator['observations'], readonly Line<Observation>[]>();

/** The lines of all observations of an indicator. */
export function linesOf({ observations }: Pick<Indicator, 'observations'>): readonly Line<Observation>[] {
  const lines = known.get(observations) ?? inLines(observations, (one) => one);
  known.set(observations, lines);
  return lines;
}
