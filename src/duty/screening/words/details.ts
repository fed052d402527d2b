import { longExpression } from '../../../core/long-expression.ts';
import { MONTHS } from '../../../core/months.ts';
import { COMMON_PERSON } from './persons.ts';

const TEENS = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** Words of an age that is not in figures. */
export const AGES_IN_WORDS =
  'five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty teens twenties thirties forties fifties sixties seventies eighties former final last GCSE year reception';
const AGE_WORD = `(?:five|six|seven|eight|nine|ten|eleven|twelve|${TEENS}|twenty(?:-\\w+)?)`;
const SCHOOL_YEAR = String.raw`(?:Yr? ?(?:1[0-3]|[5-9])\b(?!-\d)|[Yy]ears? (?:1[0-3]|[1-9]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen)\b(?! (?:to|of|and|after|later|ago|in a row|or)\b|[–-]\d|s\b))`;
const NO_RANGE = String.raw`(?! ?(?:to|and|or|[–-]) ?(?:\d|over|above|under|below|older|younger|${AGE_WORD})|\d|%|\.\d|,\d)`;

/** The age of one person or of a few, in figures or words, or the year at school; not a range. */
export const AGE = longExpression(
  String.raw`\b(?:(?:\d{1,2}|${AGE_WORD})[- ](?:years?|yrs?)[- ]olds?\b|\d{1,2} ?(?:y/?o|yrs?(?: old)?)\b(?! (?:ago|later|experience))|(?:aged?|turned) (?:only |just |about )?(?:\d{1,2}\b|${AGE_WORD}\b)${NO_RANGE}|(?:${COMMON_PERSON}) of (?:\d{1,2}|${AGE_WORD})\b${NO_RANGE}|(?:is|was|were) (?:only |just |then |both |still |about |nearly )?(?:1\d|${TEENS})\b(?! (?:of|per|in|times|and|to|offences|years? (?:ago|later|before))|[,.]\d|%| [a-z]+s\b)|, ?(?:1\d|2\d|${TEENS}),|\((?:aged )?\d{1,2}\)|${SCHOOL_YEAR}|(?:in )?(?:his|her|their) (?:early |mid-?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)|(?:his|her) (?:first|last|final|GCSE|A-level) year|sixth[- ]former|[a-z]+ (?:from|in|of|at) (?:the |her |his )?sixth form|(?:lower|upper) sixth\b|sixth[- ]form (?:pupil|student|girl|boy)|(?:who|[Hh]e|[Ss]he|victim|suspect|boy|girl) (?:is|was) (?:only |just )?(?:1\d|${TEENS})\b(?! (?:of|per|in \d|times)|[,.]\d|%)|GCSE year|[Rr]eception (?:child|pupil|class)|\d+-month-old)`,
);

