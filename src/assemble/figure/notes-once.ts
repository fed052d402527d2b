import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { FigureNode } from '../nodes.ts';
import type { MethodNotes } from './notes.ts';
import { listInWords } from './words.ts';

declare module '../nodes.ts' {
  interface NodeData {
    /** On a figure: those of its notes that say how figures are made, which others may have word for word. */
    methods?: MethodNotes;
  }
}

/**
 * Prints what figures of a publication have in common below the first of them alone: what is to be known of an indicator, its unusual years, how its
 * limits were worked out and how it was compared. The later figures name that figure, and what is the same there.
 */
export function notesOnce(figures: readonly FigureNode[], assembly: Pick<Assembly, 'kit' | 'model'>): void {
  const { labels } = assembly.kit;
  const indicators = new Map<string, number>();
  const notes = new Map<string, number>();
  for (const figure of figures) {
    const { number, shows, data } = figure;
    const gone = new Set<string>();
    const same = new Map<number, Set<string>>();
    const refer = (first: number, aspect: string): unknown =>
      same.set(first, (same.get(first) ?? new Set()).add(label(labels, `note_same.${aspect}`)));
    for (const [aspect, own] of Object.entries(data.methods ?? {}))
      for (const note of own) {
        const first = notes.get(note) ?? number;
        notes.set(note, first);
        if (first === number) continue;
        gone.add(note);
        refer(first, aspect);
      }
    for (const { indicator } of shows) {
      const first = indicators.get(indicator) ?? number;
      indicators.set(indicator, first);
      const caveats = first === number ? [] : caveatsOf(indicator, assembly);
      if (figure.notes.some((note) => caveats.includes(note))) refer(first, 'caveats');
      for (const caveat of caveats) gone.add(caveat);
    }
    figure.notes = [
      ...figure.notes.filter((note) => !gone.has(note)),
      ...[...same].map(([other, aspects]) =>
        label(labels, 'note_same.as', { aspects: listInWords([...aspects], labels), number: other }),
      ),
    ];
  }
}

const caveatsOf = (indicator: string, { model }: Pick<Assembly, 'model'>): readonly string[] =>
  model.content.indicators.find(({ id }) => id === indicator)?.caveats ?? [];
