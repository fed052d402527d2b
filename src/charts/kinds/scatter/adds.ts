import { inTable } from '../../../disclosure/in-table.ts';
import { shownNumber } from '../../../disclosure/shown-number.ts';
import { roundHalfAway } from '../../../indicators/display-number.ts';
import { howMany } from '../../../indicators/how-many.ts';
import type { Added, AreaFigure, NotAdded } from '../../adds.ts';

/** Fewer points than this show no pattern. */
const FEWEST = 3;

/** Where each area stands along the level axis, and the same as a column; areas without both numbers are not drawn. */
export function adds({ areas, of, by, word }: AreaFigure): Added | NotAdded {
  if (!by) throw new Error('a scatter chart needs another indicator');
  const values = by.areas.map(({ point }) => shownNumber(point, 'value'));
  const drawn = areas.filter(
    ({ point }, index) => shownNumber(point, 'value') !== null && values[index] !== null,
  ).length;
  if (drawn < FEWEST) return { why: word('scatter.why.few', { count: drawn, fewest: FEWEST }) };
  const rounded = values.map((value) => (value === null ? null : roundHalfAway(value, by.decimals)));
  return {
    draws: {
      across: {
        title: word('scatter.across', { name: by.name, unit: by.unit }),
        decimals: by.decimals,
        values: rounded,
      },
    },
    columns: [
      {
        label: word('scatter.across', { name: by.name, unit: by.unit }),
        kind: 'number',
        width: 1.5,
        cells: by.areas.map(({ point }) => inTable(point, 'value', by.decimals)),
      },
    ],
    says: word('scatter.says', { name: of.name, other: by.name, number: howMany(drawn) }),
    headlines: [word('scatter.headline', { name: of.name, other: by.name })],
    notes: [word('scatter.note')],
    methods: [],
  };
}
