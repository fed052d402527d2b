import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { isRecord } from '../core/is-record.ts';
import { LIMITS } from '../core/limits.ts';
import { sayable } from '../core/sayable.ts';
import { featureLines } from '../load/feature-lines.ts';
import type { InputFile } from '../load/input-file.ts';
import { decode } from '../load/text.ts';

/** Degrees of longitude and latitude (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];
/** The rings of an area: each polygon's outer ring, then its holes. */
export type Outline = readonly (readonly (readonly Position[])[])[];

export interface Boundaries {
  /** By the code of the area. */
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The outlines of areas in a GeoJSON file (RFC 7946) that the partnership supplies. A feature is an area's when one of its properties is the code of that
 * area, and is passed over when none is. Nothing in it is trusted: a file that is no GeoJSON, or too large, gives no outline at all.
 * Codes: map/unreadable, map/shape, map/no-area, map/too-large, load/encoding.
 */
export function settleBoundaries(
  { file, bytes }: InputFile,
  areas: { has(code: string): boolean; readonly size: number },
): Boundaries {
  const at = (line: number) => ({ file, line, column: 1 });
  const refused = (one: Diagnostic): Boundaries => ({ outlines: new Map(), diagnostics: [one] });
  const text = decode(bytes);
  if (text === undefined) return refused(diagnostic('load/encoding', at(1), `${file} is not UTF-8 text.`));
  const read = parsed(text);
  if ('line' in read) return refused(diagnostic('map/unreadable', at(read.line), `${file} is no JSON.`));
  const features = isRecord(read.value) && read.value.type === 'FeatureCollection' ? read.value.features : undefined;
  if (!Array.isArray(features))
    return refused(diagnostic('map/unreadable', at(1), `${file} is no FeatureCollection with a list of features.`));
  const outlines = new Map<string, Outline>();
  const diagnostics: Diagnostic[] = [];
  const lines = featureLines(text);
  let points = 0;
  for (const [index, feature] of features.entries()) {
    const place = at(lines[index] ?? 1);
    const code = isRecord(feature) ? codeOf(feature.properties, areas) : undefined;
    if (code === undefined) continue;
    const outline = isRecord(feature) ? outlineOf(feature.geometry) : undefined;
    if (outline === undefined || outlines.has(code)) {
      const why = outline === undefined ? 'is no polygon in degrees of longitude and latitude' : 'stands there twice';
      diagnostics.push(diagnostic('map/shape', place, `The outline of ${sayable(code)} ${why}.`));
      continue;
    }
    points += outline.flat().reduce((sum, ring) => sum + ring.length, 0);
    if (points > LIMITS.boundaryPoints) {
      const most = LIMITS.boundaryPoints.toLocaleString('en-GB');
      return refused(diagnostic('map/too-large', place, `${file} has more than ${most} points of your areas.`));
    }
    outlines.set(code, outline);
  }
  if (outlines.size === 0 && diagnostics.length === 0 && areas.size > 0)
    diagnostics.push(diagnostic('map/no-area', at(1), `No feature of ${file} has the code of an area of yours.`));
  return { outlines, diagnostics };
}

/** JSON, or the line on which it breaks off. */
function parsed(text: string): { readonly value: unknown } | { readonly line: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    const before = position === undefined ? text : text.slice(0, Number(position));
    return { line: before.split('\n').length };
  }
}

/** The one area whose code is among the properties of a feature. */
function codeOf(properties: unknown, areas: { has(code: string): boolean }): string | undefined {
  if (!isRecord(properties)) return undefined;
  const codes = Object.values(properties).filter((value) => typeof value === 'string' && areas.has(value));
  const [code, ...others] = new Set(codes as string[]);
  return others.length === 0 ? code : undefined;
}

function outlineOf(geometry: unknown): Outline | undefined {
  if (!isRecord(geometry)) return undefined;
  const { type, coordinates } = geometry;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (!Array.isArray(polygons) || polygons.length === 0) return undefined;
  const read = polygons.map((rings) =>
    Array.isArray(rings) && rings.length > 0 ? allOf(rings.map(ringOf)) : undefined,
  );
  return allOf(read);
}

/** A ring has three corners or more. */
function ringOf(ring: unknown): readonly Position[] | undefined {
  if (!Array.isArray(ring) || ring.length < 4) return undefined;
  return allOf(ring.map(positionOf));
}

function positionOf(position: unknown): Position | undefined {
  if (!Array.isArray(position)) return undefined;
  const [longitude, latitude]: unknown[] = position;
  const isWithin = (value: unknown, most: number): value is number =>
    typeof value === 'number' && Math.abs(value) <= most;
  return isWithin(longitude, 180) && isWithin(latitude, 85) ? [longitude, latitude] : undefined;
}

function allOf<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? found : undefined;
}