/** A certain day: a date with its month, or a day of the week or feast that is said to be one. */
export const DAY = longExpression(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS.join('|')})\b|(?:${MONTHS.join('|')}) \d{1,2}(?:st|nd|rd|th)?\b(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|(?:[Ll]ast|[Tt]hat|[Oo]n|[Tt]he following|[Oo]n the) (?:night of |morning of |evening of )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:[Oo]n|[Oo]ver|[Ll]ast) (?:[Bb]onfire [Nn]ight|[Mm]ischief [Nn]ight|Halloween|(?:Boxing|Christmas|New Year’?'?s) (?:Day|Eve)|Eid|Diwali|Easter (?:Mon|Sun)day|Good Friday)|yesterday|last night)`,
);

/** A day, a month, a season or a festival in which something happened. */
export const WHEN = longExpression(
  String.raw`\b(?:(?:${MONTHS.join('|')})\b|(?:19|20)\d{2}\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:[Ll]ast|[Tt]his|[Tt]hat|[Tt]he same|one|[Oo]n|[Tt]he following|next|[Ee]arly|[Ll]ate) (?:spring|summer|autumn|winter|week|month|year|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|New Year)|(?:[Oo]n|[Oo]ver) (?:[Bb]onfire [Nn]ight|Mischief Night|Halloween|Boxing Day|New Year|Christmas|Diwali|Eid)|(?:Christmas|Boxing) Day|[Ii]n the (?:spring|summer|autumn|winter)\b|(?:spring|summer|autumn|Easter) term\b|half[- ]term|yesterday)`,
);

/** On small letters: health, disability and other things that few share. */
export const CONDITION_WORDS = String.raw`deaf|blind|pregnant|autis\w+|adhd|epilep\w+|dyslexi\w+|bipolar|hiv|schizophreni\w+|visually impaired|partially sighted|hearing impaired|amputee|disabled|wheelchair|trans(?:gender)?|gay|lesbian|bisexual|non-binary|had a baby|single (?:mother|father|mum|dad)|has a baby|prosthetic|tracheostomy|diabetic|albino|birthmark|stammers?|triplets?|selectively mute|lost an eye|sickle cell|cystic fibrosis|tourette\S*|with (?:sickle cell|cystic fibrosis|tourette\S*|a (?:birthmark|stoma|scar|prosthetic \w+|stutter)|autism|adhd|epilepsy|diabetes|down’?s syndrome|learning disabilit(?:y|ies)|cerebral palsy|a limp|one (?:arm|leg|eye)|a stammer|schizophrenia)|has (?:autism|adhd|epilepsy)|uses a wheelchair|in foster care|adopted`;
export const CONDITION = longExpression(String.raw`\b(?:${CONDITION_WORDS})\b`);

/** On small letters: what a single person does that neighbours know them by. */
export const CALLING_WORDS = String.raw`gp|market trader|stall ?holder|street trader|grocer|greengrocer|car wash(?:er)?|tutor|swimming teacher|dance teacher|piano teacher|instructor|taxi driver|bus driver|imam|vicar|priest|rabbi|pastor|curate|rector|verger|sexton|deacon|chaplain|granthi|organist|bell-?ringer|churchwarden|nun|monk|head ?teacher|head ?mistress|head ?master|headmistress|deputy head|head (?:boy|girl)|school (?:nurse|secretary|governor|cook|bursar)|dinner lady|groundsman|groundskeeper|park keeper|lifeguard|librarian|parish clerk|town crier|jockey|gymnast|cricketer|rugby player|umpire|scoutmaster|beekeeper|gamekeeper|shepherd|fishmonger|florist|tailor|seamstress|cobbler|jeweller|undertaker|optician|busker|crossing patrol|milkman|window cleaner|tattooist|youtuber|tiktoker|caretaker|shopkeeper|shop owner|landlord|landlady|postman|postwoman|post(?:master|mistress)|(?:shop|store|bar|factory|care|office|council|railway|farm|kitchen) worker|(?:shop|store|pub|takeaway|restaurant|garage|salon|caf[eé]) (?:owner|manager|keeper)|councillor|soldier|police officer|solicitor|lawyer|trainee|electrician|plumber|builder|cleaner|cashier|waiter|waitress|courier|(?:delivery|lorry|van|bus|tram) (?:driver|rider)|security guard|bouncer|doorman|midwife|farmer|hairdresser|mechanic|butcher|baker|publican|singer|musician|dj|coach|referee|scout leader|lecturer|warden|teaching assistant|student nurse|retired|former [\w’ -]{0,30}?(?:soldier|teacher|officer|nurse|councillor|boxer|player|champion|star|mayor|pupil)|newsagent|chef|barber|nurse|paramedic|dentist|doctor|pharmacist|lollipop|footballer|boxer|goalkeeper|captain of|plays (?:football|cricket|rugby)? ?for|works (?:as|at)|worked (?:as|at)|runs the|ran the|owns the|owner of|manager of the|rapper|influencer|son of a|daughter of a|whose (?:father|mother|brother|sister)`;
export const CALLING = longExpression(String.raw`\b(?:${CALLING_WORDS})\b`);

const ONE =
  'boy|girl|child|family(?! (?:support|hub|service|centre|worker|group|help|court))|household|couple|pupil|student|person|teenager|woman|man|female|male|mentee|participant|member|resident|victim|referral';
/** On small letters: words that leave one person only. */
export const UNIQUE = longExpression(
  String.raw`\b(?:the (?:only|sole|lone|single|(?!lat|near|west)\w{3,}est) (?:[\w-]+ ){0,2}(?:${ONE})\b(?![-’])|the first (?:[\w-]+ ){0,2}(?:${ONE}) (?:to|on|in|\w+ed)\b|one of (?:only |just |the |our )?(?:two|three) (?:[\w-]+ ){0,3}(?:boys|girls|children|pupils|students|women|men|females|people)\b|(?:is|was) (?:the )?only one (?:[\w-]+ ){0,2}(?:${ONE})|there (?:is|was|are|were) (?:only |just )?(?:one|two) (?:[\w-]+ ){0,2}(?:${ONE}|boys|girls|women|men|pupils)|(?:is|was|were) the (?:first|only|youngest|oldest|last) (?:one )?(?:to|on|in)\b|the (?:youngest|oldest) (?:of|on|in) (?:the|them))`,
);

/** Names after a word of place that are no places. */
const NO_PLACE = `(?!(?:${MONTHS.join('|')}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Year|The|This|These|Christmas|Easter|Part|Section|Table|Figure|Phase|Round|Chapter|Schedule|Annex|England|Britain|Wales|Scotland|Ireland|Europe|English|British|Black|White|Asian|Great|United|Department|Home|NHS|National|Youth|Children|Police|Duty|Act|Word|HTML|GCSE|A-level|Key|Stage|Operation|Project|Prevent)\\b)`;
/** A place by its name, after a word that says where. */
export const NAMED_PLACE = longExpression(
  String.raw`\b(?:from|of|in|near|at|outside|around|behind|to|on|opposite|into|across|through|along|beside|by|inside|past|between|within|leaving|left|attends?|attended|for) (?:the )?${NO_PLACE}[A-Z][a-z]+[\w’'-]*`,
);

/** Where something happened, by a name. Global; the first group is the name. */
export const PLACE_OF_EVENT = longExpression(
  String.raw`\b(?:in|near|at|outside|around|behind|on|opposite|along|beside|by|inside|through|from|to) (?:the )?(${NO_PLACE}[A-Z][a-z]+[\w’'-]*)`,
  'g',
);
