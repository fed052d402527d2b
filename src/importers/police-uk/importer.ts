import { diagnostic } from '../../core/diagnostic.ts';
import { didYouMean } from '../../core/nearest.ts';
import { placeOf } from '../../core/place.ts';
import { NO_MARKERS } from '../../indicators/markers.ts';
import { parsePeriod } from '../../indicators/parse-period.ts';
import type { Area, Areas } from '../../model/areas.ts';
import type { ImportedIndicator, Importer, ImportInput, IndicatorFacts } from '../importer.ts';
import { openGovernmentLicence } from '../licence.ts';
import type { ImportedRow } from '../row-set.ts';
import { newTally, type Tally } from '../tally.ts';
import { type Lookup, readLookup } from './lookup.ts';
import { countedFor, type MonthCounts, newMonth } from './month-counts.ts';
import { type MonthFile, monthFiles } from './month-files.ts';
import { readMonth } from './read-month.ts';
import { type PoliceSettings, policeSettings } from './settings.ts';

/**
 * A folder of street-level files of data.police.uk (indicator formats, section 2): offences of the chosen crime types by month, counted
 * for the areas of the lookup, for the areas that these make up and for the force. Offences without a location stand in a category of the force.
 * Codes: import/not-in-file and those of the files in police-uk/.
 */
export const part: Importer = {
  name: 'police-uk',
  summary: 'street-level offences of data.police.uk, counted by area and month',
  settings: 'police_uk',
  markers: NO_MARKERS,
  rowsAreEvents: true,
  origin: {
    id: 'police-uk',
    publisher: 'Home Office and police forces',
    title: 'data.police.uk street-level crime',
    url: 'https://data.police.uk/',
    agency: 'police',
    ...openGovernmentLicence('data.police.uk'),
  },
  read: (input) => {
    const asked = policeSettings(input);
    if (!asked) return [];
    const files = monthFiles(input.files, asked.settings.force, input.problems);
    const lookup = readLookup(asked.settings, input);
    if (input.problems.list().length > 0) return [];
    const tally = newTally();
    const rows = countMonths(files, lookup, asked, input, tally);
    return [
      { kind: 'indicator', id: asked.id, rows, tally, facts: factsOf(asked.settings) } satisfies ImportedIndicator,
    ];
  },
};

function countMonths(
  files: readonly MonthFile[],
  lookup: Lookup,
  { settings, force }: { settings: PoliceSettings; force: Area },
  { areas, problems }: ImportInput,
  tally: Tally,
): ImportedRow[] {
  const chains = countedFor(lookup, areas);
  const seen = { types: new Set<string>(), forces: new Map() };
  const rows = files.flatMap((file) => {
    const counts = newMonth(chains);
    readMonth(file, { types: new Set(settings.crime_types), lookup, chains, seen, tally, problems }, counts);
    return rowsOf(file.month, counts, force, areas);
  });
  for (const [index, type] of settings.crime_types.entries()) {
    if (seen.types.has(type) || seen.types.size === 0) continue;
    const message = `No row has the crime type "${type}".${didYouMean(type, seen.types)}`;
    problems.add(diagnostic('import/not-in-file', placeOf(settings.crime_types, index), message));
  }
  return rows;
}

function rowsOf(
  month: string,
  { byArea, total, withoutLocation, outside }: MonthCounts,
  force: Area,
  areas: Areas,
): ImportedRow[] {
  const period = parsePeriod(month, 'month');
  if ('error' in period) return [];
  const row = (area: Area, count: number, category = ''): ImportedRow => ({
    area,
    period,
    age: 'all',
    sex: 'persons',
    categoryType: category === '' ? '' : 'location',
    category,
    figures: {
      numbers: { count, denominator: null, value: null, lower95: null, upper95: null, lower998: null, upper998: null },
      status: 'ok',
      flags: [],
      note: '',
    },
  });
  return [
    ...[...byArea].filter(([code]) => code !== force.code).map(([code, count]) => row(areas.get(code)!, count)),
    row(force, total),
    row(force, withoutLocation, 'location not recorded'),
    row(force, outside, "outside the partnership's areas"),
  ];
}

/** The name says the source, so that nobody takes these counts for a measure of the Duty: they cannot be split by injury, weapon or age. */
function factsOf({ crime_types }: PoliceSettings): IndicatorFacts {
  const words = crime_types.map((type) => type.toLowerCase()).join(', ');
  return {
    label: `${words.charAt(0).toUpperCase()}${words.slice(1)} (police.uk)`,
    measure: 'count',
    unit: 'offences',
    numerator: { name: 'offences recorded', counts: 'offences' },
    basis: 'place of the offence, as an anonymised point on the map',
    caveats: [
      'These counts hold no knife flag, age, sex or injury and cannot be used for the core measures of the Duty.',
      'Each offence is put on the nearest of a fixed set of map points; some points lie across a border.',
      'Offences without a location are counted for the force and for no district.',
      'The archive is a snapshot: earlier months are revised later.',
    ],
  };
}
