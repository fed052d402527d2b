import { longExpression } from '../../../core/long-expression.ts';
import { once } from '../../../core/once.ts';
import { beginningsOf, stemsIn } from '../stems.ts';

/** What is done to somebody. */
const DONE =
  'stabbed|shot|hit|struck|held up|gunned down|knocked (?:out|down|unconscious)|pushed|grabbed|doused|jumped|knifed|slashed|cut|attacked|assaulted|robbed|mugged|raped|groomed|beaten|punched|kicked|bitten|burned|burnt|hurt|injured|wounded|killed|murdered|threatened|harassed|abused|exploited|trafficked|kidnapped|abducted|bullied|chased|cornered|ambushed|strangled|targeted|intimidated|hospitalised|headbutted|drugged|held (?:at knifepoint|down|captive)|spat (?:at|on)|run over|set upon|left (?:with|for dead)|found (?:dead|with|by (?:the )?(?:police|officers|paramedics|neighbours|passers-by)|unconscious|bleeding|injured|guilty|to have|carrying|in possession)|(?:taken|rushed|brought|airlifted|admitted) (?:in)?to (?:hospital|a&e|the (?:emergency department|hospital|infirmary|trauma centre))|treated for|operated on|set (?:alight|on fire)|followed home|glassed|bottled|scalded|choked|throttled|dragged|tied up|stamped on|spiked|cuckooed|recruited by (?:a |the )?(?:gang|dealers?|group)|lured|coerced|blackmailed|stalked|battered|beaten up|shot at|firebombed|trampled|tortured|held hostage|imprisoned|made to (?:carry|sell|hold|hide|run|strip)|forced to|sexually assaulted|outed|mauled|paralysed|scarred|blinded';
/** What justice and schools do to somebody. */
const DEALT_WITH =
  'arrested|charged|convicted|sentenced|jailed|imprisoned|detained|remanded|cautioned|prosecuted|excluded|suspended|expelled|accused|suspected|bailed|acquitted|caught|stopped and searched|tagged|locked up|taken into (?:care|custody)|sent to (?:prison|custody)|given (?:a |an )?(?:\\w+ ){0,2}(?:sentence|order|caution|ban)|handed (?:a |an )?(?:\\w+ ){0,3}(?:sentences?|order|caution|ban)|given (?:\\w+ ){0,2}sentences|put (?:on tag|away|in care)|placed (?:on (?:tag|remand|a child protection plan)|in (?:care|custody|foster care))|recalled to (?:prison|custody)|permanently excluded|on (?:bail|tag|remand|trial)|in custody|wanted (?:for|by)|under investigation|released from (?:prison|custody)|known to (?:the )?(?:police|officers|youth justice|social care|children’s services)';
/** Participles that say what happened to somebody who is involved. */
export const PARTICIPLE = `${DONE}|${DEALT_WITH}`;

/** What somebody who is involved does. */
export const DEED =
  'died|stabbed|shot|struck|slashed|knifed|attacked|assaulted|robbed|killed|murdered|raped|punched|threatened|groomed|pleaded|confessed|received (?:an? )?(?:[\\w-]+ ){0,3}(?:sentences?|order|caution|term)|served (?:[\\w-]+ ){0,3}(?:years|months|sentence)|carried (?:a|the|his|her) (?:knife|knives|blade|weapon|machete|gun)|pulled (?:out )?(?:a|the|his|her) (?:knife|blade|gun|machete|weapon)|took (?:a|the) (?:knife|blade|weapon|machete)|brought (?:a|the) (?:knife|blade|weapon|machete)|hid (?:a|the) (?:knife|blade|weapon|gun)|lost (?:his|her|their) (?:li(?:fe|ves)|(?:\\w+ )?(?:friend|son|daughter|brother|sister|father|mother|cousin|partner|child))|bled to death|suffered (?:\\w+ ){0,3}(?:wounds?|injur\\w+|stab\\w*)|needed (?:surgery|stitches)|witnessed|appeared (?:in|before|at)|gave evidence|has given evidence|told (?:the )?(?:police|officers|court|detectives|jury)|admitted (?:\\w+ ){0,2}(?:wounding|stabbing|robbery|murder|manslaughter|assault|carrying|possess\\w+|killing)|denied (?:\\w+ ){0,2}(?:wounding|stabbing|robbery|murder|manslaughter|assault)|took (?:his|her) own life|overdosed|went missing|absconded|brandished|swung (?:a|the)|waved a (?:knife|blade|gun|machete)|drew a (?:knife|blade|gun)|set fire to|pulled the trigger|broke (?:his|her|the|a|another|my) [\\w’ -]{0,25}(?:jaw|arm|leg|nose|skull|ribs?|wrist|hand|cheekbone)|lost (?:an eye|his sight|her sight|a finger|a leg|an arm|(?:his|her) (?:eye|leg|arm|hand|hearing|baby))|self-harmed|disclosed|confided|had (?:his|her|their|an?) [\\w’-]+ (?:broken|cut|slashed|stolen|snatched|fractured|smashed|kicked|burned|burnt|stamped on)|threw (?:acid|a (?:knife|brick|bottle))|ran (?:over|away|drugs|(?:a|the) (?:county |drugs? )?lines?)|sold drugs|dealt drugs';

