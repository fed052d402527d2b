import type { Model } from '../../model/model.ts';

/** Finds the names of the folder's areas in a text, longer names before those they begin with. Global. */
export function areaNames(model: Model): RegExp {
  const names = [...model.areas.values()].map((area) =>
    area.name.replace(/ (?:county|police area|district|borough)$/i, ''),
  );
  const ordered = [...new Set(names)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(String.raw`\b(?:${ordered.map(literal).join('|')})\b`, 'g');
}

const literal = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
