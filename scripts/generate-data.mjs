// Writes areas.csv, tiles.csv, population.csv and the illustrative indicators: invented figures beside real places, marked as such in every file.
// The same bytes on every run. `node scripts/generate-data.mjs [folder]`; the folder is data/ if left out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ageAndSexRows } from './data/age-and-sex.mjs';
import { AREAS_CSV, TILES_CSV } from './data/areas.mjs';
import { councilRows } from './data/council-figures.mjs';
import { categoryRows, eventRows } from './data/events.mjs';
import { homicideRows } from './data/homicide.mjs';
import { AGE_AND_SEX, COUNCIL_FIGURES, EVENTS, HOMICIDE } from './data/indicators.mjs';
import { POPULATION_CSV } from './data/population.mjs';
import { mulberry32 } from './data/random.mjs';
import { tidyCsv } from './data/tidy.mjs';

const SEED = 20230131;
const folder = process.argv[2] ?? fileURLToPath(new URL('../data/', import.meta.url));

const makers = [
  ...EVENTS.map((recipe) => ({ recipe, rows: eventRows })),
  { recipe: HOMICIDE, rows: homicideRows },
  ...COUNCIL_FIGURES.map((recipe) => ({ recipe, rows: councilRows })),
];

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'areas.csv'), AREAS_CSV);
writeFileSync(join(folder, 'tiles.csv'), TILES_CSV);
writeFileSync(join(folder, 'population.csv'), POPULATION_CSV);
let ofWhole = [];
makers.forEach(({ recipe, rows }, i) => {
  // A stream of its own for each indicator: a change to one recipe leaves the other files as they are.
  const random = mulberry32(SEED + i);
  const made = rows(recipe, random);
  if (recipe.id === AGE_AND_SEX.of) ofWhole = made;
  const split = categoryRows(recipe, made, random);
  writeFileSync(join(folder, `${recipe.id}-ILLUSTRATIVE.csv`), tidyCsv(recipe, [...made, ...split]));
});
const byAgeAndSex = ageAndSexRows(AGE_AND_SEX, ofWhole, mulberry32(SEED + makers.length));
writeFileSync(join(folder, `${AGE_AND_SEX.id}-ILLUSTRATIVE.csv`), tidyCsv(AGE_AND_SEX, byAgeAndSex));
