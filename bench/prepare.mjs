// Turns the yardstick's neutral workload into a partnership's folder:  node bench/prepare.mjs WORKLOAD-FOLDER FOLDER
// Not timed. The first variant becomes the partnership itself, each further one a file in content/variants.
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { contentFiles } from './workload/content.mjs';
import { dataFiles } from './workload/data.mjs';
import { readFigures } from './workload/figures.mjs';
import { tableSpecs } from './workload/tables.mjs';
import { sections } from './workload/text.mjs';
import { addedUp } from './workload/totals.mjs';

const PUBLICATIONS = { sna: 'strategic-needs-assessment', strategy: 'response-strategy' };

const [workload, folder] = process.argv.slice(2);
if (!workload || !folder) {
  process.stderr.write('usage: node bench/prepare.mjs WORKLOAD-FOLDER FOLDER\n');
  process.exit(2);
}
/** The workload's text, without the numbers in the names of indicators: each would be taken for a figure. */
const text = (name) =>
  readFileSync(join(workload, 'neutral', name), 'utf8')
    .replaceAll(/(?<=cohort )\d+/g, (number) => String.fromCodePoint(64 + Number(number)))
    .replaceAll(/ \(\d+–\d+\)/g, '');
const yaml = (name) => parse(text(`${name}.yml`));
const names = ['partnership', 'priorities', 'interventions', 'funding', 'engagement', 'indicators', 'variants'];
const records = Object.fromEntries(names.map((name) => [name, yaml(name)]));
const neutral = {
  ...records,
  ...addedUp(readFigures(text), records.indicators),
  texts: Object.fromEntries(Object.keys(PUBLICATIONS).map((id) => [id, yaml(`text-${id}`)])),
};

const templates = [];
const publications = {};
for (const [id, name] of Object.entries(PUBLICATIONS)) {
  const written = sections(neutral.texts[id], neutral);
  templates.push(...written.map(({ file, markdown }) => [`templates/${name}/${file}`, markdown]));
  // The workload has chapters of its own: none of the program's come between.
  publications[`templates/${name}/publication.yaml`] = {
    chapters: written.map(({ file }) => file.replace('.md.hbs', '')),
  };
}
const files = [
  ...Object.entries({ ...contentFiles(neutral), ...tableSpecs, ...publications }).map(([path, value]) => [
    path,
    stringify(value),
  ]),
  ...Object.entries(dataFiles(neutral)),
  ...templates,
];
rmSync(folder, { recursive: true, force: true });
for (const [path, body] of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), body);
}
