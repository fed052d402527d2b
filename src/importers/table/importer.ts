import { hasErrors } from '../../core/diagnostic.ts';
import { NO_MARKERS } from '../../indicators/markers.ts';
import { entriesFor } from '../entries.ts';
import type { ImportedIndicator, Importer, ImportInput } from '../importer.ts';
import { newTally, type Tally } from '../tally.ts';
import { type Finished, finish } from './finish.ts';
import { aboutKey, differs, gathering } from './gather.ts';
import { gridsOf } from './grids.ts';
import { reportMisfit } from './misfit.ts';
import { percentSigns } from './percent-signs.ts';
import { type Plan, planOf } from './plan.ts';
import { type Reading, readSheet } from './read-sheet.ts';
import { readersOf } from './readers.ts';
import { sheetsFor } from './sheets.ts';
import { matcher } from './words.ts';

/**
 * Any table with headings, in long or wide form, by a mapping in the settings: CSV, TSV, XLSX and ODS (indicator formats, sections 3 and 5). A file that no
 * entry is for is not read; the entry to fill in is printed. Codes: import/no-settings, and those of grids, sheets and rows.
 */
export const part: Importer = {
  name: 'table',
  summary: 'any table with headings, also in a spreadsheet',
  settings: 'tables',
  markers: NO_MARKERS,
  rowsAreEvents: false,
  findsHeadings: true,
  origin: {
    id: 'own-table',
    publisher: 'as its entry says',
    title: 'Any other table: CSV, TSV, XLSX or ODS',
    licence: 'none',
    attribution: 'Source: as the entry of data/imports.yaml says.',
  },
  read: async (input) => {
    const { problems } = input;
    const plans = entriesFor('tables', input.settings.tables ?? [], input).flatMap(
      (entry) => planOf(entry, problems) ?? [],
    );
    const tallies = new Map(plans.map(({ entry }) => [entry.indicator, newTally()]));
    const readings = plans.map((plan) => begin(plan, input, tallies.get(plan.entry.indicator) ?? newTally()));
    if (hasErrors(problems.list())) return [];
    const used = new Set<Plan>();
    for (const file of input.files) {
      const grids = await gridsOf(file, problems);
      if (!grids) continue;
      const meant = readings.filter(({ plan }) =>
        matcher(plan.layout.file ?? '*')(file.name.slice(file.name.lastIndexOf('/') + 1)),
      );
      const missed = meant.flatMap((reading) => {
        const found = sheetsFor(reading.plan, grids, problems);
        if (found === undefined) used.add(reading.plan);
        if (!found || 'missing' in found) return found ? [{ plan: reading.plan, missed: found }] : [];
        used.add(reading.plan);
        for (const located of found) readSheet(located, reading);
        return [];
      });
      if (missed.length === meant.length) reportMisfit(file, grids, missed, input);
    }
    if (hasErrors(problems.list())) return [];
    return tablesOf(
      readings.filter(({ plan }) => used.has(plan)),
      input,
    );
  },
};

/** Entries of one indicator fill one table, and are counted together. */
function begin(plan: Plan, { areas, problems }: ImportInput, tally: Tally): Reading {
  return {
    plan,
    readers: readersOf(plan),
    gathered: gathering(tally, problems),
    signs: percentSigns(problems),
    areas,
    tally,
    problems,
  };
}

/** The tables of the entries that any file was for; those of one indicator together. Code: import/duplicate-differs. */
function tablesOf(readings: readonly Reading[], { areas, problems }: ImportInput): ImportedIndicator[] {
  const tables = new Map<
    string,
    { readonly plan: Plan; readonly tally: Tally; readonly rows: Map<string, Finished> }
  >();
  for (const { plan, readers, gathered, tally } of readings) {
    readers.check(problems);
    const id = plan.entry.indicator;
    const table = tables.get(id) ?? { plan, tally, rows: new Map() };
    tables.set(id, table);
    for (const made of finish(plan, readers, gathered, areas, tally, problems)) {
      const key = aboutKey(made.row);
      const first = table.rows.get(key);
      if (!first) table.rows.set(key, made);
      else if (JSON.stringify(first.row.figures) !== JSON.stringify(made.row.figures))
        problems.add(differs(made.row, made.place, first.place));
    }
  }
  return [...tables].map(([id, { plan, tally, rows }]) => ({
    kind: 'indicator',
    id,
    rows: [...rows.values()].map(({ row }) => row),
    tally,
    facts: { ...(plan.mapping && plan.mapping.caveats.length > 0 && { caveats: plan.mapping.caveats }) },
    origin: plan.origin,
  }));
}
