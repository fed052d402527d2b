import { expect, test } from 'vitest';
import { notesOnce } from '../../../src/assemble/figure/notes-once.ts';
import { loadBase } from '../../duty/edition.ts';

test('what figures have in common stands below the first of them, which the later ones name', async () => {
  const { checked } = await loadBase();
  const [edition] = checked.editions;
  const indicators = edition?.model.content.indicators ?? [];
  const later: string[] = [];
  for (const { role, figures } of edition?.publications ?? []) {
    if (!role) continue;
    for (const [index, figure] of figures.entries()) {
      const first = figures.find(({ shows }) => shows[0]?.indicator === figure.shows[0]?.indicator);
      const caveats = indicators.find(({ id }) => id === figure.shows[0]?.indicator)?.caveats ?? [];
      const printed = caveats.filter((caveat) => figure.notes.includes(caveat));
      if (first === figure) expect(printed).toEqual(caveats);
      else {
        expect(printed).toEqual([]);
        expect(figure.notes.some((note) => note.includes(`figure ${first?.number}`))).toBe(caveats.length > 0);
        later.push(`${index}`);
      }
    }
  }
  expect(later.length).toBeGreaterThan(0);
  for (const { role, figures } of edition?.publications ?? []) {
    const printed = figures.flatMap(({ notes, data }) =>
      notes.filter((note) =>
        Object.values(data.methods ?? {})
          .flat()
          .includes(note),
      ),
    );
    if (role) expect(printed).toEqual([...new Set(printed)]);
  }
});

test('of what makes two periods unusual, neither is said again', async () => {
  const { checked } = await loadBase();
  const [edition] = checked.editions;
  const [figure] = edition?.publications.flatMap(({ figures }) => figures) ?? [];
  const kit = checked.kit;
  if (!edition || !figure || !kit) throw new Error('The example has no figures.');
  const unusual = ['The year of the flood.', 'The year of the strike.'];
  const figures = [1, 2].map((number) => ({
    ...figure,
    number,
    notes: unusual,
    data: { ...figure.data, methods: { unusual, limits: [], compared: [] } },
  }));
  notesOnce(figures, { kit, model: edition.model });
  expect(figures.map(({ notes }) => notes.length)).toEqual([2, 1]);
});
