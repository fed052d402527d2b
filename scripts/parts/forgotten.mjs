import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Folders of templates/ that are no publications. */
const NO_PUBLICATIONS = ['brand', 'labels', 'partials', 'tables'];

/** How a module exports its part: `export const part`, or a list that has it. */
const EXPORTED = /^export (?:const part\b|\{[^}]*\bpart\b)/m;

/** The names of the folders in a folder. */
export const foldersIn = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The names of the parts of a kind, a row of KINDS, in their order. */
export const namesOf = (root, { folder, beside = [] }) =>
  foldersIn(join(root, 'src', folder))
    .filter((name) => name !== 'generated' && !beside.includes(name))
    .sort();

/** What is missing in the folders of the parts of these kinds and in those of the publications: a line for each file to add or to mend. */
export function forgotten(root, kinds) {
  const publications = foldersIn(join(root, 'templates')).filter((name) => !NO_PUBLICATIONS.includes(name));
  return [
    ...kinds.flatMap((kind) => namesOf(root, kind).flatMap((name) => inPart(root, kind, name))),
    ...publications.flatMap((name) => inPublication(root, name)),
  ];
}

const undeclared = (place) => [`${place}: add this file, which declares the part, or take the folder away`];

function inPart(root, { folder, file, needs = {} }, name) {
  const place = `src/${folder}/${name}/${file}`;
  if (!existsSync(join(root, place))) return undeclared(place);
  const text = readFileSync(join(root, place), 'utf8');
  const said = /^ {2}name: '([^']*)'/m.exec(text)?.[1];
  return [
    ...(said === undefined || said === name
      ? []
      : [`${place}: its name is "${said}"; make it "${name}", as its folder is`]),
    ...(EXPORTED.test(text) ? [] : [`${place}: write "export const part = …", which declares the part`]),
    ...Object.entries(needs)
      .filter(([needed]) => !existsSync(join(root, 'src', folder, name, needed)))
      .map(([needed, holds]) => `src/${folder}/${name}/${needed}: add this file, which holds ${holds}`),
  ];
}

function inPublication(root, name) {
  const folder = `templates/${name}`;
  const place = `${folder}/publication.yaml`;
  if (!existsSync(join(root, place))) return undeclared(place);
  const declared = read(join(root, place));
  const chapters = readdirSync(join(root, folder)).filter((file) => file.endsWith('.md.hbs'));
  const keys = { title: 'what it is called', subtitle: 'the line under its title, which is its summary' };
  return [
    ...Object.entries(keys)
      .filter(([key]) => declared !== undefined && !/\S/.test(String(declared?.[key] ?? '')))
      .map(([key, meaning]) => `${place}: write "${key}: …", ${meaning}`),
    ...(chapters.length > 0 ? [] : [`${folder}/01-name.md.hbs: add a first chapter; the name is yours to choose`]),
  ];
}

/** A file of YAML, or undefined where it is none: the step that reads all of them says so with its place. */
function read(path) {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
