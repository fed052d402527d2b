import { expect, test } from 'vitest';
import { type Format, USUAL } from '../../src/render/render.ts';
import { warmFolder } from './warm.ts';

const TEXT = 'content/priorities/prevention.yaml';
const edited = (text: string): string => text.replace('before it starts', 'before anybody is hurt');
const BASE = { variants: [undefined] };

/** The formats, with the name of each file that is printed in them. */
function noting(): { readonly formats: readonly Format[]; readonly printed: Set<string> } {
  const printed = new Set<string>();
  const formats = USUAL.map(
    (format): Format => ({
      ...format,
      render: (publication, ...others) => {
        printed.add(`${publication.fileName}${format.ending}`);
        return format.render(publication, ...others);
      },
    }),
  );
  return { formats, printed };
}

test('of all publications those are printed again that come out another', async () => {
  const folder = warmFolder();
  const before = new Map((await folder.warm(BASE)).outputs.map(([path, bytes]) => [path, bytes]));
  folder.set(TEXT, edited(folder.text(TEXT)));
  const { formats, printed } = noting();
  const { outputs } = await folder.warm({ ...BASE, formats });
  const isPage = (path: string): boolean => USUAL.some(({ ending }) => path.endsWith(ending));
  const changed = outputs.flatMap(([path = '', bytes]) =>
    isPage(path) && path.includes('/') && before.get(path) !== bytes ? [path.slice(path.lastIndexOf('/') + 1)] : [],
  );
  expect(changed.toSorted()).toEqual([...printed].toSorted());
  expect(printed.size).toBeGreaterThan(0);
  expect(printed.size).toBeLessThan(before.size / 2);
});

test('the page that is shown comes first, and what is made of everything after it is what a clean build makes', async () => {
  const folder = warmFolder();
  const pages = USUAL.filter(({ name }) => name === 'html');
  const shown = { ...BASE, publications: ['strategy'], formats: pages };
  for (const change of [(text: string) => text, edited]) {
    folder.set(TEXT, change(folder.text(TEXT)));
    expect(await folder.warm(shown)).toEqual(await folder.cold(shown));
    const stages: string[] = [];
    const rest = await folder.warm({ ...BASE, stage: (stage) => stages.push(stage) });
    expect(rest).toEqual(await folder.cold(BASE));
    // It was judged for the page.
    expect(stages).not.toContain('duty');
  }
});

test('where nothing changed nothing is made', async () => {
  const folder = warmFolder();
  const first = await folder.warm();
  const { formats, printed } = noting();
  const stages: string[] = [];
  expect(await folder.warm({ formats, stage: (stage) => stages.push(stage) })).toEqual(first);
  expect([...printed]).toEqual([]);
  expect(stages).not.toContain('duty');
});
