import { longExpression } from '../../../core/long-expression.ts';
import { MONTHS } from '../../../core/months.ts';

/** Things that are counted because somebody was hurt or the police came. */
const COUNTED_THINGS =
  'offences?|crimes?|incidents?|assaults?|attacks?|stabbings?|shootings?|murders?|homicides?|killings?|deaths?|robber(?:y|ies)|fights?|brawls?|disturbances?|thefts?|burglar(?:y|ies)|muggings?|woundings?|victims?|suspects?|offenders?|injur(?:y|ies)|wounds?|admissions?|attendances?|exclusions?|suspensions?|arrests?|calls?|call-outs?|callouts?|reports?|cases?|violence|knives|knife|weapons?|seizures?|charges?|convictions?|entrants?|referrals?|disorder|patients?|ambulances?|casualties';
/** On small letters, as all that follow. Global. */
export const COUNTED_THING = longExpression(String.raw`\b(?:${COUNTED_THINGS})\b`, 'g');
export const COUNTED = longExpression(
  String.raw`\b(?:${COUNTED_THINGS}|(?:was|were|been|people|children|boys|girls|men|women) (?:stabbed|robbed|attacked|killed|injured|assaulted|murdered|hurt|shot|arrested|excluded|wounded|admitted|treated|charged|convicted)|violent|dangerous|safer?|safest|deadl\w+)\b|:count\[`,
);

const TIMES =
  '(?:twice|double|treble|triple|thrice|half|(?:\\w+|[\\d.]+)[- ]times|\\w+fold) (?:as|that|the|more|what|those)?';
/** Words that set one thing beside another, in a sentence that also holds figures. */
export const COMPARES = longExpression(
  String.raw`\b(?:than|compared|comparison|against|versus|vs|whereas|while|whilst|although|but|yet|only|just|merely|${TIMES}|(?:the|its|our) (?:most|fewest|highest|lowest|greatest|least|worst|safest)|(?:higher|lower|fewer|more|less|worse|better|safer) in|ahead of|behind|dwarf\w*|exceed\w*|outnumber\w*|outstrip\w*|overtak\w*|eclips\w*|top(?:s|ped|ping)? the|worst|safest|(?:most|more|less|least|as) (?:violent|dangerous|safe)|safer|followed by|(?:highest|lowest) (?:count|number|total)|(?:highest|lowest|fewest|greatest|least|most|worst) (?:in|at|for)|by (?:district|area|ward|borough|council|town|county|force|local authority|place)|comes? (?:first|second|third|last)|ranks?|ranked|beside|next to|making|capital|in contrast|by contrast|difference between|leads|led by|trail\w*|at the (?:top|bottom|other end))\b|:(?=.*\bagainst\b)`,
);

const COUNTING =
  '(?:had|has|have|recorded|records|saw|sees|reported|reports|logged|logs|counted|counts|suffered|experienced|dealt with|deals with|handled|took|received|registered|registers|notched up|accounted for|accounts for|responded to|attended|made|arrested|with|witnessed|faced|investigated)';
/** Two clauses of one build: each with a place, a verb and a figure. */
export const PARALLEL = longExpression(
  String.raw`\b${COUNTING}\b[^.;]{0,60}?\d[^.;]*(?:[;,–]| and)(?: and| but| while)? (?:the |our |its |in )?(?:neighbouring |nearby )?(?:[A-Z][\w ]+|city|county|town)(?: \w+)? (?:${COUNTING} )?(?:\w+ )?\d|\b${COUNTING}\b[^.;]{0,60}?\d[^.;]*[;,–](?: and| but| while)? we (?:had|recorded|saw|counted) (?:\w+ )?\d`,
);

