import { placeOf } from '../../core/place.ts';
import { firstDayOf } from '../../indicators/series-breaks.ts';
import { isFilled, placeInContent, placeUnder } from '../../model/content-path.ts';
import { told } from '../arguments.ts';
import { findings, NOT_APPLICABLE, placesOf } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';
import { oneSpace, publicationText } from '../publication-text.ts';

/** The definition is written once and printed in each publication. */
const oneDefinition: DutyTest = ({ model, publications }) => {
  const found = findings();
  const { definition } = model.content;
  const place = placeInContent(model.content, 'definition.text');
  if (!isFilled(definition.text)) found.lacks('no definition is written', place);
  else {
    found.meets(place);
    const text = oneSpace(definition.text);
    for (const publication of publications.filter(({ role }) => role !== undefined)) {
      if (publicationText(publication).includes(text)) continue;
      found.lacks(`${publication.titleBlock.title} does not print it`, place);
    }
  }
  return found.outcome();
};

const FORM_NAMES: Readonly<Record<string, string>> = {
  domestic_abuse: 'domestic abuse',
  sexual_offences: 'sexual offences',
  property: 'violence against property',
  threats: 'threats of violence',
};

/** Each form of violence that section 13(3)(a) names has a decision, and one that is not wholly in has a reason. */
const formsDecided = told(
  {
    forms: {
      type: 'list',
      description: 'The forms that need a decision.',
      of: { type: 'text', description: 'A form.', like: 'definition.forms.form' },
    },
  },
  ({ model }, { forms }) => {
    const found = findings();
    const { definition } = model.content;
    for (const id of forms) {
      const name = FORM_NAMES[id] ?? id;
      const entry = definition.forms.find((form) => form.form === id);
      if (!entry) found.lacks(`no decision on ${name}`, placeOf(definition, 'forms'));
      else if (entry.decision === 'included') found.meets(placeOf(entry));
      else if (!isFilled(entry.reason)) found.lacks(`no reason why ${name} is not in`, placeUnder(entry, 'reason'));
      else found.meets(placeOf(entry), ...placesOf(entry, 'reason', 'covered_elsewhere'));
    }
    return found.outcome();
  },
);

const TERRORISM = /\bterror(?:ism|ists?)?\b/i;
/** A sentence that keeps terrorism out. */
const KEPT_OUT =
  /\b(?:not?|nor|never|without|outside|except|excluding|excluded?|excludes|other than|apart from|separate(?:ly)?|elsewhere)\b/i;

/** True when the words of a kind take terrorism in: its title names it, or a sentence of its text that does not keep it out. */
const takesInTerrorism = ({ title, text }: { readonly title: string; readonly text: string }): boolean =>
  [title, ...text.split(/(?<=[.!?;])\s+/)].some((sentence) => TERRORISM.test(sentence) && !KEPT_OUT.test(sentence));

/** No kind of violence that counts is terrorism, by its tags or by its own words. */
const noTerrorism: DutyTest = ({ model }) => {
  const found = findings();
  const { kinds } = model.content.definition;
  if (kinds.length === 0) return NOT_APPLICABLE;
  const tagged = kinds.filter((kind) => kind.tags.includes('terrorism'));
  const named = kinds.filter(
    (kind) => !tagged.includes(kind) && kind.decision !== 'excluded' && takesInTerrorism(kind),
  );
  for (const kind of tagged) found.lacks(`"${kind.title}" is tagged terrorism`, placeOf(kind, 'tags'));
  for (const kind of named) found.lacks(`"${kind.title}" takes terrorism in`, placeOf(kind));
  if (tagged.length + named.length === 0) found.meets(placeInContent(model.content, 'definition.terrorism'));
  return found.outcome();
};

const TAG_NAMES: Readonly<Record<string, string>> = {
  homicide: 'homicide',
  knife: 'knife crime',
  gun: 'gun crime',
  county_lines: 'county lines',
};

/** Words by which a kind bears its tag out, in its title or its text. */
const BORNE_OUT: Readonly<Record<string, RegExp>> = {
  homicide: /homicid|murder|manslaughter|kill|death|dead|died?\b|dying|fatal|lethal|los[st].{0,12}li[fv]e/i,
  knife: /kni[fv]|blade|bladed|sharp|stab|machete|sword|weapon|zombie/i,
  gun: /\bgun|firearm|shoot|shot|pistol|rifle|weapon|ballistic/i,
  county_lines: /county|drug|line|exploit|cuckoo|dealing|supply/i,
};

