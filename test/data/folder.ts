import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Indicator } from '../../src/indicators/observation.ts';
import { settleIndicator } from '../../src/indicators/settle-indicator.ts';
import { readTable } from '../../src/load/csv.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS, POPULATION_COLUMNS } from '../../src/load/csv-columns.ts';
import { settleAreas } from '../../src/model/areas.ts';
import { settlePopulation } from '../../src/model/population.ts';
import type { DisclosureContent } from '../../src/schema/generated/disclosure.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';

export const DATA = new URL('../../data/', import.meta.url);

const table = (name: string, columns: Parameters<typeof readTable>[2]) =>
  readTable(`data/${name}`, readFileSync(new URL(name, DATA)), columns);
const yaml = (name: string): unknown => parse(readFileSync(new URL(name, DATA), 'utf8'));

/** The example's data folder, read and settled. */
export function settledFolder() {
  const files = readdirSync(DATA);
  const areaTable = table('areas.csv', AREA_COLUMNS);
  const peopleTable = table('population.csv', POPULATION_COLUMNS);
  const areas = settleAreas(areaTable);
  const people = settlePopulation(peopleTable, areas.areas);
  const diagnostics = [
    ...areaTable.diagnostics,
    ...peopleTable.diagnostics,
    ...areas.diagnostics,
    ...people.diagnostics,
  ];
  const indicators = new Map<string, Indicator>();
  for (const file of files.filter((name) => name.endsWith('.meta.yaml')).sort()) {
    const meta = yaml(file) as IndicatorContent;
    const csv = [`${meta.id}.csv`, `${meta.id}-ILLUSTRATIVE.csv`].find((name) => files.includes(name)) ?? '';
    const rows = table(csv, INDICATOR_COLUMNS);
    const settled = settleIndicator(meta, rows, areas.areas, people.population);
    diagnostics.push(...rows.diagnostics, ...settled.diagnostics);
    indicators.set(meta.id, settled.indicator);
  }
  const rules = (yaml('disclosure.yaml') as DisclosureContent).disclosure_rules;
  return { areas: areas.areas, population: people.population, indicators, rules, diagnostics };
}
