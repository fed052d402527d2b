import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';

const TEMPLATES = join(REPOSITORY, 'templates');

/** What templates call a publication in running text, where they could lead to it. */
const WORDS = {
  'strategic-needs-assessment': /\bthe needs assessment\b/i,
  'response-strategy': /\bthe (?:response )?strategy\b/i,
  'technical-annex': /\bthe (?:technical )?annex\b/i,
} as const;

const chapters = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md.hbs') && !path.startsWith('partials'))
  .map((path) => path.replaceAll('\\', '/'));

test.each(chapters)('%s leads to each other publication that it names', (path) => {
  const others = Object.entries(WORDS).filter(([publication]) => !path.startsWith(`${publication}/`));
  const lines = readFileSync(join(TEMPLATES, path), 'utf8').split('\n');
  // A heading holds no link.
  const named = lines.filter((line) => !line.startsWith('#') && others.some(([, words]) => words.test(line)));
  expect(named).toEqual([]);
});
