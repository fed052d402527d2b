import type { PhrasingContent } from 'mdast';
import type { Assembly } from '../../assemble/assembly.ts';
import { label } from '../../assemble/label.ts';
import { prose } from '../../assemble/prose.ts';
import { placeOf } from '../../core/place.ts';
import { columnsOf } from '../made.ts';
import { listed } from '../records.ts';
import type { Steps } from './directive.ts';

const STEPS = ['inputs', 'activities', 'outputs', 'outcomes', 'impact'] as const;

/** The steps that the partnership wrote, from what goes in to what changes for the area, in one row. */
export function stepsAsWritten(assembly: Assembly): Steps {
  const { theory_of_change: theory } = assembly.model.content.partnership;
  const cells = STEPS.map((step) =>
    listed(theory[step].map((text, at): PhrasingContent[] => [prose(text, placeOf(theory[step], at))])),
  );
  const source = placeOf(theory);
  return {
    caption: label(assembly.kit.labels, 'theory_of_change.caption'),
    columns: columnsOf(
      STEPS.map((step) => [`theory.${step}`, 'text'] as const),
      assembly,
    ),
    rows: [{ cells, ...(source ? { source } : {}) }],
  };
}
