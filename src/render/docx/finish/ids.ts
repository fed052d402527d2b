import type { Parts } from '../parts.ts';

/** Parts that may hold links, pictures and watermarks, in the order their ids are given. */
const HOLDERS = /^word\/(?:document|header\d+|footer\d+)\.xml$/;

/** Relationship ids of links are random (rId and 21 characters); those of pictures and parts are short numbers. */
const RANDOM_RELATION = /\b(?:r:id|Id)="(rId[A-Za-z0-9_-]{10,})"/g;

/** Shape ids of watermarks, in id and o:spid. */
const WATERMARK = /(PowerPlusWaterMarkObject)([A-Za-z0-9_-]+)/g;

/**
 * Replaces random ids by numbers in order of appearance, part by part. Drawings and bookmarks are numbered when they
 * are made.
 */
export function steadyIds(parts: Parts): void {
  const shapes = numbers();
  for (const [name, xml] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!HOLDERS.test(name) || typeof xml !== 'string') continue;
    const relations = numbers();
    const renamed = (text: string) =>
      text.replaceAll(RANDOM_RELATION, (all, id: string) => all.replace(id, `rIdLink${relations(id)}`));
    parts.set(
      name,
      renamed(xml).replaceAll(WATERMARK, (_, prefix: string, id: string) => `${prefix}${shapes(id)}`),
    );
    const relationsName = name.replace('word/', 'word/_rels/').concat('.rels');
    const relationsXml = parts.get(relationsName);
    if (typeof relationsXml === 'string') parts.set(relationsName, renamed(relationsXml));
  }
}

/** Numbers from 1 in order of first asking. */
function numbers(): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const number = known.get(id) ?? known.size + 1;
    known.set(id, number);
    return number;
  };
}
