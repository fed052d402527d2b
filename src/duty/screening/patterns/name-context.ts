import { longExpression } from '../../../core/long-expression.ts';
import { EVENT, hasHappened, IS_INVOLVED, PARTICIPLE, tellsOfIncident } from '../words/incident.ts';
import { namesSomethingElse } from '../words/names.ts';
import { KIN, PEOPLE, PERSON, RELATION } from '../words/persons.ts';
import type { Candidate, Likeness } from './name-candidates.ts';

const ASIDE = String.raw`(?: \((?:aged )?\d{1,2}\)|,? (?:aged )?\d{1,2},?|, [^,.;]{1,60},| and (?:\p{Lu}\p{L}+ ?){1,3}| (?:from|of) (?:\p{Lu}\p{L}+ ?){1,3})?`;
/** "… was stabbed", "…, 15, from the city, was stabbed", "…, who had been robbed". */
const THEN_INVOLVED = longExpression(`^${ASIDE}(?:,? who)? ${IS_INVOLVED}`, 'u');
const SUFFERED =
  '(?:stabbed|shot|murdered|killed|arrested|charged|convicted|sentenced|jailed|assaulted|knifed|raped|beaten|robbed|kidnapped|excluded from|held (?:at|down|captive)|mugged|slashed|threatened|attacked|bitten|punched|kicked|groomed|trafficked|abducted|wounded|strangled|ambushed|chased|cornered|acquitted|remanded|found guilty|handed|bailed|detained|imprisoned|headbutted|hospitalised|taken to hospital|abused|injured|bullied|harassed|intimidated|cautioned)';
const ENDURED = '(?:died|pleaded|confessed|bled to death|gave evidence|(?:has |had )?lost (?:his|her) life)';
/** What was done to whoever is named before. */
export const THEN_PASSIVE = longExpression(
  String.raw`^${ASIDE}(?:,? who)? (?:(?:(?:has|have|had|having) been|was|were) (?:\w+ly )?${SUFFERED}|${ENDURED})\b`,
  'u',
);
/** What every match of it holds: made ready much sooner than what may stand between. */
export const ANY_PASSIVE = longExpression(String.raw` (?:(?:been|was|were) (?:\w+ly )?${SUFFERED}|${ENDURED})\b`);
const THEN_HELPED = /^[^.;]{0,70}(?:was|were|been|got|died|pleaded|confessed|bled|gave|lost)\b/;
const THEN_AGE = /^(?:,? (?:aged )?\d{1,2}(?:,| (?:was|is|had|from)\b)| \((?:aged )?\d{1,2}\))/;
const THEN_OWN = longExpression(
  String.raw`^['’]s? (?:\w+ ){0,2}(?:${KIN}|${EVENT}|killers?|attackers?|assailants?|body|friends?|story|journey|experience|case|home|house|phone|school)\b`,
);
const THEN_FAMILY =
  /^ (?:family(?! (?:hubs?|support|cent|services?|courts?|law|group|worker))|brothers|sisters|twins|siblings|cousins)\b/;
/** What somebody is said to be. */
const THEN_CALLED = longExpression(
  /^(?:,? who)? (?:is|was) (?:an? |the |one of the )?(?:known |prolific |main |alleged )?(?:\w+ )?(?:carrier|dealer|suspect|offender|victim|witness|gang member|runner|nominal|killer|attacker|perpetrator)s?\b(?! (?:institution|service|support|unit|hub))/,
);
/** What only a person does. */
const THEN_ACTS =
  /^ (?:(?:had|has) been with|told|ran|said (?:he|she)|carried|walked|fell|screamed|tried|went|knew|lived|lay|came home|drove)\b/;
