import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBase } from '../duty/edition.ts';
import { REPOSITORY } from '../support/folder.ts';

/** Every template and table, with its text. */
function templates(): [string, string][] {
  const root = join(REPOSITORY, 'templates');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(hbs|yaml)$/.test(file));
  return files.map((file) => [file, readFileSync(join(root, file), 'utf8')]);
}

/** Whether a name stands in a text as words of its own: "the-y" is not in "the-year". */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\w-]/.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`)) return true;
  return false;
}

test('the templates serve any partnership: they name no place, document, indicator or record of the example', async () => {
  const { content, areas } = (await loadBase()).checked.editions[0]!.model;
  const names = [
    ...[...areas.values()].flatMap(({ code, name }) => (code.startsWith('E92') ? [] : [code, name])),
    ...content.sources.references.map(({ id }) => id),
    ...content.indicators.map(({ id }) => id),
    ...content.actions.actions.map(({ id }) => id),
    ...content.partnership.bodies.flatMap(({ id, name }) => [id, name]),
    content.partnership.name,
  ];
  // An id of one word, such as "prevention", is a word too.
  const telling = new Set(names.filter((name) => /[ :-]|\d/.test(name) || /^[A-Z]/.test(name)));
  const found = templates().flatMap(([file, text]) =>
    [...telling].filter((name) => standsIn(text, name)).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('no template writes down how many records there are', () => {
  const counted =
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:priorities|actions|interventions|causes|findings|partners|indicators)\b/i;
  const found = templates().flatMap(([file, text]) => {
    const match = counted.exec(text);
    return match ? [`${file}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});
