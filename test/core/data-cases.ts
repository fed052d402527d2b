import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { CODES } from '../../src/core/codes.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

/** Folders of content, which hold no cases. */
const CONTENT = /^(?:golden\/(?:small|expected)|fixtures|support)\//;

/** Every case that is data: the YAML files of test/ and the examples and cases beside the parts of src/. */
function caseFiles(): unknown[] {
  const below = (folder: string) =>
    [...filesBelow(join(REPOSITORY, folder)).keys()]
      .filter((path) => path.endsWith('.yaml') && !CONTENT.test(path))
      .map((path) => readFileSync(join(REPOSITORY, folder, path), 'utf8'))
      .map((text): unknown => parseDocument(text, { merge: true }).toJS());
  return [...below('test'), ...below('src')];
}

/** What cases say is raised: `expect` as `code place`, or lists of texts under the code that finds them. */
function codesIn(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const item of value) codesIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (Object.hasOwn(CODES, key) && Object.hasOwn(Object(item), 'hits')) found.push(key);
      if (key === 'expect') for (const line of [item].flat()) found.push(String(line).split(' ')[0] ?? '');
      codesIn(item, found);
    }
  }
}

/** How many cases that are data raise each code. */
export function raisedInData(): ReadonlyMap<string, number> {
  const found: string[] = [];
  codesIn(caseFiles(), found);
  const counts = new Map<string, number>();
  for (const code of found) if (Object.hasOwn(CODES, code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
