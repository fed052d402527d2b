import { type Chance, chanceOf } from './chance.ts';
import { family as areas } from './families/areas.ts';
import { family as calls } from './families/calls.ts';
import { family as characters } from './families/characters.ts';
import { family as csv } from './families/csv.ts';
import { family as files } from './families/files.ts';
import { family as images } from './families/images.ts';
import { family as importers } from './families/importers.ts';
import { family as options } from './families/options.ts';
import { family as outputs } from './families/outputs.ts';
import { family as publications } from './families/publications.ts';
import { family as scalars } from './families/scalars.ts';
import { family as templates } from './families/templates.ts';
import { family as textFields } from './families/text-fields.ts';
import { family as variants } from './families/variants.ts';
import { family as yamlStructure } from './families/yaml-structure.ts';
import { family as yamlText } from './families/yaml-text.ts';
import { family as yamlValues } from './families/yaml-values.ts';
import type { Family, Trial } from './trial.ts';

/** A new family is a file and a row. */
export const FAMILIES: readonly Family[] = [
  yamlText,
  yamlValues,
  yamlStructure,
  textFields,
  csv,
  areas,
  templates,
  images,
  files,
  variants,
  options,
  importers,
  outputs,
  characters,
  scalars,
  publications,
  calls,
];

/** One case by seed and index: its name, and how it was made. */
export interface Named {
  readonly name: string;
  /** Further decisions of this case, after those that made its name. */
  readonly chance: Chance;
  readonly make: () => Trial;
}

const SHARES = FAMILIES.reduce((sum, { share }) => sum + share, 0);

/** Steps of the golden ratio spread the indexes evenly over the shares laid end to end. */
function familyOf(index: number): Family {
  let left = ((index * 0.6180339887498949) % 1) * SHARES;
  for (const family of FAMILIES) {
    if (left < family.share) return family;
    left -= family.share;
  }
  throw new Error(`No family has the index ${index}.`);
}

/** The case of an index. The mutations of a family come in turn, so that none is left out by chance. */
export function caseOf(seed: number, index: number): Named {
  const chance = chanceOf(seed, index);
  const family = familyOf(index);
  const earlier = Array.from({ length: index }, (_, other) => familyOf(other)).filter(
    (other) => other === family,
  ).length;
  const names = Object.keys(family.mutations);
  const name = names[(earlier + seed) % names.length] ?? '';
  const make = family.mutations[name];
  if (!make) throw new Error(`${family.name} has no mutation ${name}`);
  return { name: `${family.name}: ${name}`, chance, make: () => make(chance) };
}
