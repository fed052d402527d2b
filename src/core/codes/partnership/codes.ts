import type { CodeEntry } from '../../codes.ts';

/** What the content says of the bodies and areas of a partnership and what cannot be so. */
export const part = {
  'partnership/class-of-type': {
    title: 'The class of a body does not have its type',
    severity: 'error',
    why: 'The list of those who carry the Duty would name it under the wrong class of Schedule 1 to the Act, and its own class would seem to have nobody.',
    fix: 'Write the class that the type belongs to, or the type that the body is of.',
    example: 'class: criminal_justice\ntype: youth_offending_team',
  },
  'partnership/area-within-area': {
    title: 'An area is listed beside areas that lie in it',
    severity: 'warning',
    why: 'The publications say how many local government areas they cover, and would count this one and those in it: a county as one of its own districts.',
    fix: 'Take out the larger area: content/area.yaml names it under `main`.',
    example: 'main: local:our-county\nlocal_government_areas: [E07000129, E07000130]',
  },
  'partnership/areas-outside': {
    title: 'A local edition covers an area that is not within its own',
    severity: 'error',
    why: 'The edition would say that it covers one area and print the figures of another.',
    fix: 'Under `areas` list the local government areas that lie in `area`, or correct `area`: data/areas.csv gives the parent of each.',
    example: 'area: local:our-town\nareas: [local:our-town]',
  },
  'partnership/action-not-local': {
    title: 'The title of an action names the area, and its areas do not',
    severity: 'warning',
    why: 'The action plan would say that it is for the whole partnership, and name partners that serve other areas.',
    fix: 'Write its `areas` beside the title, and its `partners` where only some of them take part here.',
    example: undefined,
  },
  'partnership/areas-missing': {
    title: 'A local edition shows the figures of a larger area than it covers',
    severity: 'warning',
    why: 'Its figures would count people of areas that the edition does not name.',
    fix: 'List under `areas` what is left out. Or, where the edition is for less, give the areas together a row of their own in data/areas.csv, and name it as `area`.',
    example: undefined,
  },
  'partnership/reports-in-circle': {
    title: 'Boards report to one another in a circle',
    severity: 'error',
    why: 'Nobody could tell which of them decides, and no picture of who reports to whom could be drawn.',
    fix: 'Take `reports_to` away from the one at the top of them.',
    example:
      'boards:\n  - { id: main-board, name: Main board, role: Decides }\n  - { id: delivery-group, name: Delivery group, role: Delivers, reports_to: main-board }',
  },
} as const satisfies Record<string, CodeEntry>;
