import { longExpression } from '../../../core/long-expression.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { ROLES } from './personal-numbers.ts';

/**
 * Two letters, two figures, three letters, as plates have been since 2001 (DVLA, INF104); older forms only after a word for a plate. The letters
 * I and Q do not stand in the first part of the present form.
 */
const PLATE =
  /(?<![\w/-])(?:[A-HJ-PR-Z]{2}\d{2} ?[A-HJ-PR-Z]{3}|(?=[A-Z]{1,3} ?\d)(?<=\b(?:[Rr]eg(?:istration)?|[Pp]late|[Nn]umber ?plate|VRM|[Ii]ndex)(?: (?:number|mark|no\.?|is|was)){0,3}:? )(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,4}[A-Z]?))(?![\w/-])/g;

/** The registration of a vehicle, which leads to its keeper. */
export function vehicleRegistrations({ prose }: ReadableText): Hit[] {
  return /[A-Z]\d+ ?[A-Z]|[A-Z]{3} ?\d/.test(prose) ? matches(prose, PLATE) : [];
}

const HANDLE = /(?<![\w.@/])@(?=[\w.]*[A-Za-z])[\w.]{2,29}\w(?![\w@]|\.\w)/g;
const PLATFORM =
  'snap(?:chat)?|insta(?:gram)?|tik-?tok|facebook|fb|telegram|discord|twitter|x|whatsapp|youtube|roblox|onlyfans|gamertag|psn';
/** "His Snapchat is …", "on Instagram as …". */
const ACCOUNT = longExpression(
  String.raw`\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|whose|[’']s) (?:(?:${PLATFORM}) ?){1,2}(?:account|handle|name|profile|username|user name|page|id|tag)?|(?:posts?|posted|posting|known|messages?|goes|calls (?:him|her)self|user|account|profile) (?:\w+ ){0,2}on (?:${PLATFORM}) (?:as|under)|(?:${PLATFORM})(?: (?:account|handle|name|id|username|user))?:) ?(?:is|was|as|under|:|=)? ?[“"‘]?(?<hit>(?=[\w.]*[._\d])[A-Za-z][\w.]{3,29}\w)`,
  'gi',
);
/** A partnership’s own account, which readers are asked to follow. */
const OWN =
  /\b(?:[Ff]ollow|[Tt]ag|[Ff]ind|[Vv]isit|[Cc]ontact|[Mm]ention|[Tt]hank|[Ss]ee) (?:us (?:on \w+ )?(?:at )?|our [\w ]{0,20})?$|\b[Uu]s (?:on|at) (?:\w+ )?$|\b(?:our|official) [\w ]{0,20}$/;

/** The name somebody uses on a social platform; not that of a body, nor one that readers are asked to follow. */
export function socialAccounts({ prose, key }: ReadableText): Hit[] {
  if (key === 'email' || key === 'phone') return [];
  const handles = prose.includes('@')
    ? matches(prose, HANDLE).filter(({ index, words }) => {
        const small = words.toLowerCase();
        return !BODIES.some((body) => small.includes(body)) && !OWN.test(prose.slice(Math.max(0, index - 60), index));
      })
    : [];
  return /snap|insta|tik|facebook|fb|telegram|discord|twitter|whatsapp|youtube|gamertag|\bon X\b/i.test(prose)
    ? [...handles, ...matches(prose, ACCOUNT())]
    : handles;
}

const BODIES = [
  ...ROLES.filter((role) => role.length >= 4),
  'vru',
  'vrn',
  'vrp',
  'opcc',
  'pcc',
  'nhs',
  'gov',
  'trust',
  'charity',
  'college',
  'school',
  'fire',
  'uni',
];

/**
 * Numbers that stand for one person: National Insurance (two letters, six figures, A to D; HMRC NIM39110), the Police National Computer's PNC ID
 * (year, serial number and check letter), a pupil's UPN (a letter, twelve figures or eleven and a letter; DfE) and a passport after its word.
 */
const RECORD =
  /(?<![\w/-])(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]|(?:(?:19|20)?\d{2})\/\d{1,7}[A-HJ-NP-RT-Z]|[A-HJ-NP-RT-Z]\d{11}[\dA-Z]|(?<=\b[Pp]assport (?:number |no\.? )?)\d{9})(?![\w/-])/g;

/** Numbers by which a record of one person is kept, apart from the NHS number. */
export function recordNumbers({ prose }: ReadableText): Hit[] {
  return /\d{2} ?\d{2}|\/\d/.test(prose) ? matches(prose, RECORD) : [];
}
