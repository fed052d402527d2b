import { longExpression } from '../../../core/long-expression.ts';
import { type Hit, matches, type Surroundings } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';

const NAME = String.raw`[A-Z0-9][\w’'-]*`;
/** "gang" or "crew" after a name; not "gang violence", which is a subject. */
const NAMED = longExpression(
  String.raw`\b(?<hit>${NAME}(?: ${NAME}){0,3} (?:[Gg]ang|[Cc]rew|[Mm]ob|[Mm]andem|[Pp]osse|Massive|Boyz))\b(?![- ](?:[Vv]iolence|[Ii]njunction|[Mm]ember|[Rr]elated|[Cc]ulture|[Aa]ctivity|[Cc]rime|[Ee]xploitation|[Ii]nvolvement|[Cc]onflict|[Pp]revention|[Ii]ntervention|[Aa]ffected|[Ll]inked|[Aa]ssociated))`,
  'g',
);
const POSTCODE_GROUP = /\b(?<hit>[A-Z]{1,2}\d{1,2} (?:Boys|Boyz|Gang|gang|Crew|crew|Mob|Squad|Soldiers))\b/g;
const CALLED = longExpression(
  /\b(?:gangs?|crews?|(?:street |organised crime |crime )?groups?|OCGs?) (?:is |are |was |were )?(?:called|known as|named|(?:who|which|that) calls? (?:itself|themselves)|calling (?:itself|themselves)) (?:the )?(?<hit>["“‘']?[A-Z0-9][\w’'-]*)/g,
);

const NO_NAME =
  /^(?:(?:The|This|That|Each|Every|Any|Some|A|An|No|One|Two|Another|Street|Urban|Organised|Rival|Local|Youth|Criminal|Former|Film|Ambulance|Fire|In|Of|Whether|When|If|Being|Ending|Current|Your|Our|Their|Other|Which|What)(?: |$))+/i;

/** Groups and gangs by name. The name of an area before the word does not name a group. */
export function groupNames({ prose }: ReadableText, { areaName }: Surroundings): Hit[] {
  if (!/gang|crew|mob\b|mandem|posse|massive|boyz|[A-Z]\d+ (?:Boys|Squad|Soldiers)|group/i.test(prose)) return [];
  const named = (/gang|crew|mob\b|mandem|posse|massive|boyz/i.test(prose) ? matches(prose, NAMED()) : []).flatMap(
    ({ index, words }) => {
      const before = words.slice(0, words.lastIndexOf(' '));
      const name = before.replaceAll(areaName, '').replace(NO_NAME, '').trim();
      return name === '' ? [] : [{ index: index + words.indexOf(name), words: words.slice(words.indexOf(name)) }];
    },
  );
  const found = [...named, ...matches(prose, POSTCODE_GROUP), ...matches(prose, CALLED())];
  return found.filter((hit, at) => found.findIndex((other) => Math.abs(other.index - hit.index) < 3) === at);
}
