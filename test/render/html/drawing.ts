import type { FigureNode } from '../../../src/assemble/nodes.ts';
import type { Drawing } from '../../../src/charts/spec.ts';

const WIDTH = 640;
const HEIGHT = 360;

/** A stand-in for a drawn chart, with its own name and description as real ones have: a line with its years and last value. */
export function lineDrawing({ number, alt, chart, data }: FigureNode): Drawing {
  const values = (chart.series[0]?.points ?? []).map((point) => point?.value ?? 0);
  const x = (index: number) => 60 + (index * 500) / Math.max(1, values.length - 1);
  const y = (value: number) => 310 - value * 5;
  const points = values.map((value, index) => `${x(index)},${y(value)}`).join(' ');
  const text = (at: number, height: number, words: string) =>
    `<text x="${at}" y="${height}" fill="#0B0C0C" text-anchor="middle">${words}</text>`;
  const years = chart.categories.map((category, index) => text(x(index), 335, category)).join('');
  const last = text(x(values.length - 1), y(values.at(-1) ?? 0) - 12, `${values.at(-1)}`);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" ` +
    `aria-labelledby="${data.id}-title" aria-describedby="${data.id}-desc" font-family="Arial" font-size="14">` +
    `<title id="${data.id}-title">Figure ${number}</title><desc id="${data.id}-desc">${alt.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</desc>` +
    `<path d="M60 310H580" stroke="#7C8388"/><polyline points="${points}" fill="none" stroke="#12436D" stroke-width="2.5"/>${years}${last}</svg>`;
  return { svg, png: new Uint8Array(), width: WIDTH, height: HEIGHT };
}
