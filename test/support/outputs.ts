import { FORMATS } from '../../src/render/render.ts';
import { PUBLICATION_PARTS } from '../publications/examples.ts';

/** The files of publications in every format, by the names of their files. */
export const filesOf = (publications: readonly string[]): string[] =>
  publications.flatMap((name) => FORMATS.map(({ extension }) => `${name}.${extension}`));

/** The publications that the program brings to everybody, by the names of their files. */
export const PUBLICATION_FILES = PUBLICATION_PARTS.filter(({ audience }) => audience === 'public').map(
  ({ name, file_name = name }) => file_name,
);

/** What the small folder makes of each variant. */
const SMALL_OUTPUTS = [
  'build.json',
  'data/violence.csv',
  'data/visits-ILLUSTRATIVE.csv',
  ...filesOf(PUBLICATION_FILES),
];

/** Every file of the small folder's output: those of each variant, and the list of them. */
export function smallOutputs(variants: readonly string[]): string[] {
  return [...variants.flatMap((id) => SMALL_OUTPUTS.map((file) => `${id}/${file}`)), 'index.html'].toSorted();
}