/** Comparisons by amount that need no figure, in a sentence whose counted things are written # (as PART_OF_ALL). Each speaks of numbers of what is counted. */
const MANY = String.raw`(?:[\w#]+ ){0,4}(?:#+|people (?:\w+ )?(?:stabbed|hurt|injured|killed|arrested))`;
export const BY_AMOUNT = longExpression(
  [
    String.raw`\b(?:twice|double|treble|triple|three|four|five|half|[\w-]+ times|\d[\d.]* times|times)(?: as many| more| the (?:number|total|count|volume|amount) of) ${MANY}`,
    String.raw`\bas many ${MANY}.{0,80}\bas\b`,
    String.raw`\b(?:more|fewer) ${MANY}.{0,80}\bthan\b`,
    String.raw`\b(?:more|fewer) (?:young |older )?(?:people|children|men|women|boys|girls)\b.{0,40}\b(?:admitted|hurt|injured|stabbed|killed|arrested|charged|treated|attacked|robbed)\b.{0,80}\bthan\b`,
    String.raw`\b(?:the|had|has|saw|sees|recorded|records|with|were|of) (?:most|fewest) ${MANY}`,
    String.raw`\bthe (?:highest|lowest|largest|smallest|greatest|biggest) (?:number|total|count|volume|tally)s? of ${MANY}`,
    String.raw`\b(?:rank(?:s|ed|ing)?|ordered|sorted|listed|league table|table) (?:\w+ ){0,2}(?:by|of|for|on) (?:the )?(?:number|total|count|volume|#+)`,
    String.raw`\b(?:by|in|on|for) (?:the |sheer |total )*(?:number|total|count|volume)s? of ${MANY}.{0,80}\b(?:first|second|third|fourth|fifth|\w+th|last|top|bottom|leads?|ahead)\b`,
    String.raw`\b(?:top|bottom|head|foot) of the (?:list|table|league|ranking)\b`,
    String.raw`\btop(?:s|ped)? the (?:list|table|league|ranking)`,
    String.raw`\bmore ${MANY} (?:\w+ ){0,4}than (?:all|any|every|the rest)`,
  ].join('|'),
);
const PART =
  '(?:half|most|(?:a |one |two |three |over a |over two |nearly a )?(?:third|quarter|fifth|thirds|quarters|fifths)|majority|bulk|lion’s share|\\d+(?:\\.\\d+)? ?(?:%|per cent)|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?\\w+)';
/** "Half of all violence happened in Leicester, so it is the most violent": a share of counts, and a verdict on the place. */
export const PART_OF_ALL = longExpression(
  String.raw`\b${PART} of (?:all |the |our |its |recorded |every )*${MANY}|\b\d[\d,]* of (?:the |our )?\d[\d,]* ${MANY}`,
);
export const VERDICT = longExpression(
  /\b(?:most|more|less|least|far|as) (?:violent|dangerous|safe|lawless|troubled|deadly|unsafe|crime-ridden|at risk)\b|\b(?:safest|worst|deadliest|riskiest|safer than|worse than|capital of|out of control|stands out|hotspot of the|more dangerous)\b|\b(?:bigger|smaller|greater|worse|lesser|biggest|greatest) (?:\w+ )?(?:problem|trouble|danger|threat)/,
);

