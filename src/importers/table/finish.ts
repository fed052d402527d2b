import { placeOf } from '../../core/place.ts';
import { flagOfSource, roundedFlag } from '../../indicators/rounded-count.ts';
import { type Area, type Areas, unknownArea } from '../../model/areas.ts';
import { figuresOf } from '../figures.ts';
import type { Problems } from '../input/problems.ts';
import type { ImportedRow } from '../row-set.ts';
import type { Tally } from '../tally.ts';
import { addAreas, addPeriods, type Row, sumOf, ZERO } from './add-up.ts';
import { pairsOf } from './entry.ts';
import { aboutKey, type Gathered, type Gathering, groupKey, type Part, presence } from './gather.ts';
import type { Plan } from './plan.ts';
import type { Readers } from './readers.ts';

/** A row of the canonical table and where the first row of the files that it was made from stands. */
export interface Finished {
  readonly row: ImportedRow;
  readonly place: Row['place'];
}

/** What an entry gathered, added up and as the canonical table holds it. Code: csv/unknown-area. */
export function finish(
  plan: Plan,
  readers: Readers,
  gathered: Gathering,
  areas: Areas,
  tally: Tally,
  problems: Problems,
): Finished[] {
  const { layout } = plan;
  const roundedOf = (parts: readonly Part[]): number =>
    parts.filter(({ cells }) => flagOfSource(layout.rounded_to, cells.count?.value ?? null).length > 0).length;
  let rows = [...gathered.groups.values(), ...absentGroups(plan, gathered)].map(({ about, parts }): Row => {
    const wanted = readers.partsOf(about);
    const [only] = parts.values();
    const place = only?.place ?? { file: '', line: 1, column: 1 };
    if (wanted.length === 1 && only)
      return { about, cells: only.cells, note: only.note, place, rows: 1, rounded: roundedOf([only]) };
    const absent =
      layout.absent_means === 'zero' && gathered.present.has(presence(about.area, about.period)) ? ZERO : undefined;
    const cells = wanted.map((part) => parts.get(part)?.cells.count ?? absent);
    const missing = cells.filter((cell) => cell === undefined).length;
    const note = missing > 0 ? `${missing} of ${wanted.length} parts have no row` : '';
    return {
      about,
      cells: { count: sumOf(cells) },
      note,
      place,
      rows: parts.size,
      rounded: roundedOf([...parts.values()]),
    };
  });
  if (layout.sum?.periods) rows = addPeriods(rows, layout.sum.periods, tally);
  if (layout.sum?.areas) rows = addAreas(rows, areaSums(plan, areas, problems), areas);
  return rows.map(({ about, cells, note, place, rounded }) => ({
    row: { ...about, figures: withRounding(figuresOf(cells, note), layout.rounded_to, rounded) },
    place,
  }));
}

/** Where an absent row is 0: what an area has no row of at all, although it has others for that period. */
function absentGroups({ layout }: Plan, { groups, present }: Gathering): Gathered[] {
  if (layout.absent_means !== 'zero') return [];
  const kinds = new Map([...groups.values()].map(({ about }) => [groupKey(about), about]));
  return [...present.values()]
    .flatMap((where) => [...kinds.values()].map((about) => ({ ...about, ...where })))
    .filter((about) => !groups.has(aboutKey(about)))
    .map((about) => ({ about, parts: new Map() }));
}

function areaSums({ entry, layout }: Plan, areas: Areas, problems: Problems): Map<Area, readonly string[]> {
  const sums = new Map<Area, readonly string[]>();
  for (const [code, parts] of pairsOf(layout.sum?.areas)) {
    const area = areas.get(code);
    if (area) sums.set(area, [...new Set(parts)]);
    const place = placeOf(entry.sum?.areas, code) ??
      placeOf(entry) ?? { file: 'data/imports.yaml', line: 1, column: 1 };
    for (const unknown of [code, ...parts].filter((name) => !areas.has(name)))
      problems.add(unknownArea(unknown, place, areas));
  }
  return sums;
}

/** The flag of a sum of rounded counts: it may be off by as much as all of them together. */
function withRounding(
  figures: ImportedRow['figures'],
  base: number | undefined,
  parts: number,
): ImportedRow['figures'] {
  if (base === undefined || figures.numbers.count === null || parts === 0) return figures;
  const whole = parts === 1 ? base : 2 * parts * Math.floor(base / 2) + 1;
  const note = [figures.note, parts === 1 ? '' : `a sum of ${parts} counts rounded to ${base}`].filter(
    (words) => words !== '',
  );
  return { ...figures, flags: [...figures.flags, roundedFlag(whole)].sort(), note: note.join('; ') };
}
