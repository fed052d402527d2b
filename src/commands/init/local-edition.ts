import { namedFew } from '../../core/named-few.ts';
import { areaMeant } from '../../core/nearest.ts';
import { textFile } from '../../core/output-file.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { readTable } from '../../load/csv.ts';
import { AREA_COLUMNS } from '../../load/csv-columns.ts';
import { type Loaded, loadProject } from '../../load/project.ts';
import { type Areas, settleAreas } from '../../model/areas.ts';
import { idOf } from '../../pipeline/asked.ts';
import { writeOutput } from '../../write/write.ts';
import { isInstalled } from '../as-called.ts';
import type { Invocation } from '../command.ts';
import { refuseOther } from '../request.ts';
import { type Beginning, idFrom, variantText } from './variant-text.ts';

/** Begins a local edition: one file in content/variants. @throws Stop for an area that the folder does not know, and an edition that is there. */
export function localEdition(dir: string, asked: string, { effects, toolRoot }: Invocation): number {
  refuseOther(effects, dir);
  const loaded = loadProject(effects, dir, toolRoot);
  const table = loaded.tables.get('areas.csv');
  const { areas } = settleAreas(readTable('data/areas.csv', table?.bytes ?? new Uint8Array(), AREA_COLUMNS));
  const area = areas.get(asked) ?? [...areas.values()].find(({ name }) => name.toLowerCase() === asked.toLowerCase());
  if (!area) {
    const meant = areaMeant(asked, areas.values());
    if (meant)
      throw new Stop(
        `data/areas.csv has no area "${asked}". Did you mean ${meant.name}? Then type: --csp "${meant.name}". An edition for another area would be made by a slip.`,
      );
    throw new Stop(
      `data/areas.csv has no area "${asked}".${areas.size > 0 ? ` There are: ${namedFew([...areas.values()].map(({ name }) => name))}.` : ''} Add a row for it, with its code, name, type and parent.`,
    );
  }
  const id = idFrom(area.name);
  const file = `variants/${id}.yaml`;
  const isThere = effects.look(`${dir}/content/${file}`).kind !== 'missing';
  if (isThere || loaded.content.variants.some((variant) => idOf(variant) === id))
    throw new Stop(`${dir}/content/${file} is there already. Change it, or take it away first.`);
  const text = variantText({ area, areas, ...partnershipOf(loaded, areas), ...idsOf(loaded) });
  writeOutput(effects, [{ folder: `${dir}/content`, files: [textFile(file, text)], removed: [] }]);
  effects.out(
    `Made ${dir}/content/${file}, an edition for ${area.name}.\nNext: ${isInstalled(toolRoot) ? 'npx svduty build' : 'npm run build --'} ${dir} --all-variants\ndocs/local-variants.md says what an edition may say.\n`,
  );
  return EXIT.fine;
}

/** The ids that the remarks of a new edition show. */
function idsOf({ content }: Loaded): Pick<Beginning, 'actions' | 'priorities'> {
  const { actions } = groupOf(content.actions);
  const ids = (records: unknown): string[] =>
    Array.isArray(records) ? records.flatMap((one) => [idOf(one)].filter((id) => typeof id === 'string')) : [];
  return { actions: ids(actions), priorities: ids(content.priorities) };
}

/** What a folder says of its own area and titles, as far as it does. */
function partnershipOf({ content }: Loaded, areas: Areas): Pick<Beginning, 'main' | 'covered' | 'titles'> {
  const { main, local_government_areas: covered } = groupOf(content.area);
  const titles = Object.entries(groupOf(groupOf(content.document).titles));
  return {
    main: typeof main === 'string' && areas.has(main) ? main : undefined,
    covered: Array.isArray(covered) ? covered.filter((code): code is string => typeof code === 'string') : [],
    titles: Object.fromEntries(
      titles.flatMap(([word, said]) => {
        const { title, short_title: short = title } = groupOf(said);
        return typeof title === 'string' && typeof short === 'string' ? [[word, { title, short }] as const] : [];
      }),
    ),
  };
}

const groupOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value) as Record<string, unknown>;
