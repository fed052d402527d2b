// Writes a folder of street-level files in the layout of data.police.uk for one invented force: node bench/generate-police-uk.mjs DIR [months] [rows a month].
// Always the same bytes: a linear congruential generator with a fixed seed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, months = '36', rows = '16700'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node bench/generate-police-uk.mjs DIR [months] [rows a month]');
  process.exit(2);
}

let state = 20_241_101;
const below = (limit) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const hex = () =>
  Array.from({ length: 8 }, () =>
    below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

const AREAS = [
  ['E06000016', 'Leicester', 200],
  ['E06000017', 'Rutland', 25],
  ['E07000129', 'Blaby', 60],
  ['E07000130', 'Charnwood', 105],
  ['E07000131', 'Harborough', 55],
  ['E07000132', 'Hinckley and Bosworth', 70],
  ['E07000133', 'Melton', 35],
  ['E07000134', 'North West Leicestershire', 65],
  ['E07000135', 'Oadby and Wigston', 40],
];
const LSOAS = AREAS.flatMap(([code, name, count], area) =>
  Array.from({ length: count }, (_, i) => [
    `E0109${String(area * 300 + i).padStart(4, '0')}`,
    code,
    `${name} ${String(i + 1).padStart(3, '0')}A`,
  ]),
);
const TYPES = [
  'Violence and sexual offences',
  'Violence and sexual offences',
  'Violence and sexual offences',
  'Anti-social behaviour',
  'Burglary',
  'Shoplifting',
  'Vehicle crime',
  'Public order',
  'Other theft',
  'Criminal damage and arson',
];
const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const FORCE = 'Leicestershire Police';

function line(month) {
  const type = TYPES[below(TYPES.length)];
  const antiSocial = type === 'Anti-social behaviour';
  const id = antiSocial ? '' : hex();
  if (below(50) === 0)
    return `${id},${month},${FORCE},${FORCE},,,No Location,,,${type},${antiSocial ? '' : 'Status update unavailable'},`;
  const [lsoa, , name] = LSOAS[below(LSOAS.length)];
  const place = `-1.${String(below(1e6)).padStart(6, '0')},52.${String(below(1e6)).padStart(6, '0')},On or near Invented Street ${below(400)}`;
  return `${id},${month},${FORCE},${FORCE},${place},${lsoa},${name},${type},${antiSocial ? '' : 'Investigation complete; no suspect identified'},`;
}

for (let i = 0; i < Number(months); i++) {
  const month = `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  mkdirSync(join(folder, 'street', month), { recursive: true });
  const text = [HEADER, ...Array.from({ length: Number(rows) }, () => line(month))].join('\n');
  writeFileSync(join(folder, 'street', month, `${month}-leicestershire-street.csv`), `${text}\n`);
}
writeFileSync(
  join(folder, 'lsoa-areas.csv'),
  `lsoa_code,area_code\n${LSOAS.map(([lsoa, area]) => `${lsoa},${area}`).join('\n')}\n`,
);
