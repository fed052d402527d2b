import type { DutyFacts } from '../outcome.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { dayDoubt, yearDoubt } from './days.ts';
import type { Doubt } from './doubt.ts';
import { kindDoubts, measureDoubts, settingDoubts } from './links.ts';
import { numberDoubt } from './numbers.ts';
import { addressDoubt, contradiction, reversed, sameTwice } from './records.ts';
import { textDoubt } from './texts.ts';
import { type Said, valuesByFile } from './values.ts';

/** What each value is held to, kind by kind. `english`: whether the content is written in English. */
type Looks = readonly ((said: Said, bounds: Bounds, english: boolean) => Doubt | undefined)[];
const LOOKS: Looks = [
  (said, _bounds, english) => textDoubt(said, english),
  dayDoubt,
  yearDoubt,
  numberDoubt,
  addressDoubt,
  contradiction,
  reversed,
];

/** Most values give no doubt: one list for all of them. */
const NONE: readonly Doubt[] = [];

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
    const found = LOOKS.map((look) => values.flatMap((said) => look(said, bounds, english) ?? NONE));
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
