import { stringify } from 'yaml';
import type { Area, Areas } from '../../model/areas.ts';

/** What a local edition is begun from. */
export interface Beginning {
  readonly area: Area;
  readonly areas: Areas;
  /** The partnership's own area, and the local government areas that it covers. */
  readonly main: string | undefined;
  readonly covered: readonly string[];
  /** The titles of the partnership's publications, long and short, by the word of each. */
  readonly titles: Readonly<Record<string, { readonly title: string; readonly short: string }>>;
  /** The ids of the actions and priorities, which the remarks show. */
  readonly actions: readonly string[];
  readonly priorities: readonly string[];
}

/** The id of an edition, from its area's name: `North West Leicestershire` → `north-west-leicestershire`. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The text of `content/variants/<id>.yaml`: what a local edition has to say, and beside it, as remarks, what it may say. */
export function variantText({ area, areas, main, covered, titles, actions, priorities }: Beginning): string {
  const within = covered.filter((code) => code === area.code || isPartOf(code, area.code, areas));
  const record = {
    id: idFrom(area.name),
    name: area.name,
    area: area.code,
    areas: within.length > 0 ? within : [area.code],
    ...(main !== undefined && main !== area.code ? { compare: [main] } : {}),
    set: {
      document: {
        titles: Object.fromEntries(
          Object.entries(titles).map(([word, { title, short }]) => [
            word,
            {
              title: `${title} for ${area.name}`,
              short_title: `${short}, ${area.name}`,
              subtitle: SUBTITLES[word] ? `${SUBTITLES[word]} in ${area.name}` : area.name,
            },
          ]),
        ),
      },
    },
  };
  return `${SCHEMA}\n${ABOUT}\n${stringify(record, { lineWidth: 0, flowCollectionPadding: false })}${more(actions, priorities)}`;
}

function isPartOf(code: string, whole: string, areas: Areas, seen: readonly string[] = []): boolean {
  const parent = areas.get(code)?.parent;
  if (parent === undefined || seen.includes(parent)) return false;
  return parent === whole || isPartOf(parent, whole, areas, [...seen, parent]);
}

const SUBTITLES: Readonly<Record<string, string>> = {
  sna: 'Serious violence',
  strategy: 'Preventing and reducing serious violence',
};

const SCHEMA = '# yaml-language-server: $schema=../../schemas/variant.schema.json';

const ABOUT = `# An edition of the publications for one area. It says only what differs: everything else is as it is for the whole partnership.
# "compare" are the areas that stand beside the area's own figures.`;

/** Each text in square brackets is told by the check as long as nobody has written another. */
const more = (
  [action = 'the-id-of-an-action', other = action]: readonly string[],
  [priority = 'the-id-of-a-priority']: readonly string[],
): string => `
# Take away the # in front of what you want to say, and put your own words in its place.
#
# organisation: "[Insert who publishes this edition]"
#
# brand: # its own look; the picture lies in templates/brand
#   brand: "#12436D"
#   logo: { file: logo.png, alt: "[Insert the name that the logo shows]" }
#
# change: # what a record of the partnership says here: its id, and only the keys that differ
#   actions:
#     - id: ${action}
#       title: "[Insert what it is called here]"
#
# add: # records that exist only here
#   actions:
#     - id: a-local-1
#       title: "[Insert what will be done here]"
#       what: "[Insert how it will be done]"
#       priority: ${priority}
#       tags: [prevent]
#       tier: primary
#       status: not_started
#
# leave_out: # records of the partnership that are not in this edition
#   actions:
#     - id: ${other}
#       reason: "[Insert why it is left out here]"
#
# implications: "[Insert what the assessment means for this area]"
`;
