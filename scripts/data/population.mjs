// Residents by area, year and age. Four figures are official; everything else is made up around them and says so.
import { ALL, ENGLAND, withTotals } from './areas.mjs';

export const YEARS = Array.from({ length: 11 }, (_, i) => 2015 + i);
const AGES = ['all', '0-24', '25+', '0-17', '10-17'];

/** Residents at the Census of 2021 as the councils and press gave them; the county's seven districts add up to its figure. */
const OFFICIAL_2021 = { E06000017: 41000, E07000131: 97600, E07000134: 104700, E10000018: 712300 };

/** Residents in 2021, growth a year, and the shares under 25, under 18 and from 10 to 17. */
const BASE = {
  E06000016: [368000, 0.008, 0.36, 0.235, 0.105],
  E07000129: [103000, 0.008, 0.275, 0.205, 0.095],
  E07000130: [184000, 0.009, 0.33, 0.19, 0.09],
  E07000131: [97600, 0.011, 0.28, 0.215, 0.1],
  E07000132: [113500, 0.007, 0.27, 0.2, 0.09],
  E07000133: [52000, 0.005, 0.26, 0.195, 0.09],
  E07000134: [104700, 0.01, 0.275, 0.205, 0.095],
  E07000135: [57500, 0.004, 0.31, 0.205, 0.1],
  E06000017: [41000, 0.006, 0.27, 0.19, 0.1],
  [ENGLAND]: [56500000, 0.006, 0.295, 0.21, 0.095],
};

const hundred = (value) => Math.round(value / 100) * 100;

function residentsOf([in2021, growth, ...shares], year) {
  const all = hundred(in2021 * (1 + growth * (year - 2021)));
  const [under25, under18, from10] = shares.map((share) => hundred(all * share));
  return { all, '0-24': under25, '25+': all - under25, '0-17': under18, '10-17': from10 };
}

/** `population[year][age][area]` = residents; the county and the whole are sums of their parts. */
export const population = Object.fromEntries(
  YEARS.map((year) => [
    year,
    Object.fromEntries(
      AGES.map((age) => [
        age,
        withTotals(
          Object.fromEntries(Object.entries(BASE).map(([code, base]) => [code, residentsOf(base, year)[age]])),
        ),
      ]),
    ),
  ]),
);

export const POPULATION_CSV = [
  'area_code,year,age,sex,population,provenance',
  ...ALL.flatMap((code) =>
    YEARS.flatMap((year) =>
      AGES.map((age) => {
        const official = year === 2021 && age === 'all' && OFFICIAL_2021[code] === population[year][age][code];
        return [code, year, age, 'persons', population[year][age][code], official ? 'official' : 'illustrative'].join(
          ',',
        );
      }),
    ),
  ),
  '',
].join('\n');
