import type { DutyFacts } from '../outcome.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { dayDoubts, yearDoubts } from './days.ts';
import type { Doubt } from './doubt.ts';
import { kindDoubts, measureDoubts, settingDoubts } from './links.ts';
import { numberDoubts } from './numbers.ts';
import { addressDoubts, contradictions, reversed, sameTwice } from './records.ts';
import { textDoubts } from './texts.ts';
import { type Said, valuesByFile } from './values.ts';

/** What the values of one file are held to, kind by kind. `english`: whether the content is written in English. */
type Looks = readonly ((values: readonly Said[], bounds: Bounds, english: boolean) => Doubt[])[];
const LOOKS: Looks = [
  (values, _bounds, english) => textDoubts(values, english),
  dayDoubts,
  yearDoubts,
  numberDoubts,
  addressDoubts,
  contradictions,
  reversed,
];

const known = new WeakMap<DutyFacts['model'], readonly Doubt[]>();
/** Of a file that editions share, by what its values are held to. */
const knownOfFile = new WeakMap<readonly Said[], { readonly heldTo: string; readonly found: readonly Doubt[][] }>();

/** All that is recorded in an edition's content and cannot be so. Looked for once in a model, whatever asks. */
export function doubtsOf(facts: DutyFacts): readonly Doubt[] {
  const found = known.get(facts.model);
  if (found) return found;
  const { model } = facts;
  const { language } = model.content.document;
  const english = language === null || /^en\b/i.test(language);
  const bounds = boundsOf(model);
  const heldTo = `${english} ${JSON.stringify(bounds)}`;
  const byFile = valuesByFile(model).map((values) => {
    const before = knownOfFile.get(values);
    if (before?.heldTo === heldTo) return before.found;
    const found = LOOKS.map((look) => look(values, bounds, english));
    knownOfFile.set(values, { heldTo, found });
    return found;
  });
  const doubts = [
    ...LOOKS.flatMap((_, index) => byFile.flatMap((ofFile) => ofFile[index] ?? [])),
    ...sameTwice(model),
    ...kindDoubts(facts),
    ...measureDoubts(facts),
    ...settingDoubts(facts),
  ];
  known.set(model, doubts);
  return doubts;
}
