import { type Assembly, report } from '../assembly.ts';
import { label } from '../label.ts';
import type { FigureNode } from '../nodes.ts';

declare module '../nodes.ts' {
  interface NodeData {
    /** On a figure: the headlines that were made for it, the best first. It stands under one of them. None where its author wrote one. */
    headlines?: readonly string[];
    /** On a figure: the alternative texts that were made for it, the best first; none where its author wrote one. */
    alts?: readonly string[];
  }
}

/**
 * Gives no two figures of a publication the same headline or alternative text: a made headline that is taken gives way to the next that was made
 * for its figure, and a figure that is there twice says so. Those that authors wrote stay, and are reported. Code: figure/same-title.
 */
export function tellApart(figures: readonly FigureNode[], assembly: Assembly): void {
  distinguish('headline', figures, ({ data }) => data.headlines, assembly);
  distinguish('alt', figures, ({ data }) => data.alts, assembly);
}

function distinguish(
  text: 'headline' | 'alt',
  figures: readonly FigureNode[],
  madeFor: (figure: FigureNode) => readonly string[] | undefined,
  assembly: Assembly,
): void {
  const known = new Map<string, FigureNode>();
  for (const figure of figures) if (madeFor(figure) === undefined) keep(figure, text, known, assembly);
  for (const figure of figures) {
    const made = madeFor(figure);
    if (made === undefined) continue;
    figure[text] = made.find((one) => !known.has(keyOf(one))) ?? again(made.at(-1) ?? '', text, known, assembly);
    known.set(keyOf(figure[text]), figure);
  }
}

/** A text for a figure that is there before, however often. */
function again(
  text: string,
  of: 'headline' | 'alt',
  known: ReadonlyMap<string, FigureNode>,
  assembly: Assembly,
): string {
  const first = known.get(keyOf(text));
  if (!first) return text;
  return again(label(assembly.kit.labels, `${of}_again`, { text, number: first.number }), of, known, assembly);
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
