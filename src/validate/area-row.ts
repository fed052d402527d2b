import { AREA_COLUMNS, type AREA_TYPES } from '../load/csv-columns.ts';
import { slug } from './patterns.ts';

/** Beginnings of the codes of the Office for National Statistics, with the kind of area. */
const TYPES: readonly (readonly [RegExp, (typeof AREA_TYPES)[number]])[] = [
  [/^[EWSNK]92/, 'country'],
  [/^E12/, 'region'],
  [/^(E23|W15)/, 'police_force_area'],
  [/^E10/, 'county'],
  [/^[EW]06/, 'unitary'],
  [/^E0[789]/, 'district'],
  [/^(E22|W14)/, 'csp'],
  [/^E54/, 'icb'],
  [/^[EW]05/, 'ward'],
  [/^[EW]01/, 'lsoa'],
];

/** The code that an area has which is written in some way: "e06000016" is E06000016, "Our Town" is local:our-town. */
export function areaCode(written: string): string {
  const text = written.trim();
  if (/^[a-z]\d{8}$/i.test(text)) return text.toUpperCase();
  return `local:${slug(text.replace(/^local:/i, ''))}`;
}

/** The type of an area, as its code tells it. */
export const areaType = (code: string): (typeof AREA_TYPES)[number] =>
  TYPES.find(([begins]) => begins.test(code))?.[1] ?? 'custom';

/** The smallest row of an area, under the columns that data/areas.csv has, or must have. */
export function areaRow(
  written: string,
  columns: readonly string[] = AREA_COLUMNS.filter(({ required }) => required).map(({ name }) => name),
): string {
  const code = areaCode(written);
  const isOwn = code.startsWith('local:');
  const name = isOwn ? written.trim().replace(/^local:/i, '') : 'The name of the area';
  const cells: Readonly<Record<string, string>> = {
    code,
    name: /[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name,
    type: areaType(code),
  };
  return columns.map((column) => cells[column] ?? '').join(',');
}