/** "…, killed by her former partner". */
const THEN_DONE = longExpression(
  String.raw`^${ASIDE}(?:,| –| -) (?:\w+ly )?(?:${PARTICIPLE}) (?:by|in|on|after|at|for|with|to|last|while|when|aged|from|outside|near|during)\b`,
  'u',
);
/** "Reece’s story", and what hurt somebody’s body. */
const THEN_BODY =
  /^, whose (?:\w+ )?(?:jaw|arm|leg|face|hand|skull|nose|throat|neck|back|ribs|eye|life|home|house|car|phone|son|daughter|brother|sister|mother|father)\b/;
const THEN_CASE = longExpression(String.raw`^ (?:case|${EVENT})\b`);
/** What a service does with somebody, or somebody with a service. */
const THEN_SERVED = longExpression(
  /^(?:,? who)? (?:(?:has |had )?(?:joined|started|attended|completed|left|dropped out of|was (?:referred|supported|mentored|matched)|is (?:supported|mentored)|took part in|enrolled)\b(?=[^.]*\b(?:mentor|programme|project|sessions?|boxing|course|support|scheme|custody|hospital|knife|exclu|gang)))/,
);

const OF_EVENT = longExpression(
  String.raw`\b(?:${EVENT}|cases?|story|stories|arrest|friends?|killers?|happened|${KIN}) (?:of|on|against|by|involving|to) (?:the |a )?(?:[a-z]\w* ){0,3}$`,
  'i',
);
const DEATH_OF = /\b(?:murder|killing|stabbing|shooting|death) of $/i;
const OBJECT = longExpression(String.raw`\b(?:${PARTICIPLE})(?: by)? (?:[a-z]\w* ){0,2}(?:(?:Mr|Mrs|Ms|Miss) )?$`);
const APPOSED = longExpression(
  String.raw`\b(?:one of (?:them|the \w+)|the other|another|${PERSON}|${PEOPLE}|${KIN})(?:,| called| named| as|:)? $`,
  'i',
);
/** One person, then the name between commas. */
const ONE_APPOSED = longExpression(String.raw`\b(?:${PERSON}), $`);
const NAMED = longExpression(String.raw`\b(?:${PERSON}|${PEOPLE}|${KIN})(?:,| called| named) $`);

