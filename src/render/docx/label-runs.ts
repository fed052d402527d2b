import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import type { Markup } from './markup.ts';
import { textRun } from './run.ts';
import type { Formatting } from './state.ts';

/** A private-use character: no label or content holds one. */
const MARK = '\uE000';

/** A fixed word whose slots are filled with runs, such as fields: the label's own order of words is kept. */
export function labelRuns(
  labels: Labels,
  key: string,
  slots: Record<string, readonly Markup[]>,
  marks: Formatting = {},
): Markup[] {
  const names = Object.keys(slots);
  const text = label(labels, key, Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`])));
  return text.split(MARK).flatMap((part, index) => {
    if (index % 2 === 1) return slots[part] ?? [];
    return part === '' ? [] : [textRun(part, marks)];
  });
}
