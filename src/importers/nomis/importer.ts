import { diagnostic, hasErrors } from '../../core/diagnostic.ts';
import { didYouMean } from '../../core/nearest.ts';
import { withCommas } from '../../core/thousands.ts';
import { NO_MARKERS } from '../../indicators/markers.ts';
import type { Importer, ImportInput } from '../importer.ts';
import { eachRow } from '../input/rows.ts';
import { openGovernmentLicence } from '../licence.ts';
import { nomisColumns } from './columns.ts';
import { indicatorTable } from './indicator.ts';
import { populationTable } from './population.ts';

/** Nomis gives at most so many rows to one request. */
const CAP = 25_000;

/**
 * CSV files of the Nomis programming interface (indicator formats, section 4): residents for data/population.csv, added up from single
 * years of age, or counts for an indicator. Codes: import/row-cap, import/no-settings.
 */
export const part: Importer = {
  name: 'nomis',
  summary: 'residents, or counts such as the claimant count, from Nomis',
  settings: 'nomis',
  markers: NO_MARKERS,
  rowsAreEvents: false,
  origin: {
    id: 'ons-nomis',
    publisher: 'Office for National Statistics',
    title: 'Nomis official census and labour market statistics',
    url: 'https://www.nomisweb.co.uk/',
    agency: 'national_statistics',
    ...openGovernmentLicence('Office for National Statistics, Nomis'),
  },
  read: (input) => {
    const table = tableFor(input);
    if (!table) return [];
    for (const file of input.files) {
      const rows = eachRow(file, input.problems, (header, at) => {
        const columns = nomisColumns(header, at, input.problems);
        return columns && table.reader(columns);
      });
      table.tally.read += rows;
      if (rows === 0 || rows % CAP !== 0) continue;
      const place = { file: file.file, line: rows + 1, column: 1 };
      input.problems.add(diagnostic('import/row-cap', place, `${file.file} has exactly ${withCommas(rows)} rows.`));
    }
    return hasErrors(input.problems.list()) ? [] : [table.finish()];
  },
};

/** What the figures become: the residents, or the indicator that was asked for. A file of Nomis does not say. */
function tableFor(input: ImportInput) {
  const { indicator, problems } = input;
  const { population, indicators = [] } = input.settings.nomis ?? {};
  const names = [...(population ? ['population'] : []), ...indicators.map((entry) => entry.indicator)];
  const wanted = indicator ?? (names.length === 1 ? names[0] : undefined);
  if (wanted === 'population' && population) return populationTable(population, input);
  const entry = indicators.find((candidate) => candidate.indicator === wanted);
  if (entry) return indicatorTable(entry, input);
  const message =
    wanted === undefined && names.length > 1
      ? `data/imports.yaml has several entries under nomis: ${names.join(', ')}.`
      : `data/imports.yaml has no entry ${wanted === undefined ? '' : `for "${wanted}" `}under nomis.${didYouMean(wanted ?? '', names)}`;
  const fix =
    names.length > 1 && wanted === undefined
      ? { fix: 'Say which is meant with --indicator.', example: `svduty import nomis --indicator ${names[0]} FILE` }
      : { example: 'nomis:\n  population:\n    age_bands: ["all", "0-24", "25+"]' };
  problems.add(diagnostic('import/no-settings', { file: 'data/imports.yaml', line: 1, column: 1 }, message, fix));
  return undefined;
}
