import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { FigureNode } from '../nodes.ts';
import { slug } from '../numbering.ts';

/** A longer name is cut: some systems have no room for it. */
const LONGEST = 80;

/** Gives each figure the file of its own data, named by its anchor, in a folder of the publication. */
export function nameFigureFiles(figures: readonly FigureNode[], publication: string, assembly: Assembly): void {
  const names = new Set<string>();
  for (const figure of figures) {
    const { shows, headline, subtitle, notes, number, data } = figure;
    const table = assembly.tables.get(shows.indicator);
    if (!table) continue;
    const title = `${label(assembly.kit.labels, 'figure', { number })}: ${headline}`;
    const name = unique(slug(data.id).slice(0, LONGEST), names);
    figure.ownCsv = table.ofFigure(`figures/${publication}/${name}`, shows.points, {
      title,
      notes: [subtitle, ...notes],
    });
  }
}

function unique(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let n = 2; names.has(name); n++) name = `${wanted}-${n}`;
  names.add(name);
  return name;
}
