import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { Area } from '../../model/areas.ts';
import { unknownArea } from '../../model/areas.ts';
import type { ImportsContent } from '../../schema/generated/imports.ts';
import type { ImportInput } from '../importer.ts';

export type PoliceSettings = NonNullable<ImportsContent['police_uk']>;

const EXAMPLE = `police_uk:
  indicator: violence-police-uk
  force: leicestershire
  force_area: E23000021
  crime_types: [Violence and sexual offences]
  lookup: lookups/lsoa-areas.csv`;

/** Anti-social behaviour is not an offence: it has no crime id and is not counted as one. */
export const NOT_A_CRIME = 'Anti-social behaviour';

/** What the settings say, complete, or nothing when something is missing. Codes: import/no-settings, csv/unknown-area. */
export function policeSettings(input: ImportInput): { settings: PoliceSettings; id: string; force: Area } | undefined {
  const { areas, problems } = input;
  const settings = input.settings.police_uk;
  const refuse = (key: string | undefined, message: string): undefined => {
    const place = (settings && placeOf(settings, key)) ?? { file: 'data/imports.yaml', line: 1, column: 1 };
    problems.add(diagnostic('import/no-settings', place, message, { example: EXAMPLE }));
  };
  if (!settings) return refuse(undefined, 'data/imports.yaml has no entry police_uk.');
  const id = input.indicator ?? settings.indicator;
  if (id === undefined)
    return refuse('force', 'Neither --indicator nor data/imports.yaml says which indicator the figures become.');
  if (settings.crime_types.includes(NOT_A_CRIME))
    return refuse('crime_types', `"${NOT_A_CRIME}" is not an offence and cannot be counted as one.`);
  const force = areas.get(settings.force_area);
  if (force) return { settings, id, force };
  problems.add(
    unknownArea(
      settings.force_area,
      placeOf(settings, 'force_area') ?? { file: 'data/imports.yaml', line: 1, column: 1 },
      areas,
    ),
  );
  return undefined;
}
