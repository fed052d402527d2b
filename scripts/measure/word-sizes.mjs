import { PARAGRAPH } from './paragraphs.mjs';

const SIZED_PARTS = /^word\/(document|header\d+|footer\d+)\.xml$/;

/**
 * How many words a Word file prints at each size, in points: `[[10, 812], [12, 9034]]`, small to large. `parts` are its parts as text by name. A
 * size is that of the run, else of its character style, its paragraph's style, or the defaults, each with what it is based on (ECMA-376 part 1,
 * 17.7.2). Table styles of this program have no size.
 */
export function wordsBySize(parts) {
  const styles = parts['word/styles.xml'] ?? '';
  const own = new Map();
  for (const [style] of styles.matchAll(/<w:style [\s\S]*?<\/w:style>/g)) {
    own.set(/w:styleId="([^"]*)"/.exec(style)?.[1], {
      size: sizeIn(style),
      base: /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1],
    });
  }
  const preset = sizeIn(/<w:docDefaults[ >][\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? '') ?? 20;
  const sizeOf = (id) => {
    const style = own.get(id);
    return style && (style.size ?? sizeOf(style.base));
  };
  const counts = new Map();
  for (const [name, xml] of Object.entries(parts)) {
    if (!SIZED_PARTS.test(name)) continue;
    for (const [paragraph] of xml.matchAll(PARAGRAPH)) {
      const ofParagraph = sizeOf(/<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1]) ?? sizeOf('Normal') ?? preset;
      for (const [run] of paragraph.matchAll(/<w:r[ >][\s\S]*?<\/w:r>/g)) {
        const words = textOf(run).split(/\s+/).filter(Boolean).length;
        if (words === 0) continue;
        const size = (sizeIn(run) ?? sizeOf(/<w:rStyle w:val="([^"]*)"/.exec(run)?.[1]) ?? ofParagraph) / 2;
        counts.set(size, (counts.get(size) ?? 0) + words);
      }
    }
  }
  return [...counts].sort(([one], [other]) => one - other);
}

/** The share of the words that are smaller than so many points, from 0 to 1. */
export function shareUnder(counts, points) {
  const sum = (some) => some.reduce((all, [, words]) => all + words, 0);
  return sum(counts.filter(([size]) => size < points)) / Math.max(1, sum(counts));
}

function textOf(run) {
  return [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');
}

function sizeIn(xml) {
  const size = /<w:sz w:val="(\d+)"/.exec(xml)?.[1];
  return size === undefined ? undefined : Number(size);
}
