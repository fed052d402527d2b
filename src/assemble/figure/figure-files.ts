import { once } from '../../core/once.ts';
import type { CsvFile } from '../../disclosure/csv-tables.ts';
import { publishedCsvName } from '../../disclosure/published-csv.ts';
import { type About, tableCsv } from '../../disclosure/table-csv.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { FigureNode } from '../nodes.ts';
import { slug } from '../numbering.ts';
import { plainText } from '../plain-text.ts';

/** A longer name is cut: some systems have no room for it. */
const LONGEST = 80;

/** Gives each figure the file of its own data, named by its anchor, in a folder of the publication. */
export function nameFigureFiles(figures: readonly FigureNode[], publication: string, assembly: Assembly): void {
  const names = new Set<string>();
  for (const figure of figures) {
    const { headline, subtitle, notes, number, data } = figure;
    const title = `${label(assembly.kit.labels, 'figure', { number })}: ${headline}`;
    const name = `figures/${publication}/${unique(slug(data.id).slice(0, LONGEST), names)}`;
    figure.ownCsv = fileOf(figure, name, { title, notes: [subtitle, ...notes] }, assembly);
  }
}

/** What a figure shows of one indicator as rows of its table; of several, or of none, its own data table. */
function fileOf(figure: FigureNode, name: string, about: About, assembly: Assembly): CsvFile {
  const { shows, table, provenance, source } = figure;
  const [first, ...others] = shows;
  const whole = first && others.length === 0 ? assembly.tables.get(first.indicator) : undefined;
  if (first && whole) return whole.ofFigure(name, first.points, about);
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const file = `data/${folder}${publishedCsvName(`${name}.csv`, provenance ?? 'local')}`;
  const made = once(() => {
    const rows = table.rows.map(({ cells }) => cells.map((cell) => cell.map(plainText).join('')));
    return tableCsv({
      file,
      columns: table.columns.map((column) => column.label),
      rows,
      source,
      provenance: provenance ?? 'records',
      about,
    });
  });
  return {
    file,
    text: () => made().text,
    bytes: () => Buffer.byteLength(made().text),
    description: () => made().description,
  };
}

function unique(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let n = 2; names.has(name); n++) name = `${wanted}-${n}`;
  names.add(name);
  return name;
}
