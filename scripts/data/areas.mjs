// The areas of the example, their codes and how they nest. The codes are those of the Office for National Statistics.

export const AREAS = [
  { code: 'local:llr', name: 'Leicester, Leicestershire and Rutland', type: 'custom', parent: 'E12000004' },
  { code: 'E06000016', name: 'Leicester', type: 'unitary', parent: 'local:llr' },
  { code: 'E10000018', name: 'Leicestershire', type: 'county', parent: 'local:llr' },
  {
    code: 'local:blaby-hinckley-bosworth',
    name: 'Blaby and Hinckley and Bosworth',
    type: 'custom',
    parent: 'E10000018',
  },
  { code: 'E07000129', name: 'Blaby', type: 'district', parent: 'E10000018' },
  { code: 'E07000130', name: 'Charnwood', type: 'district', parent: 'E10000018' },
  { code: 'E07000131', name: 'Harborough', type: 'district', parent: 'E10000018' },
  { code: 'E07000132', name: 'Hinckley and Bosworth', type: 'district', parent: 'E10000018' },
  { code: 'E07000133', name: 'Melton', type: 'district', parent: 'E10000018' },
  { code: 'E07000134', name: 'North West Leicestershire', type: 'district', parent: 'E10000018' },
  { code: 'E07000135', name: 'Oadby and Wigston', type: 'district', parent: 'E10000018' },
  { code: 'E06000017', name: 'Rutland', type: 'unitary', parent: 'local:llr' },
  { code: 'E23000021', name: 'Leicestershire', type: 'police_force_area', parent: 'E12000004' },
  { code: 'E12000004', name: 'East Midlands', type: 'region', parent: 'E92000001' },
  { code: 'E92000001', name: 'England', type: 'country', parent: '' },
];

export const TYPE_OF = Object.fromEntries(AREAS.map(({ code, type }) => [code, type]));

export const WHOLE = 'local:llr';
export const COUNTY = 'E10000018';
export const ENGLAND = 'E92000001';
export const LEICESTER = 'E06000016';
export const RUTLAND = 'E06000017';
export const BLABY = 'E07000129';
export const MELTON = 'E07000133';

export const DISTRICTS = AREAS.filter((area) => area.type === 'district').map((area) => area.code);
/** The nine local government areas. */
export const LOCAL = AREAS.filter((area) => area.type === 'district' || area.type === 'unitary').map(
  (area) => area.code,
);
/** The areas with a council for education and social care. */
export const UPPER = [LEICESTER, COUNTY, RUTLAND];
/** Areas that have no figures of their own: the police force, the region, and the two districts that share a community safety partnership. */
const WITHOUT_FIGURES = ['E23000021', 'E12000004', 'local:blaby-hinckley-bosworth'];
/** Every area there are figures for. */
export const ALL = AREAS.map((area) => area.code).filter((code) => !WITHOUT_FIGURES.includes(code));

/** Adds the county and the whole to a table of values by area, from the parts it holds. */
export function withTotals(byArea) {
  const sum = (codes) => codes.reduce((total, code) => total + byArea[code], 0);
  const county = COUNTY in byArea ? byArea[COUNTY] : sum(DISTRICTS);
  return { ...byArea, [COUNTY]: county, [WHOLE]: county + sum([LEICESTER, RUTLAND]) };
}

/** The nine local government areas on a grid of tiles, about where they lie: our own arrangement, column and row from the top left. */
const TILES = {
  E07000134: [1, 1],
  E07000130: [2, 1],
  E07000133: [3, 1],
  E07000132: [1, 2],
  E06000016: [2, 2],
  E07000135: [3, 2],
  E06000017: [4, 2],
  E07000129: [2, 3],
  E07000131: [3, 3],
};

export const TILES_CSV = [
  'code,column,row',
  ...Object.entries(TILES).map(([code, place]) => [code, ...place].join(',')),
  '',
].join('\n');

export const AREAS_CSV = [
  'code,name,type,parent,valid_from,valid_to',
  ...AREAS.map(({ code, name, type, parent }) =>
    [code, name.includes(',') ? `"${name}"` : name, type, parent, '', ''].join(','),
  ),
  '',
].join('\n');
