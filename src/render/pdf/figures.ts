import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';

const S = PDFName.of('S');

/**
 * A browser tags a figure with all that belongs to it (title, chart, source, table) as one picture whose text alternative is its title, so that whoever hears that alternative hears nothing of
 * the rest. The chart in it is the picture (ISO 32000-1, 14.8.4.5); what is around it becomes a section, its title a division.
 */
export function openFigures({ context }: PDFDocument): void {
  const elements = context.enumerateIndirectObjects().flatMap(([, one]) => (one instanceof PDFDict ? [one] : []));
  for (const element of elements) {
    if (element.get(S) !== PDFName.of('Figure')) continue;
    const titles = childrenOf(element).filter((child) => child.get(S) === PDFName.of('Caption'));
    if (titles.length === 0) continue;
    element.set(S, PDFName.of('Sect'));
    element.delete(PDFName.of('Alt'));
    for (const title of titles) title.set(S, PDFName.of('Div'));
  }
}

function childrenOf(element: PDFDict): PDFDict[] {
  const kids = element.lookup(PDFName.of('K'));
  if (!(kids instanceof PDFArray)) return [];
  return kids.asArray().flatMap((kid) => {
    const child = element.context.lookup(kid);
    return child instanceof PDFDict ? [child] : [];
  });
}
