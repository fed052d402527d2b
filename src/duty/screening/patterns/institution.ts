import { longExpression } from '../../../core/long-expression.ts';
import { MONTHS } from '../../../core/months.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';

const KIND_WORDS =
  'Primary|Secondary|Junior|Infant|Middle|Upper|Lower|High|Grammar|Special|Community|Free|Independent|Further|Higher|Education|Sixth|Form|Royal|State|Public|Local|Summer|Sunday|Boarding|Violence|Nursery|Alternative|Provision';
/** A school or college by name: a name before the kind of institution, at least one word that is neither a kind nor the beginning of a sentence. */
export const SCHOOL = longExpression(
  String.raw`\b(?!(?:The|A|An|Each|Every|Any|One|No|This|That|In|At|Of|Our|${KIND_WORDS})\b)[A-Z][\w’'-]+(?: (?:of|the|and|St\.?|[A-Z][\w’'-]+)){0,4} (?:School|Academy|College|Sixth Form|Pupil Referral Unit)\b(?! (?:of|for) )`,
  'g',
);
const PRISON = longExpression(
  /\b(?:HMP|HMYOI|YOI|HM Prison|HM Young Offender Institution)(?:\/YOI)? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*/g,
);
const PRISON_AFTER = longExpression(
  /\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)* (?:Prison|Young Offender Institution|Secure Training Centre|Secure Children’s Home)\b/g,
);

const COUNT = String.raw`(?<![\d/£.,-]|[Yy]ears? |[Aa]ged? )\b(?:\d{1,3}(?:,\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens? of)\b(?![\d/%]|st\b|nd\b|rd\b|th\b| (?:${MONTHS.join('|')}|years?|months?|weeks?|days?|to \d+)\b)`;
const INCIDENT =
  '(?:incidents?|offences?|crimes?|assaults?|attacks?|stabbings?|fights?|weapons?|knives|knife|blades?|exclusions?|excluded|suspensions?|suspended|arrests?|arrested|injur(?:y|ies|ed)|violence|violent|searches|seizures?|self-harm|deaths?)';
/** A number of incidents: the one within a few words of the other. */
const COUNTED = longExpression(
  String.raw`${COUNT} (?:[\w’-]+ ){0,3}${INCIDENT}\b|\b${INCIDENT} (?:[\w’-]+ ){0,3}${COUNT}|\b${INCIDENT}[^.;]{0,40}: ${COUNT}`,
  'i',
);

const QUICK = /School|Academy|College|Sixth Form|Pupil Referral|HMP|YOI|HM |Prison|Institution|Secure/;

/** Schools, colleges and prisons by name in a sentence that also counts incidents (section 8(8)(c)). */
export function institutionsBesideCounts({ prose, sentences }: ReadableText): Hit[] {
  if (!QUICK.test(prose)) return [];
  return sentences.flatMap(({ text, start }) => {
    const rest = (hit: Hit): string => text.replace(hit.words, '');
    return [SCHOOL(), PRISON(), PRISON_AFTER()]
      .flatMap((expression) => matches(text, expression))
      .filter((hit) => COUNTED().test(rest(hit)))
      .map((hit) => ({ ...hit, index: hit.index + start }));
  });
}

const SETTING =
  /\b(?:schools?|colleges?|academy|academies|prisons?|custody|HMP\b|HMYOI|young offender institutions?|pupil referral units?)\b/i;
const ARRANGEMENT = longExpression(
  /\b(?:knife arch(?:es)?|metal detectors?|search wands?|(?:door|gate|entry|alarm|key) codes?|CCTV (?:blind spots?|does not|coverage)|(?:staff|guard|officer|night) (?:rotas?|rosters?|shifts?)|staffing levels?|cell searches|search (?:times|rota)|unlocked (?:gate|door)s?|blind spots?|security (?:arrangements|guards?|staff) (?:are|is|at|stand|work))\b/gi,
);

/** Security arrangements of staff, pupils or inmates, in a sentence about a setting of Schedule 2. */
export function securityArrangements({ prose, sentences }: ReadableText): Hit[] {
  if (!SETTING.test(prose)) return [];
  return sentences.flatMap(({ text, start }) =>
    SETTING.test(text) ? matches(text, ARRANGEMENT()).map((hit) => ({ ...hit, index: hit.index + start })) : [],
  );
}
