import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsSchema } from '../../scripts/schema/imports.mjs';
import { IMPORTERS } from '../../src/importers/generated/importers.ts';
import { MAPPINGS } from '../../src/importers/generated/mappings.ts';
import { IMPORTER_NAMES } from '../../src/importers/generated/names.ts';
import { REPOSITORY } from '../support/folder.ts';
import { runCases } from '../support/run-cases.ts';

const text = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');

test('the names alone are the names of the table', () => {
  expect(IMPORTER_NAMES).toEqual(Object.keys(IMPORTERS));
});

test('the schema of data/imports.yaml is made from those of the importers', () => {
  expect(text('src/schema/imports.schema.json')).toBe(importsSchema());
});

describe.each(Object.values(IMPORTERS))('$name', ({ name, settings, origin }) => {
  test('stands in the table under its name', () => {
    expect(IMPORTERS[name as keyof typeof IMPORTERS]?.settings).toBe(settings);
  });

  test('is told what it needs under its own key', () => {
    expect(Object.keys(JSON.parse(text(`src/importers/${name}/settings.schema.json`)))).toEqual([settings]);
  });

  test('has a page that shows how it is called and what it is told', () => {
    const page = text(`docs/import-${name}.md`);
    expect(page).toContain(`svduty import ${name}`);
    expect(page).toContain(`${settings}:`);
  });

  test('is called by its name in its examples, and gives the words of its licence', () => {
    const { works, fails } = runCases(join(REPOSITORY, 'src/importers', name, 'examples.yaml'));
    expect([...works, ...fails].filter(({ run }) => !run.startsWith(`import ${name} `))).toEqual([]);
    // Those of the importer of any table stand in its entries.
    const shown = works.flatMap(({ out }) => out ?? []);
    if (name === 'table') expect(shown.some((words) => words.includes('public sector information'))).toBe(true);
    else expect(shown.some((words) => new RegExp(words).test(origin.attribution))).toBe(true);
  });
});

test('an entry can name each mapping that ships, and no other', () => {
  const { tables } = JSON.parse(text('src/importers/table/settings.schema.json'));
  expect(tables.items.properties.mapping.enum).toEqual(Object.keys(MAPPINGS));
});
