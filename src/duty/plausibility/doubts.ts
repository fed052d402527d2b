import type { Beside } from '../../core/beside.ts';
import { STARTER_ID } from '../generated/starter.ts';
import type { DutyFacts } from '../outcome.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { dayDoubt, yearDoubt } from './days.ts';
import type { Doubt } from './doubt.ts';
import { doubtBeside } from './doubts-beside.ts';
import { leftOver } from './left-over.ts';
import { kindDoubts, measureDoubts, settingDoubts } from './links.ts';
import { numberDoubt } from './numbers.ts';
import { addressDoubt, contradiction, reversed, sameTwice } from './records.ts';
import { isWords, textDoubt, toDoubt } from './texts.ts';
import { type Said, valuesByFile } from './values.ts';

/** What is asked of the whole content once: whether it is written in English, and whether it is the example county itself. */
interface Whole {
  readonly english: boolean;
  readonly isStarter: boolean;
}

/** What each value is held to, kind by kind. */
type Looks = readonly ((said: Said, bounds: Bounds, whole: Whole) => Doubt | undefined)[];
const LOOKS: Looks = [
  (said, _bounds, { english }) => textDoubt(said, english),
  dayDoubt,
  yearDoubt,
  numberDoubt,
  addressDoubt,
  contradiction,
  reversed,
  (said, _bounds, { isStarter }) => (isStarter ? undefined : leftOver(said)),
];

/** Most values give no doubt: one list for all of them. */
const NONE: readonly Doubt[] = [];

const known = new WeakMap<DutyFacts['model'], readonly Doubt[]>();
/** Of a file that editions share, by what its values are held to. */
const knownOfFile = new WeakMap<readonly Said[], { readonly heldTo: string; readonly found: readonly Doubt[][] }>();

function isEnglish({ content }: Pick<DutyFacts['model'], 'content'>): boolean {
  const { language } = content.document;
  return language === null || /^en\b/i.test(language);
}

/** Lets the texts of a model be looked through beside for what says nothing. */
export function doubtTextsBeside(beside: Beside, model: DutyFacts['model']): void {
  const said = valuesByFile(model).flat().filter(isWords);
  doubtBeside(beside, said, { texts: said.map(toDoubt), english: isEnglish(model) });
}

/** All that is recorded in an edition's content and cannot be so. Looked for once in a model, whatever asks. */
export function doubtsOf(facts: DutyFacts): readonly Doubt[] {
  const found = known.get(facts.model);
  if (found) return found;
  const { model } = facts;
  const english = isEnglish(model);
  const bounds = boundsOf(model);
  const whole: Whole = { english, isStarter: model.content.partnership.id === STARTER_ID };
  const heldTo = JSON.stringify([whole, bounds]);
  const byFile = valuesByFile(model).map((values) => {
    const before = knownOfFile.get(values);
    if (before?.heldTo === heldTo) return before.found;
    const found = LOOKS.map((look) => values.flatMap((said) => look(said, bounds, whole) ?? NONE));
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
