import { USUAL } from '../../src/render/render.ts';
import { PUBLICATION_PARTS } from '../publications/examples.ts';

/** The files of publications in every format, by the names of their files. */
export const filesOf = (publications: readonly string[]): string[] =>
  publications.flatMap((name) => USUAL.map(({ ending }) => `${name}${ending}`));

const publicationsFor = (readers: 'public' | 'partnership'): string[] =>
  PUBLICATION_PARTS.filter(({ audience, pack }) => audience === readers && pack === undefined).map(
    ({ name, file_name = name }) => file_name,
  );

/** The publications that are made without being asked for: those that everybody may read, and those for the partners alone, by the names of their files. */
export const PUBLICATION_FILES = publicationsFor('public');
export const PARTNERSHIP_FILES = publicationsFor('partnership');

/** A data file, and the one that describes it. */
export const described = (path: string): string[] => [path, `${path}-metadata.json`];

/** The files of a figure, by their path without ending: its data, and its picture. */
export const ofFigure = (path: string): string[] => [...described(`${path}.csv`), `${path}.svg`];

/** What the small folder makes of each variant. */
const SMALL_OUTPUTS = [
  'build.json',
  ...['violence', 'visits-ILLUSTRATIVE'].flatMap((name) => described(`data/${name}.csv`)),
  ...['figure-violence', 'figure-visits-ILLUSTRATIVE'].flatMap((name) =>
    ofFigure(`data/figures/strategic-needs-assessment/${name}`),
  ),
  ...filesOf(PUBLICATION_FILES),
];

/** Every file of the small folder's output: those of each variant, and the list of them. */
export function smallOutputs(variants: readonly string[]): string[] {
  return [...variants.flatMap((id) => SMALL_OUTPUTS.map((file) => `${id}/${file}`)), 'index.html'].toSorted();
}
