import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { CODES } from '../../src/core/codes.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

/** Folders of content, which hold no cases. */
const CONTENT = /^(?:golden\/(?:small|expected)|fixtures|support)\//;

/** Every case that is data: the YAML files of test/, and the examples and cases beside the parts of src/ and templates/. */
function caseFiles(): unknown[] {
  const below = (folder: string, ending = '.yaml') =>
    [...filesBelow(join(REPOSITORY, folder)).keys()]
      .filter((path) => path.endsWith(ending) && !CONTENT.test(path))
      .map((path) => readFileSync(join(REPOSITORY, folder, path), 'utf8'))
      .map((text): unknown => parseDocument(text, { merge: true }).toJS());
  return [...below('test'), ...below('src'), ...below('templates', '/examples.yaml')];
}

/** The keys under which cases say what is raised, as `code place`. */
const RAISED = ['expect', 'warns', 'codes'];

/** What cases say is raised, and the codes that lists of texts stand under. */
function linesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(Object.hasOwn(CODES, key) && Object.hasOwn(Object(item), 'hits') ? [key] : []),
    ...(RAISED.includes(key) ? [item].flat().map(String) : []),
    ...linesIn(item),
  ]);
}

/** Every problem that a case expects, as `code path:line:column`, or the code alone. */
export const EXPECTED: readonly string[] = linesIn(caseFiles()).filter((line) =>
  Object.hasOwn(CODES, line.split(' ')[0] ?? ''),
);

/** How many cases that are data raise each code. */
export function raisedInData(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of EXPECTED) {
    const code = line.split(' ')[0] ?? '';
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
