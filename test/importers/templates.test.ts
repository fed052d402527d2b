import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseSpreadsheet } from '../../src/importers/input/spreadsheet.ts';
import { parsePeriod } from '../../src/indicators/parse-period.ts';
import type { PeriodType } from '../../src/indicators/period.ts';
import { checkStatus } from '../../src/indicators/settle-row.ts';
import { readTable } from '../../src/load/csv.ts';
import { INDICATOR_COLUMNS } from '../../src/load/csv-columns.ts';
import { textOf } from '../../src/load/csv-row.ts';
import { settledFolder } from '../data/folder.ts';
import { REPOSITORY } from '../support/folder.ts';

const TEMPLATES = join(REPOSITORY, 'docs/templates');
const templates = readdirSync(TEMPLATES);

test.each(templates)('the template %s is a table as it stands, and gives no number until one is written', (name) => {
  const table = readTable(name, readFileSync(join(TEMPLATES, name)), INDICATOR_COLUMNS);
  expect(table.diagnostics).toEqual([]);
  const { areas } = settledFolder();
  for (const row of table.rows) {
    expect(checkStatus(row)).toEqual([]);
    expect(textOf(row, 'status')).toBe('unavailable');
    expect(areas.get(textOf(row, 'area_code'))?.type).toBe(textOf(row, 'area_type'));
    expect(parsePeriod(textOf(row, 'period'), textOf(row, 'period_type') as PeriodType)).not.toHaveProperty('error');
  }
});

const names = ['csp.xlsx', 'pfa.xlsx', 'knife.xlsx', 'open-data.ods', 'homicide.xlsx', 'other.xlsx'];

test.each(names)('the page and template that the refusal of %s names are there', (name) => {
  const found = refuseSpreadsheet(name, new Uint8Array());
  const paths = `${found?.fix} ${found?.example ?? ''}`.match(/docs\/[a-z/-]+\.(?:md|csv)/g) ?? [];
  expect(paths).toHaveLength(2);
  expect(paths.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
});

const pages = readdirSync(join(REPOSITORY, 'docs')).filter((name) => name.startsWith('import'));

test.each(pages)('the links of %s lead somewhere', (page) => {
  const text = readFileSync(join(REPOSITORY, 'docs', page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
  expect(links.filter((target) => !existsSync(join(REPOSITORY, 'docs', target)))).toEqual([]);
});
