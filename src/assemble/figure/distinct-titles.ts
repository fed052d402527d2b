import { type Assembly, report } from '../assembly.ts';
import { label } from '../label.ts';
import type { FigureNode } from '../nodes.ts';

declare module '../nodes.ts' {
  interface NodeData {
    /** On a figure: the headlines that were made for it, the best first. It stands under one of them. None where its author wrote one. */
    headlines?: readonly string[];
    /** On a figure: its alternative text was made. */
    isAltMade?: true;
  }
}

/**
 * Gives no two figures of a publication the same headline or alternative text: a made headline that is taken gives way to the next that was made
 * for its figure, and a figure that is there twice says so. Those that authors wrote stay, and are reported. Code: figure/same-title.
 */
export function tellApart(figures: readonly FigureNode[], assembly: Assembly): void {
  const { labels } = assembly.kit;
  const headlines = new Map<string, FigureNode>();
  const alts = new Map<string, FigureNode>();
  const isMade = (figure: FigureNode) => figure.data.headlines !== undefined;
  for (const figure of figures.filter((one) => !isMade(one))) keep(figure, 'headline', headlines, assembly);
  for (const figure of figures.filter(isMade)) {
    const made = figure.data.headlines ?? [];
    const again = (text: string) =>
      label(labels, 'headline_again', { text, number: headlines.get(keyOf(text))?.number ?? 0 });
    figure.headline = made.find((text) => !headlines.has(keyOf(text))) ?? again(made.at(-1) ?? '');
    headlines.set(keyOf(figure.headline), figure);
  }
  for (const figure of figures.filter(({ data }) => !data.isAltMade)) keep(figure, 'alt', alts, assembly);
  for (const figure of figures.filter(({ data }) => data.isAltMade)) {
    const first = alts.get(keyOf(figure.alt));
    if (first) figure.alt = label(labels, 'alt_again', { text: figure.alt, number: first.number });
    alts.set(keyOf(figure.alt), figure);
  }
}

const keyOf = (text: string): string => text.toLowerCase();

/** Keeps a text that an author wrote; says so where an earlier figure has it. */
function keep(figure: FigureNode, of: 'headline' | 'alt', known: Map<string, FigureNode>, assembly: Assembly): void {
  const text = figure[of];
  const first = known.get(keyOf(text));
  if (!first) {
    known.set(keyOf(text), figure);
    return;
  }
  const what = of === 'headline' ? 'headline' : 'alternative text';
  const message = `Figure ${figure.number} has the ${what} of figure ${first.number}: "${text}".`;
  const also = first.data.source ? [first.data.source] : [];
  report(assembly, 'figure/same-title', figure.data.source, message, { also });
}
