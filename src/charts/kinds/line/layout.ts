import { breakRows } from '../../parts/breaks.ts';
import { endLabels } from '../../parts/end-labels.ts';
import { bandEntries, benchmarkEntries, keyRows, lineEntries } from '../../parts/key.ts';
import { labelsBelow } from '../../parts/periods.ts';
import { isNarrow, widthOf } from '../../parts/plate-size.ts';
import { openingRows } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import type { Measure } from '../../text.ts';

/** Width of the value axis and its labels, near enough to choose which categories are named. */
const AXIS_WIDTH = 60;
/** With more points than this a line carries markers at its ends and beside gaps only. */
export const MOST_MARKERS = 16;

/** What stands around the lines: rows above them, labels at their ends, and the names of categories below. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const ends = endLabels(spec, measure);
  const named = isNarrow(spec) ? [...lineEntries(spec), ...benchmarkEntries(spec)] : [];
  const entries = [...named, ...bandEntries(spec)];
  const apart = (widthOf(spec) - AXIS_WIDTH - ends.width) / Math.max(1, spec.categories.length - 1);
  return {
    rows: [...openingRows(spec, measure), ...keyRows(spec, entries, measure), ...breakRows(spec, measure)],
    ends,
    labels: labelsBelow(spec.categories, apart, measure),
  };
}