/** What makes figures comparable, or shows that they count residents and not violence. */
export const COMPARABLE = longExpression(
  /\bper[ -]?(?:centage|100|1,?000|10,?000|100,?000|head|person|pupil|resident|capita)|\b(?:rates?|ratios?|proportion\w*|for (?:every|each)|populations?|populous|residents|census|inhabitants|people live|relative to|(?:has|have) (?:more|fewer) people|larger (?:place|area|city)|(?:is|are) (?:larger|bigger|smaller)|cannot be (?:set|compared)|(?:should|must|can) not be (?:compared|ranked|set)|should not be compared|not comparable|do not (?:compare|rank)|not be read as|(?:more|less|as|most|least) likely|taken into account|adjusted|standardised)\b|:(?:rate|unit|interval)\[/,
);
/** Shares of the one in the other are no counts side by side, unless a verdict is drawn from them. */
export const SHARES = /%|\bper ?cent\b|\bshares?\b/;
/** A comparison with an earlier time and not with another place. */
export const WITH_BEFORE = longExpression(
  /\b(?:than|from|compared (?:with|to)|against|up on|down on) (?:(?:the|in|for|a|:?\d[\d,]*|it was|they were|of|recorded|those) )*(?:(?:19|20)\d{2}\b|(?:year|month|quarter|period|decade)s? (?:before|earlier|ago)|(?:last|previous|preceding|earlier) (?:year|month|quarter|period)|before\b|planned|expected|ever\b|usual|(?:we|was|were|had been|originally|first|they) (?:had )?(?:expected|planned|hoped|thought)|that of the year)|\bfrom \d[\d,]* (?:\w+ ){0,4}to \d/,
);
/** The year of a law, of a report or of a plan is no count. */
export const LAW = /\b(?:Act|Order|Regulations|Code|Bill|Measure|Convention|Directive|Charter) (?:of )?\d{4}\b/;

const MONTH = MONTHS.join('|');
/** Places by a word for their kind, where a definite article makes them one place. */
export const KIND_OF_PLACE = longExpression(
  /\b[Oo]ur (?=\d)|\b[Ww]e (?=(?:had|have|recorded|record|saw|see|counted|count|dealt)\b)|\b(?:[Tt]he|[Oo]ur|[Tt]his|[Nn]eighbouring|[Tt]he neighbouring|[Tt]he (?:whole|rest) of the) (?:city|county|counties|area|force area|town|districts?|boroughs?|rural areas?|villages?|east|west|north|south|suburbs|wards?|other (?:\w+ )?(?:districts?|areas?|boroughs?|wards?|towns?|counties))\b|\bof (?:the|our|all|all the|any|its) (?:\w+ ){0,2}(?:areas?|districts|wards?|boroughs|towns|villages|estates|neighbourhoods?|counties|councils|forces|district|borough|town)\b|\bthan (?:it is )?here\b|\belsewhere\b|\b[Aa]ny other (?:\w+ )?(?:area|district|ward|borough|town|place|county)\b|\b(?:every|all) other (?:\w+ )?(?:areas?|districts?|wards?|boroughs?)\b/g,
);
const NO_PLACE = `(?!(?:${MONTH}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|The|There|This|That|In|With|Both|Police|Of|For|From|Figures?|It|We|They|He|She|Partners|Officers|Boys|Girls|Men|Women|Young|Knife|Violence|Robbery|Robberies|Violent|Crime|Serious|Incidents|Stabbings|Black|White|Asian|Last|All|Each|While|Although|Compared|Year|Table|Section|Figure|Chart|Annex|Person|Victim|Our|A|An|More|Fewer|Most|Twice|Half|Ranked|Children|People|Hospital|Ambulance|Service|Act|Home|Office|Department|National|Youth)\\b)`;
const NAME = `${NO_PLACE}[A-Z][a-z]+(?:[ -](?:and [A-Z][a-z]+|[A-Z][a-z]+|on|upon|le))*`;
/** A name with capitals that may be a place. Global. */
export const PLACE_NAME = longExpression(String.raw`\b${NAME}`, 'g');
/** What makes such a name a place: a word of place before it, or a number that it has after it. */
export const BEFORE_PLACE =
  /\b(?:in|for|of|than|that|what|with|to|and|as|but|against|across|while|whereas|beside|behind|by|from|neighbouring|nearby|around|near|between)(?: only| just)? (?:the |in |from |for |neighbouring |(?:whole|rest) of (?:the )?|\d[\d,]* (?:of|in) (?:the )?)*$/;
export const AFTER_PLACE = longExpression(
  String.raw`^(?:,? (?:(?:ward|estate|police|station|force|council|district|borough|city|town|hospital|division|centre) )*(?:${COUNTING}|only|just|tops?|topped|leads|comes?|came|ranks?|ranked|(?:second|third|last|first|next)\b|is (?:far |much |more |by far |safer|worse|ahead|(?:the |our )?(?:most|least|worst|safest))|and (?=\d))|[’']s? (?:\w+ )?\d| \(\d)`,
);
/** "…; Melton 11", "Melton: 11". */
export const BEFORE_ITEM = /(?:^|[,;:–] )$/;
export const AFTER_ITEM = /^:? ?\d/;
