import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { FigureNode } from '../nodes.ts';

/** Prints what is to be known of an indicator below its first figure alone; the later ones name that figure. */
export function caveatsOnce(figures: readonly FigureNode[], { kit, model }: Assembly): void {
  const first = new Map<string, number>();
  for (const figure of figures) {
    const { indicator } = figure.shows;
    const number = first.get(indicator);
    if (number === undefined) {
      first.set(indicator, figure.number);
      continue;
    }
    const caveats = model.content.indicators.find(({ id }) => id === indicator)?.caveats ?? [];
    const own = figure.notes.filter((note) => !caveats.includes(note));
    if (own.length < figure.notes.length) figure.notes = [...own, label(kit.labels, 'note_caveats', { number })];
  }
}
