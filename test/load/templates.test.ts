import { expect, test } from 'vitest';
import { newMemory } from '../../src/core/memory.ts';
import { loadTemplates } from '../../src/load/templates.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const ROOT = '/northmere';
const OWN = 'templates/strategic-needs-assessment/01-figures.md.hbs';

test('a process that goes on reads the program once, and a template that is as it was is the same object', () => {
  const { effects, files } = memoryFolder({ root: ROOT, files: filesBelow(SMALL) });
  const memory = newMemory();
  const load = () => {
    const read: string[] = [];
    const reading = {
      ...effects,
      read: (path: string) => {
        read.push(path);
        return effects.read(path);
      },
    };
    memory.beginRun();
    const { publications, labels } = loadTemplates(reading, ROOT, REPOSITORY, memory);
    const chapters = publications.flatMap((one) =>
      [...one.chapters].map(([name, get]) => [`${one.folder}/${name}`, get()] as const),
    );
    return { chapters: new Map(chapters), labels, ofProgram: read.filter((path) => path.startsWith(REPOSITORY)) };
  };
  const first = load();
  expect(first.ofProgram.length).toBeGreaterThan(5);
  const again = load();
  expect(again.ofProgram).toEqual([]);
  expect(again.labels).toEqual(first.labels);
  for (const [name, chapter] of again.chapters)
    if (!name.includes('01-figures')) expect(chapter).toBe(first.chapters.get(name));
  const text = new TextDecoder().decode(files.get(`${ROOT}/${OWN}`));
  files.set(`${ROOT}/${OWN}`, new TextEncoder().encode(`${text}\nMore.\n`));
  const changed = [...load().chapters].flatMap(([name, chapter]) =>
    chapter === again.chapters.get(name) ? [] : [name],
  );
  expect(changed).toEqual(['strategic-needs-assessment/01-figures']);
});
