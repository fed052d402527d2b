import type { CodeEntry } from '../../codes.ts';

/** Problems with the boundaries of areas. */
export const part = {
  'map/unreadable': {
    title: 'The boundaries are no GeoJSON',
    severity: 'error',
    why: 'No area can be drawn from them.',
    fix: 'Save the boundaries again as GeoJSON: a FeatureCollection of polygons.',
    example: '{ "type": "FeatureCollection", "features": [] }',
  },
  'map/shape': {
    title: 'An area of the boundaries cannot be drawn',
    severity: 'error',
    why: 'Half an area on a map would look like a whole one.',
    fix: 'Save it as a Polygon or a MultiPolygon, in degrees of longitude and latitude (WGS 84, EPSG:4326).',
    example: '{ "type": "Polygon", "coordinates": [[[-1.2, 52.6], [-1.1, 52.6], [-1.1, 52.7], [-1.2, 52.6]]] }',
  },
  'map/no-area': {
    title: 'The boundaries hold no area of data/areas.csv',
    severity: 'warning',
    why: 'Areas are known by their codes, and none of these is one of yours.',
    fix: 'Use boundaries that have the codes of your areas among their properties.',
    example: '"properties": { "code": "E06000016" }',
  },
  'map/too-large': {
    title: 'The boundaries have more points than a page can use',
    severity: 'error',
    why: 'Drawing them would take long, and nobody could see the difference.',
    fix: 'Use generalised boundaries, such as those called ultra generalised, or leave out other areas.',
    example: undefined,
  },
  'map/no-place': {
    title: 'An area has no place on a map',
    severity: 'error',
    why: 'A map without it would look like a map of fewer areas.',
    fix: 'Give the area a tile of its own in data/tiles.csv, or its outline in data/boundaries.geojson.',
    example: 'code,column,row\nE06000016,2,2',
  },
} as const satisfies Record<string, CodeEntry>;