/** What only a person has, after a name that no list knows. */
const THEN_ONLY_PERSONS = longExpression(
  String.raw`^['’]s? (?:(?:own|older|younger|elder|big|little|late|twin|baby) )?(?:killers?|attackers?|assailants?|murderers?|rapist|abuser|injur(?:y|ies)|wounds?|funeral|inquest|(?:${RELATION})s?|body|death|murder|arrest|stabbing|girlfriend|mates?)\b`,
);
/** "…, he was told": what is said of a person later in the clause. */
const THEN_HE = /^[^.;]{0,80}? (?:he|she|himself|herself|him)\b/;
const THEN_ABOUT_PERSON = longExpression(
  /^(?:,| who\b|['’]s?\b| (?:and|is|was|had|has|went|got|came|after|when|before|because|told|says|said|until|since)\b)/,
);
const BEFORE_PERSON = longExpression(
  /(?:\b(?:for|about|by|with|when|that|because|after|since|while|as|against|and|met|saw|told|asked|know|knew|remember|whom|supporting|supported|worker (?:for|to|of)|referral (?:for|of)|concerns? (?:for|about)|see|visited|left|helped) |^|[:–—-] )$/,
);
/** Words for another person, whom "he" may stand for. */
const OTHER_PERSON = longExpression(
  String.raw`\b(?:${PERSON}|${KIN}|commissioner|mayor|minister|chair|director|leader|author|judge|he|she)\b`,
  'i',
);
const saidOfPerson = (before: string, after: string, sentence: string): boolean =>
  BEFORE_PERSON().test(before) &&
  !OTHER_PERSON().test(before) &&
  THEN_ABOUT_PERSON().test(after) &&
  THEN_HE.test(after) &&
  !OTHER_PERSON().test(/^[^.;]{0,80}?(?= (?:he|she|himself|herself|him)\b)/.exec(after)?.[0] ?? '') &&
  tellsOfIncident(sentence);
/** What those who safeguard somebody do. */
const CASEWORK_BEFORE = longExpression(
  /\b(?:discuss(?:ed|ing|es)|considered|heard (?:about|of|from)|(?:spoke|spoken|talked|contact) (?:to|with)|[Rr]eferred|[Rr]eferral (?:for|of)|assessed|visit(?:ed|s|ing)|supports?|supported|supporting|safeguard(?:ed|ing|s)?|[Cc]oncerns? (?:for|about|over)|worr(?:y|ied) (?:for|about)|[Pp]lans? for|mentor(?:s|ed|ing)?(?: for| to)?|(?:key|case|social|support|youth) ?worker (?:for|to|of|with)|[Ww]ork(?:ing|s|ed)? with|[Aa]greed (?:that|to \w+)|[Mm]oved|[Rr]ehoused) $/,
);
const caseworkOf = (before: string, after: string): boolean =>
  CASEWORK_BEFORE().test(before) && /^[^.;]{0,80}? (?:he|she|himself|herself|him|his|her)\b/.test(after);
/** What only a person is, after a name that no list knows. */
const THEN_IN_STATE = longExpression(
  /^(?:,? who)? (?:is|was|remains|remained|has been) (?:now |still |currently |also |both )?(?:the (?:main |prime |only |chief )?(?:suspect|victim|witness)|on (?:a child protection|bail|tag|remand|licence)|being (?:groomed|exploited|threatened|stalked|bullied|followed|used)|wanted (?:by|for)|due (?:back )?(?:in|at) court|pregnant|awaiting (?:trial|sentence)|(?:too |so |very )?(?:scared|afraid|frightened|terrified)|missing (?:from|since|again)|in (?:hospital|custody|hiding|intensive care|foster care|prison)|recovering (?:from|after|in)|running drugs|selling drugs|carrying (?:a )?(?:knife|knives|blade|weapon))\b/,
);
/** "… lost her home", which no organisation did. */
const THEN_ONES_OWN = longExpression(
  String.raw`^(?:,? who)? (?:has |had )?(?:lost|had|has|broke|fled|left|hid|was|is|keeps|kept|took|carries|carried|sleeps|slept|lives|lived|moved|hides|fears|returned|woke|feared) [^.;]{0,50}?\b(?:his|her) (?:own |older |younger )?(?:jaw|arm|leg|face|hands?|head|nose|neck|back|eyes?|life|home|house|flat|job|phone|bike|coat|bedroom|bed|pillow|(?:${RELATION})s?|partner|ex|children|baby)\b`,
);
const NAMED_BEFORE_COLON = longExpression(String.raw`\b(?:${PERSON}|${KIN}): $`);
const STORY_BEFORE =
  /\b(?:[Cc]ase stud(?:y|ies)|[Ss]potlight|[Pp]rofile|[Ss]tor(?:y|ies)|[Vv]ignette|[Pp]en portrait|[Vv]oices?)(?: \w{1,2})? ?[:–—-] ?$/;
const THEN_STORY = /^['’]s? (?:\w+ )?(?:story|journey|experiences?|path|road|way|life|voice|words)\b/;
/** "…, aged 15", which no place has. */
const THEN_AGED = /^(?:,| \() ?aged \d{1,2}\b(?! (?:to|and|or|over)|[–-]\d)/;
const unknownPerson = (before: string, after: string, sentence: string): boolean =>
  (THEN_ONLY_PERSONS().test(after) && tellsOfIncident(sentence)) ||
  THEN_AGED.test(after) ||
  (THEN_IN_STATE().test(after) &&
    /[\w’”)] (?:Young |Little |Big |Old |Poor )?$|^(?:Young|Little|Big|Old|Poor) $/.test(before)) ||
  (STORY_BEFORE.test(before) && THEN_STORY.test(after)) ||
  (/\b[Ii]t (?:was|is|could only be) $/.test(before) && /^,? who\b/.test(after)) ||
  (/\b[a-z]+: $/.test(before) && NAMED_BEFORE_COLON().test(before)) ||
  (caseworkOf(before, after) && / (?:he|she)\b/.test(after)) ||
  saidOfPerson(before, after, sentence);

/** What an officer is named for in public. */
const RANKED_AT_WORK = longExpression(
  /^(?:,? who)? (?:leads?|led|chairs?|chaired|manages?|managed|coordinates?|teaches|trains|says|presents?|presented|runs|writes|wrote|designed|developed)\b|^, (?:the |our |a )?(?:[\w-]+ ){0,3}(?:lead|coordinator|manager|officer|head)\b/,
);

/** How far before a name words can be about it, in characters. */
const NEAR = 60;

/** Words directly beside a name that make the person one who is involved in what happened. */
export function isInvolved(
  sentence: string,
  { start, end, likeness, mayBePlace, inOffice, ranked }: Candidate,
): boolean {
  const [before, after] = [sentence.slice(Math.max(0, start - NEAR), start), sentence.slice(end)];
  if (ranked && tellsOfIncident(sentence) && !RANKED_AT_WORK().test(after)) return true;
  const passive =
    ((THEN_HELPED.test(after) && ANY_PASSIVE().test(after) && THEN_PASSIVE().test(after)) ||
      (likeness === 'person' && THEN_DONE().test(after))) &&
    !/\b(?:in|at|on|near|of|from|outside) (?:the )?$/.test(before);
  if (mayBePlace) return passive;
  const known = BY_LIKENESS[likeness];
  return (
    passive ||
    (/\b[Tt]he $/.test(before) && THEN_FAMILY.test(after) && tellsOfIncident(sentence)) ||
    known(before, after, sentence, inOffice)
  );
}

const lastWords = (before: string): boolean => DEATH_OF.test(before);
const likePerson = (before: string, after: string): boolean =>
  THEN_INVOLVED().test(after) ||
  THEN_AGE.test(after) ||
  THEN_OWN().test(after) ||
  THEN_SERVED().test(after) ||
  THEN_BODY.test(after) ||
  THEN_CALLED().test(after) ||
  (STORY_BEFORE.test(before) && THEN_STORY.test(after)) ||
  OF_EVENT().test(before) ||
  OBJECT().test(before) ||
  APPOSED().test(before) ||
  (/\b[Tt]he $/.test(before) && THEN_CASE().test(after));

const knownPerson = (before: string, after: string, sentence: string): boolean =>
  likePerson(before, after) ||
  THEN_IN_STATE().test(after) ||
  caseworkOf(before, after) ||
  saidOfPerson(before, after, sentence);

const BY_LIKENESS: Record<Likeness, (before: string, after: string, sentence: string, inOffice: boolean) => boolean> = {
  person: knownPerson,
  given: knownPerson,
  doubtful: (before, after) =>
    THEN_INVOLVED().test(after) || THEN_AGE.test(after) || lastWords(before) || NAMED().test(before),
  pair: (before, after, sentence, inOffice) =>
    lastWords(before) ||
    (!inOffice &&
      (unknownPerson(before, after, sentence) || (THEN_ONES_OWN().test(after) && tellsOfIncident(sentence)))) ||
    (NAMED().test(before) && hasHappened(sentence)) ||
    (ONE_APPOSED().test(before) && /^,/.test(after)) ||
    (hasHappened(sentence) && !inOffice && THEN_ACTS.test(after)),
  single: (before, after, sentence) =>
    lastWords(before) ||
    unknownPerson(before, after, sentence) ||
    (/\b[Tt]he $/.test(before) && /^ (?:case|murder|killing|inquest|trial|shooting|stabbing)\b/.test(after)) ||
    (/\b(?:called|named) $/.test(before) && NAMED().test(before) && hasHappened(sentence)),
};

const OFFICE_AFTER = longExpression(
  /^(?:(?:,| and| &)(?: \p{Lu}[\p{L}’-]+)+)*(?: ?\/ \p{Lu}|, (?:\p{L}+ ){0,5}(?:Commissioner|Chair|Director|Officer|Leader|Minister|Mayor|Councillor|Head|Lead|Manager|Constable)\b|,? \((?:\p{Lu}|the )|,? (?:who |which )?(?:leads?|led|chairs?|chaired|manages?|managed|coordinates?|directs?|directed|founded|launched|opened|wrote|writes|spoke|presents?|presented|signed|approved|edited|teaches|trains|argues?|argued|finds|found (?:that|no)|shows?|showed|describes?|described|estimates?|estimated|concludes?|concluded|suggests?|suggested|reviewed|published|proposes?|proposed|coined|developed|designed|reports? that|reported that|says|notes?|noted|sets? out|explains?|explained|explores?|looks? at|asks|offers|examines?|identifies|identified|defines?|defined|lists|reminds|discusses|traces|observes|maintains|claims|introduced|pioneered|outlined|outlines|warned|warns|adds|added|welcomed|recommends?|recommended|studied|(?:thought|believed|held|taught|claimed) that|summarises?)\b|, (?:the |our |its |a |an |then |now |former )*(?:\p{Lu}\p{L}+ )?(?:[Hh]ead|[Dd]irector|[Cc]hair\w*|[Cc]hief|[Ll]ead|[Mm]anager|[Pp]rofessor|[Ll]eader|[Ll]ecturer|[Rr]eader|[Cc]oordinator|[Cc]ommissioner|[Ss]uperintendent|[Ii]nspector|[Cc]onstable|[Cc]abinet|[Cc]ouncillor|[Ss]ecretary|[Mm]inister|[Aa]uthor|[Cc]onsultant|[Rr]esearcher|[Ff]ounder|[Pp]rincipal|[Hh]eadteacher|[Dd]eputy|[Aa]ssistant|[Ss]enior|[Aa]nalyst|of the|from the|at the)\b|['’]s? (?:\w+ ){0,3}(?:report|review|study|studies|research|work|model|theory|framework|book|paper|analysis|evaluation|inquiry|definition|guidance|findings?|article|recommendations?|questions?|ideas?|concepts?|notions?|principles?|laws?|rules?|words|phrase|term|tests?|scale|approach|method|speech|song|film|play|novel|poem|art|exhibition)\b|(?: and the \p{Lu}\p{L}+(?: of \p{Lu}\p{L}+)?)? (?:was|is|were) (?:performed|shown|read|staged|screened|published)\b|, (?:an?|the) (?:\w+ )?(?:epidemiologist|criminologist|sociologist|psychologist|psychiatrist|economist|historian|academic|scientist|surgeon|campaigner|author|writer|journalist|artist|statistician|philosopher|doctor)\b)/u,
);
const OFFICE_BEFORE = longExpression(
  /(?:\((?:see |e\.g\. |cf\. )?|\b(?:[Aa]ccording to|[Ss]ee|(?:written|led|chaired|founded|developed|published|described|opened|launched|edited|designed|made|set up|carried out|commissioned|review|report|study|research|work|book|inquiry|evaluation|[Ff]oreword|[Pp]reface|[Ii]ntroduction|[Pp]hoto(?:graph)?s?|[Ii]llustrations?|analysis|paper|speech|talk|poem) (?:by|of|from)|[Tt]hank|[Tt]hanks (?:are due |go |is due )?to|says|said|wrote|argues|contact|Contact)) (?:Dr |Professor )?$|\($|\b(?:[Ff]oreword|[Pp]reface|[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]icture|[Ii]llustrations?|[Dd]esign|[Tt]ext|[Aa]uthors?|[Ee]ditors?|[Cc]redits?|[Cc]over|[Cc]ontact|[Cc]hair|[Ll]ead|[Aa]pologies|[Pp]resent|[Ii]n attendance|[Ss]igned|[Ss]ource|[Oo]wner|[Pp]roposed|[Ss]econded)(?: by)?: ?(?:\p{Lu}[\p{L}’.-]* ?|, |\([^)]*\)){0,12}$/u,
);

const FROM_BODY = /^,? (?:of|from|at) (?:the |our )?((?:\p{Lu}[\p{L}’]*(?: (?:of|and|for|in|the))* ?)+)/u;

/** "Smith and Fraser (2022)", "Fraser et al." */
const CITED = /^(?:(?:,| and| &) \p{Lu}[\p{L}’-]+)*(?:,? et al| and (?:others|colleagues)|,? \(?(?:19|20)\d{2}\)?)/u;

/** An author as reports are cited. */
export function isCited(sentence: string, { end }: Candidate): boolean {
  return CITED.test(sentence.slice(end));
}

/** Where people live and learn is no post. */
const NO_BODY =
  /\b(?:School|Academy|College|Road|Street|Lane|Avenue|Park|Estate|Hill|Green|North|South|East|West|Grove|Drive|Close|Village|Town|City)\b/;

/** "… describes how her partner broke her arm": not as an author writes of others. */
const OWN_EXPERIENCE =
  /^(?:,? who)? (?:describes?|described|says|said|explains?|explained|tells|told \w+|remembers|recalls|wrote|writes) (?:\w+ )?(?:that |how |why |about |of )?(?:her|his|she|he|my|I)\b/;

/** "Ayaan H": a name that was shortened for privacy is no author's. */
const INITIAL_LAST = / \p{Lu}\.?$/u;

/** A person who is named for a post, as an author or as the maker of something. A given name alone is named for nothing but an office. */
export function isNamedForWork(sentence: string, { start, end, words, inOffice, likeness }: Candidate): boolean {
  const after = sentence.slice(end);
  if (inOffice || likeness === 'given' || INITIAL_LAST.test(words) || OWN_EXPERIENCE.test(after)) return inOffice;
  const from = FROM_BODY.exec(after)?.[1] ?? '';
  return (
    (namesSomethingElse(from) && !NO_BODY.test(from)) ||
    OFFICE_BEFORE().test(sentence.slice(Math.max(0, start - NEAR), start)) ||
    OFFICE_AFTER().test(after)
  );
}

/** Words that a place stands after, and a person does not. */
const PLACE_BEFORE =
  /\b(?:in|at|near|around|outside|across|throughout|into|through|towards|via)(?: (?:the|both|either))? $/i;
const PLACE_AFTER = longExpression(
  /^(?:,? (?:which|where)\b|(?: (?:was|is|became|remains|remained|opened|has been)(?: once)?(?: as)? (?:an? |the |one of )(?:[\w-]+ ){0,3}(?:institution|prison|school|village|town|city|park|estate|station|ward|area|district|suburb|parish|building|hub|centre|hospital|church|charity|company|service|programme|project|places?)\b)| (?:wards?|stations?|parish|estates?|village|area|beats?|division)\b| (?:share|shares|each ha(?:s|ve)) )/,
);
/** "Kirby Muxloe, Barwell and Earl Shilton": a list of three names or more. */
const LIST =
  /(?:\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*, )+\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*,? (?:and|or) \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu;

/** A name that its sentence treats as that of a place. */
export function isPlace(sentence: string, { start, end }: Candidate): boolean {
  const after = sentence.slice(end);
  return (
    PLACE_AFTER().test(after) ||
    (PLACE_BEFORE.test(sentence.slice(Math.max(0, start - NEAR), start)) && !/^[’']s?\b/.test(after))
  );
}

/** One of three names or more in a row: villages as often as people. */
export function isListed(sentence: string, { start, end }: Candidate): boolean {
  return [...sentence.matchAll(LIST)].some(({ 0: list, index }) => index <= start && end <= index + list.length);
}
