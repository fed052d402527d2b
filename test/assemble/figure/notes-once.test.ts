import { expect, test } from 'vitest';
import { loadBase } from '../../duty/edition.ts';

test('what figures have in common stands below the first of them, which the later ones name', async () => {
  const { checked } = await loadBase();
  const [edition] = checked.editions;
  const indicators = edition?.model.content.indicators ?? [];
  const later: string[] = [];
  for (const { role, figures } of edition?.publications ?? []) {
    if (!role) continue;
    for (const [index, figure] of figures.entries()) {
      const first = figures.find(({ shows }) => shows.indicator === figure.shows.indicator);
      const caveats = indicators.find(({ id }) => id === figure.shows.indicator)?.caveats ?? [];
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
      notes.filter((note) => Object.values(data.methods ?? {}).includes(note)),
    );
    if (role) expect(printed).toEqual([...new Set(printed)]);
  }
});
