import type { ChartSpec } from '../../charts/spec.ts';
import { fitsAltText } from '../../indicators/key-message/alt-text.ts';
import { fitsHeadline } from '../../indicators/key-message/headline.ts';
import type { FigureNode } from '../nodes.ts';
import type { Labels } from '../publication.ts';
import { markedCaption } from './illustrative.ts';

/** A chart with its words: one function of its kind composes them, from published forms alone. */
export interface Drawn {
  readonly chart: Omit<ChartSpec, 'illustrative'>;
  /** Headlines, the best first: one that fits ten words stands above it where there is one. */
  readonly headlines: readonly string[];
  /** Measure, group, place and period. */
  readonly subtitle: string;
  /** Alternative texts, the best first, as headlines. */
  readonly alts: readonly string[];
}

/** All that stands around the chart. */
type Around = Omit<FigureNode, 'type' | 'number' | 'headline' | 'subtitle' | 'alt' | 'chart' | 'children'>;

/** The figure of a chart that a method or records make. What is made up is marked in its words and within the picture. */
export function madeFigure({ chart, headlines, subtitle, alts }: Drawn, around: Around, labels: Labels): FigureNode {
  const { provenance, data } = around;
  const marked = (texts: readonly string[], fits: (text: string) => boolean): readonly string[] => {
    const all = texts.map((text) => markedCaption(text, provenance, labels));
    return [...new Set([...all.filter(fits), ...all.slice(-1)])];
  };
  const titles = { headlines: marked(headlines, fitsHeadline), alts: marked(alts, fitsAltText) };
  return {
    ...around,
    type: 'figure',
    number: 0,
    headline: titles.headlines[0] ?? '',
    subtitle,
    alt: titles.alts[0] ?? '',
    chart: { ...chart, illustrative: provenance === 'illustrative' },
    data: { ...data, ...titles },
  };
}