/** Each tag stands on a kind that is not excluded and whose own words bear it out, and one of them is about young people in public places. */
const minimumFocus = told(
  {
    tags: {
      type: 'list',
      description: 'The tags that must be inside.',
      of: { type: 'text', description: 'A tag.', like: 'definition.kinds.tags' },
    },
  },
  ({ model }, { tags }) => {
    const found = findings();
    const kinds = model.content.definition.kinds.filter((kind) => kind.decision !== 'excluded');
    const place = placeInContent(model.content, 'definition.kinds');
    for (const tag of tags) {
      const tagged = kinds.filter((candidate) => (candidate.tags as readonly string[]).includes(tag));
      const kind = tagged.find(({ title, text }) => BORNE_OUT[tag]?.test(`${title} ${text}`) ?? true);
      if (kind) found.meets(placeOf(kind));
      else if (tagged[0])
        found.lacks(`${TAG_NAMES[tag] ?? tag}, of which "${tagged[0].title}" says nothing`, placeOf(tagged[0], 'tags'));
      else found.lacks(TAG_NAMES[tag] ?? tag, place);
    }
    const young = kinds.filter((kind) => kind.public_space_youth);
    if (young.length > 0) found.meets(...young.map((kind) => placeOf(kind, 'public_space_youth')));
    else found.lacks('violence between young people in public places', place);
    return found.outcome();
  },
);

/** Offence codes or flags, ages, places and the day of extraction are recorded. */
const technicalDefinition: DutyTest = ({ model }) => {
  const found = findings();
  const { technical } = model.content.definition;
  if (!technical || technical.offence_groups.length === 0)
    found.lacks('offence groups', placeInContent(model.content, 'definition.technical'));
  if (!technical) return found.outcome();
  for (const group of technical.offence_groups) {
    if (isFilled(group.codes) || isFilled(group.flags)) found.meets(placeOf(group));
    else found.lacks(`offence codes or flags of "${group.title}"`, placeOf(group));
  }
  const rest = [
    ['age_bands', 'age groups'],
    ['location_filter', 'the places that count'],
    ['extracted_on', 'the day the data was taken'],
  ] as const;
  for (const [key, name] of rest) {
    if (isFilled(technical[key])) found.meets(placeOf(technical, key));
    else found.lacks(name, placeUnder(technical, key));
  }
  return found.outcome();
};

/** The history of the definition is dated, and core measures name their version: each change can then be marked in every series that crosses it. */
const definitionBreaks: DutyTest = ({ model }) => {
  const found = findings();
  const { history } = model.content.definition;
  const here = placeInContent(model.content, 'definition.history');
  const starts = new Map(
    history.flatMap((entry) => {
      const day = firstDayOf(entry.from);
      return day ? [[entry.id, day] as const] : [];
    }),
  );
  if (history.length === 0) found.lacks('no history of the definition is kept', here);
  for (const entry of history) {
    if (starts.has(entry.id)) found.meets(placeOf(entry));
    else found.lacks(`${entry.id} has no date from which it applies`, placeOf(entry, 'from'));
  }
  const core = new Set(
    model.content.measures.core.flatMap((measure) => (measure.indicator ? [measure.indicator] : [])),
  );
  for (const meta of model.content.indicators) {
    if (!meta.definition_version) {
      if (core.has(meta.id)) found.lacks(`"${meta.label}" does not say which definition it follows`, placeOf(meta));
      continue;
    }
    // A version without a date was reported with the history.
    if (starts.has(meta.definition_version)) found.meets(placeOf(meta, 'definition_version'));
  }
  return found.outcome();
};

/** Tests of the definition of serious violence. */
export const DEFINITION_TESTS = {
  'one-definition': oneDefinition,
  'forms-decided': formsDecided,
  'no-terrorism': noTerrorism,
  'minimum-focus': minimumFocus,
  'technical-definition': technicalDefinition,
  'definition-breaks': definitionBreaks,
} satisfies Record<string, DutyTest>;
