import { diagnostic, hasErrors } from '../../core/diagnostic.ts';
import { namedFew } from '../../core/named-few.ts';
import { didYouMean } from '../../core/nearest.ts';
import { placeOf } from '../../core/place.ts';
import { NO_MARKERS } from '../../indicators/markers.ts';
import { parsePeriod } from '../../indicators/parse-period.ts';
import type { Area } from '../../model/areas.ts';
import { BLANK } from '../figures.ts';
import type { ImportedIndicator, Importer, ImportInput, IndicatorFacts } from '../importer.ts';
import { openGovernmentLicence } from '../licence.ts';
import type { ImportedRow } from '../row-set.ts';
import { newTally, type Tally } from '../tally.ts';
import { type Lookup, readLookup } from './lookup.ts';
import { countedFor, newMonth } from './month-counts.ts';
import { type Month, monthFiles } from './month-files.ts';
import { readMonth } from './read-month.ts';
import { type PoliceSettings, policeSettings } from './settings.ts';
import { unplaced } from './unplaced.ts';
import { type Counted, sumToYears } from './years.ts';

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
    const tally = newTally();
    const months = monthFiles(input.files, asked.settings, tally, input.problems);
    const lookup = readLookup(asked.settings, input);
    if (hasErrors(input.problems.list())) return [];
    const counted = countMonths(months, lookup, asked.settings, input, tally);
    const { sum_to } = asked.settings;
    const periods = sum_to === undefined ? counted : sumToYears(counted, sum_to, tally);
    const areas = [...new Set([...countedFor(lookup, input.areas).values()].flat())];
    const rows = periods.flatMap((period) => rowsOf(period, asked.force, areas));
    return [
      { kind: 'indicator', id: asked.id, rows, tally, facts: factsOf(asked.settings) } satisfies ImportedIndicator,
    ];
  },
};

function countMonths(
  months: readonly Month[],
  lookup: Lookup,
  settings: PoliceSettings,
  { areas, problems }: ImportInput,
  tally: Tally,
): Counted[] {
  const chains = countedFor(lookup, areas);
  const seen = { types: new Set<string>(), forces: new Map() };
  const beyond = unplaced();
  const types = new Set(settings.crime_types);
  const counted = months.flatMap((month): Counted[] => {
    const period = parsePeriod(month.month, 'month');
    if ('error' in period) return [];
    if ('why' in month) return [{ period, counts: undefined, why: month.why }];
    const counts = newMonth(chains);
    readMonth(month, { types, lookup, chains, seen, beyond, tally, problems }, counts);
    return [{ period, counts, why: '' }];
  });
  beyond.report(areas, problems);
  for (const [index, type] of settings.crime_types.entries()) {
    if (seen.types.has(type) || seen.types.size === 0) continue;
    const message = `No row has the crime type "${type}".${didYouMean(type, seen.types)}`;
    const fix = `Use one of the file's own: ${namedFew([...seen.types].toSorted())}.`;
    problems.add(diagnostic('import/not-in-file', placeOf(settings.crime_types, index), message, { fix }));
  }
  return counted;
}

function rowsOf({ period, counts, why }: Counted, force: Area, areas: readonly Area[]): ImportedRow[] {
  const row = (area: Area, count: number | undefined, category = ''): ImportedRow => ({
    area,
    period,
    age: 'all',
    sex: 'persons',
    categoryType: category === '' ? '' : 'location',
    category,
    figures: {
      numbers: { ...BLANK, count: count ?? null },
      status: count === undefined ? 'unavailable' : 'ok',
      flags: [],
      note: why,
    },
  });
  return [
    ...areas.filter(({ code }) => code !== force.code).map((area) => row(area, counts?.byArea.get(area.code))),
    row(force, counts?.total),
    row(force, counts?.withoutLocation, 'location not recorded'),
    row(force, counts?.outside, "outside the partnership's areas"),
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