/** Words for what happened. */
export const EVENT =
  'stabbings?|shootings?|murders?|killings?|homicides?|manslaughter|deaths?|attacks?|assaults?|robber(?:y|ies)|rapes?|fights?|woundings?|kidnap(?:ping)?|grooming|abduction|injur(?:y|ies)|wounds?|arrests?|trials?|inquests?|convictions?|sentences?|exclusions?|arson|strangulation|trafficking|harassment|ambush(?:es)?|poisoning|funeral|abuse|incidents?|kidnapping|mugging|loss|disappearance|burglary|threats?';

const TELLS_OF_INCIDENT = longExpression(
  /stab|retaliat|reveng|vendetta|kniv|headbutt|\bspat\b|strangl|ambush|intimidat|hammer|firearm|defendant|deceased|\bhit\b|struck|judge|jury|\bcase\b|shot|shoot|knif|slash|attack|assault|robb|mugg|rape|groom|beat|punch|kick|bitten|burn|hurt|injur|wound|kill|murder|homicid|manslaughter|threat|harass|abus|exploit|traffick|kidnap|abduct|bull(?:y|ied)|machete|blade|weapon|gun|acid|arrest|charged|convict|sentenc|jail|prison|custody|remand|caution|prosecut|exclu|suspen|expel|accus|bail|court|trial|inquest|evidence|victim|witness|suspect|offend|perpetrat|gang|violen|died|death|dead|crime|fight|fought|incident|police|hospital|referred|jaw|skull|fractur|bruis|bled|bleed|stitches|drug|dealer|county line|the line|arson|knocked|chased|corner(?:ed)|grabbed|shoved|slapped|doused|lured|dragged|set upon|followed home|hit by|run over|spat at|broke (?:his|her|my|the|an?other)|gunman|gunmen|runners?\b|set alight|glassed|bottled|scald|chok|cuckoo|blackmail|stalk|tortur|hostage|paralys|scarred|overdos|missing|brandish|self-harm|disclos|a&e|emergency department|\btag\b|on bail|acid|marac|mash\b|safeguarding|child protection|ambulance|paramedic|scalp|broken (?:jaw|nose|arm|leg|rib|wrist)/,
);

/** How the words of an incident begin. */
export const tellsStems = once(() => beginningsOf(stemsIn(TELLS_OF_INCIDENT.source)));

const ADVERB = String.raw`(?:(?:also|himself|herself|themselves|then|later|first|once|twice|again|both|all|now|since|already|still|never|just|\w+ly) )*`;
const HELPER = `(?:(?:has|have|had|having) (?:also )?been|was|were|is|are|been|being|got|gets)`;

/** Passive or active words after a person that make the person one who is involved. */
export const IS_INVOLVED = String.raw`${ADVERB}(?:${HELPER} ${ADVERB}(?:${PARTICIPLE})|(?:has |have |had )?${ADVERB}(?:${DEED}))\b`;

const HAPPENED = longExpression(
  String.raw`\b(?:(?:had been|has been|have been|was|were|been|being|got) ${ADVERB}(?:${PARTICIPLE})|${DEED}|(?:the|a|an|this|that|his|her) (?:\w+ )?(?:${EVENT})|attacked|stabbed|robbed|threatened|assaulted|(?:was|were|is|been) (?:the |a )?(?:victims?|suspects?|witness(?:es)?)|was carrying|were carrying|victim of|in possession|afraid for|(?:judge|jury|magistrates|coroner|court) (?:told|heard|gave|found|ordered|sent|ruled|said)|serve \d+|stopped by (?:the )?police|killers?)\b`,
);

// On small letters: expressions of this length take several times as long to make ready when capitals count for nothing.

/** True when a text has a word that belongs to incidents. */
export const tellsOfIncident = ofLast((text) => TELLS_OF_INCIDENT().test(text.toLowerCase()));

/** True when a sentence tells of an incident that has happened: not what might happen, nor a subject of study. */
export const hasHappened = ofLast((sentence) => HAPPENED().test(sentence.toLowerCase()));

/** Asks once of a sentence that every name in it asks about. */
function ofLast(judge: (text: string) => boolean): (text: string) => boolean {
  let last: { readonly text: string; readonly answer: boolean } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: judge(text) };
    return last.answer;
  };
}
