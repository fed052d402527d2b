import { type LongExpression, longExpression } from '../../../core/long-expression.ts';
import { once } from '../../../core/once.ts';
import { alternativesOf, type Cues, cuesOf } from '../cues.ts';
import { type Stems, stemIndex } from '../stems.ts';

/** A word that can label a person, and words that say what is meant. */
export interface LabellingWord {
  /** How a message names it. */
  readonly term: string;
  readonly better: string;
  /** An expression on small letters. */
  readonly expression: LongExpression;
  /** The rarest first. */
  readonly cues: Cues;
  /** Its number in the list: of words that are found in one place the first counts. */
  readonly order: number;
}

const YOUNG =
  '(?:young (?:people|men|women|males|females|persons?)|youths?|teenagers?|teens|children|kids|boys|girls|lads|youngsters|males|adolescents|families|residents|migrants|immigrants)';
const PEOPLE = `(?:${YOUNG}|people|men|women|families|communit(?:y|ies)|groups?|pupils|parents|students|fathers|mothers|clients|cohorts?|populations?|audiences?|victims|individuals|households|adults|generations?)`;
const ORIGIN =
  '(?:(?:im)?migrants?|asylum seekers?|refugees?|foreigners|muslims?|somalis?|travellers?|gypsies|roma(?:nians)?|albanians?|black (?:people|men|boys|youths)|asian (?:people|men|boys|youths)|eastern europeans?)';
/** "they are …", "young men … are …": what follows is said of people. */
const ARE = `(?:${PEOPLE}|they|who|he|she|these|those)(?: (?!not\\b|never\\b)[\\w’-]+){0,4} (?:is|are|was|were|become|became|remain|as)(?: (?!not\\b|never\\b)(?:just|simply|often|mostly|all|little more than|nothing but|no better than|a|an|the|like|such|born|pure|plain|real|total)){0,3}`;

const row = (term: string, better: string, expression: string): readonly Omit<LabellingWord, 'order'>[] =>
  alternativesOf(expression).map((one) => ({
    term,
    better,
    expression: longExpression(String.raw`\b(?:${one})(?!\w)`, 'g'),
    cues: cuesOf([ARE, PEOPLE, YOUNG, ORIGIN].reduce((rest, words) => rest.replaceAll(words, '(?:)'), one)),
  }));

/** The list behind SVD-E-03. A new word is a row. Names of institutions ("young offender institution") are no labels. */
export const labellingWords = once((): readonly LabellingWord[] =>
  [
    // People as a label
    row(
      'gang member',
      'young person involved in group violence',
      'gang[- ]?members?|gang[- ]?bangers?|gang nominals?|nominals|gangsters?|gangstas?',
    ),
    row(
      'lifestyle choice',
      'what has happened to the child',
      'lifestyle choices?|choos(?:e|es|ing) (?:this|that|a criminal|the gang) (?:lifestyle|life)',
    ),
    row(
      'young offender',
      'child who has been in trouble with the law',
      "young offenders?(?![’']? ?(?:institution|academy))|young offenders(?![’']? ?institution)|(?:teenage|child|youth) (?:offenders?|criminals?)(?! (?:exploit|justice))|(?:teenage|child|youth|baby-faced) (?:killers?|murderers?|thugs?|robbers?)",
    ),
    row(
      'hard to reach',
      'seldom heard',
      `hard(?:er|est)?[- ]to[- ](?:reach|engage)(?= (?:\\w+ ){0,2}${PEOPLE}\\b)|${PEOPLE}(?: (?:who|that|which))?(?: \\w+){0,3} (?:is|are|was|were|be|being|as) (?:so |very |too |often |seen as )?hard[- ]to[- ](?:reach|engage)(?! (?:by|on foot|without|from|in winter|after|at|a|an|the|because))|the hard[- ]to[- ]reach`,
    ),
    row('juvenile', 'child', 'juveniles?(?! (?:court|justice))|(?:juvenile |youth )?delinquents?'),
    row(
      'drug runner',
      'child who is criminally exploited',
      'drugs?[- ](?:runners?|mules?|running)|(?:going|goes|gone|went) country|county lines (?:runners?|kids?)',
    ),
    row(
      'child prostitute',
      'child who is sexually exploited',
      '(?:child |teenage |under-?age )?prostitut(?:es?|ion)(?! law)|promiscuous|prostitut(?:ing|ed) (?:herself|himself|themselves)|sexually active with|(?:sell|selling|sells|sold|swap|swaps|swapping|swapped|exchange|exchanging|exchanged|trade|traded|trading) sex for|jailbait|working girls|teenage mistress(?:es)?|under-?age sex',
    ),
    row(
      'thug',
      'person who was violent',
      "thugs?|thuggish|yobs?|yobbish|yobbos?|hooligans?|hoodlums?|louts?|ruffians?|hoodies(?= (?:who|hang|gather|roam|loiter|are|terroris))|chavs?|scallies|tearaways?|troublemakers?|trouble-makers?|ne’er-do-wells?|wrong ?[’']?uns?|bad apples?|bad lads|bad lots?(?! of)|wannabes?|toe-rags?|toerags?|riff-raff|riffraff|pond ?life|villains|bad boys|bully boys|crims|ring-?leaders?|the usual suspects|frequent fl[iy]ers?|repeat customers|criminal fraternity|jail fodder|cannon fodder|scrotes?|scroats?|oiks?|neds|bovver boys|rude ?boys|roadm[ae]n|wannabe \\w+|rotters?|hard nuts?|hard lads?|hard m[ae]n(?=[.,;!]| (?:of|who|and|in))|ne[’']er-do-wells?|bandits|thieving \\w+|little (?:sods?|gits?|horrors?|devils?|monsters?|swines?)|rogues|menaces to society|delinquent (?:youths?|boys|girls|children|teenagers?)",
    ),
    row(
      'criminal',
      'person who has committed an offence',
      `(?:known|career|hardened|prolific|prolific (?:young|youth|teenage)|serial|habitual|common|petty|born|young|teenage|violent|dangerous|local|vicious) criminals?|(?:full of|home to|overrun (?:by|with)|infested with|breeds?|breeding|producing|future|potential|would-be|mini|nothing but) (?:\\w+ )?criminals|${ARE} (?:criminals|cowards|killers|animals|savages)|ex-?cons?|convicts|jailbirds?|crooks?|old lags|criminal (?:elements?|underclass|classes|families|types?)`,
    ),
    row(
      'addict',
      'person who is dependent on drugs or alcohol',
      '(?:drug |heroin |crack |alcohol )?addicts?|junkies|junkie|druggies|druggie|crack heads?|crackheads?|smackheads?|alcoholics(?! anonymous)|drunks|winos|dossers?|tramps|vagrants?|drug abusers?|drug users?(?= (?:who|hang|litter|roam))|users and abusers|bag ?heads?|potheads?|stoners|meth ?heads?|down-and-outs?|substance abusers?|alkies|pill ?heads?|spice ?heads?|zombies',
    ),
    row(
      'schizophrenic',
      'person with a mental illness',
      'schizophrenics|psychopaths?|psychos?|sociopaths?|lunatics?|nutters?|maniacs?|madmen|madman|mental cases|the mentally ill|retarded|retards?|crazy (?:people|men|youths)|unhinged',
    ),
    row(
      'problem family',
      'family that needs more help',
      '(?:problem|troubled|chaotic|dysfunctional|feckless|bad|criminal|broken|anti-social|workless|nuisance|notorious) (?:families|family|homes?|parents?|households?)|(?:crime|criminal|gang|nightmare|rough) famil(?:y|ies)|(?:famil(?:y|ies)|neighbours?|kids|children|tenants) from hell|(?:problem|bad|naughty|wayward|unruly|troublesome|out-of-control|disruptive|difficult|damaged) (?:child|children|kids?|teenagers?|youths?|youngsters?|boys|girls)|street (?:kids|rats|urchins)|lost generation|underclass|scroungers?|workshy|work-shy|layabouts?|wasters?|neets',
    ),
    row(
      'a slur',
      'the name that people use for themselves',
      'sle(?:ep|eps|eping|pt) around|whores?|slags?|sluts?|hookers?|slappers?|nonces?|paedos?|schizos?|weirdos?|pikeys?|gypos?|gyppos?|tinkers|half-?castes?|coloureds|coloured (?:people|men|boys|youths|families|lads)|spastics?|cripples?|the handicapped|mental patients',
    ),
    row('illegal', 'person without leave to remain', 'illegals|illegal (?:im)?migrants?|bogus asylum seekers?'),
    // As if they were no people
    row(
      'feral',
      'words for what they did',
      `feral(?! (?:cats?|pigeons?|animals?|dogs?))|vermin|scum(?:bags?)?|low-?lifes?|low-?lives|lowlifes?|lowlives|(?:is|was) (?:just |nothing but |simply |no better than )?an? (?:animal|savage|monster|beast|thug|brute|parasite)|these animals (?:do not|don’t|should|deserve|must|have no|are (?:not|out))|(?:are|is|such|the|like) (?:filth|parasites|beasts|rats|cockroaches)(?= ?(?:who|that|in our|on our|[.,;!]|$))|savages|brutes|barbarians|monsters(?! of| truck)|wild (?:${YOUNG})|(?:like|as|are|acting like|pack of|behaving like) (?:\\w+ )?animals|wolf ?packs?|(?:mobs?|gangs?|packs?) of (?:\\w+ )?${YOUNG}|(?:knife|machete|blade)-(?:wielding|toting|carrying) ${YOUNG}|(?:hooded|masked|marauding) ${YOUNG}|drug-crazed|run(?:ning|s)? (?:wild|riot)(?=[.,;!]| (?:in|through|on|around|at|after)|$)|packs of (?:\\w+ )?${YOUNG}|roaming packs|predatory (?:youths?|teenagers?|boys|males)|super-?predators?|(?:gang|crime|drug|yob|thug)[- ]infested|infested (?:with|by) (?:\\w+ )?(?:gangs|criminals|dealers|addicts|yobs|thugs|${YOUNG})|(?:swarm(?:s|ing)?|hordes?) of (?:\\w+ )?(?:${YOUNG}|yobs|thugs)|crawling with (?:\\w+ ){0,2}(?:dealers|scum|criminals|gangs|yobs|thugs|${YOUNG})|hunt(?:s|ing)? (?:for victims|in packs)`,
    ),
    row(
      'plague',
      'words for what happened',
      `(?:are|is|as) a (?:\\w+ )?(?:plague|cancer|scourge|curse|blight|menace|disease|virus|burden|drain|danger to society|ticking (?:time )?bombs?|time bombs?|stain|nuisance)(?! (?:of|on the lungs))(?= ?(?:[.,;!]|in|on|to|for|upon|$))(?<=${YOUNG}\\b[^.;]{0,60})|(?:plague|scourge|menace|blight|cancer|epidemic|wave|tide|flood|influx) of (?:\\w+ ){0,2}(?:${YOUNG}|thugs|yobs|gangsters|criminals)|${YOUNG} plague|plagued by (?:\\w+ ){0,3}(?:${YOUNG}|yobs|gangs|thugs|junkies|groups)|overrun (?:by|with) (?:\\w+ ){0,2}(?:${YOUNG}|gangs?|criminals|dealers|addicts|yobs|thugs|people)|terroris(?:e|es|ed|ing) (?:the |our |local |whole )`,
    ),
    row(
      'evil',
      'words for what they did',
      `${ARE} (?:evil|bad(?=[.,;!”’"]|$| (?:people|kids|to the|through))|trash|nothing but trouble|trouble(?=[.,;!”’"]|$)|sick in the head|wicked|rotten|feral|worthless|hopeless|beyond (?:help|hope|redemption|saving|reach)|lost causes?|born (?:bad|violent)|inherently \\w+|naturally (?:violent|aggressive|criminal)|wired (?:for|to)|violent by nature|irredeemable|unteachable|no good|no-hopers?|out of control|a lost cause)|no-hopers?|lost causes?|bad blood|bad (?:eggs?|seeds?|apples?)|(?:nasty|bad) piece of work|lowest of the low|worst of the worst|dregs of society|should be locked up|destined (?:for|to) (?:prison|crime|offend|a life)|always going to (?:end up|offend|turn out)|rotten to the core|(?:natural-)?born (?:criminals|killers?)|(?:worthless|useless|nuisance|rowdy|drunken|nasty|vile|vicious|savage|lawless|mindless|idle|lazy|feckless|dangerous|violent|criminal|aggressive|good-for-nothing|undesirable|out-of-control) (?:young )?${YOUNG}|(?:natural[- ])born killer|(?:evil|wicked|worthless) (?:individuals|people|few|minority)|evil (?:youths?|boys?|girls?|teenagers?|children|men|people)|prone to violence|violent (?:youths|races?|cultures?)|culture of (?:violence|crime) (?:among|of|in) (?:the )?(?:\\w+ )?(?:community|families|people)`,
    ),
    row(
      'no-go area',
      'place where people have been hurt',
      'no-go (?:areas?|zones?|estates?)|sink estates?|ghettos?|(?:problem|rough|bad|lawless|crime-ridden|gang-ridden|violent|dangerous|notorious) (?:estates?|neighbourhoods?|communit(?:y|ies))|crime-ridden|hell-?holes?|hellholes?|(?:is|are|like|become|resembles?) a war zone|breeding grounds? (?:for|of)|hotbeds? of (?:crime|violence|gangs?|drugs?)|(?:concrete|is a|like a) jungle',
    ),
    row(
      'a group that is blamed',
      'what is known, with its share of the population',
      `${ORIGIN}(?: \\w+){0,4} (?:brought|bring|brings|to blame|import(?:s|ed)?|responsible for|cause[sd]?|behind|spread|commit (?:most|more|the))(?: \\w+){0,4} (?:crime|violence|knives|knife|gangs?|trouble|drugs|stabbings?|problem)|(?:crime|violence|gangs|trouble|problem) (?:\\w+ ){0,3}(?:caused|brought|imported) (?:\\w+ )?by ${ORIGIN}|(?:black|asian|immigrant|muslim|somali|traveller|gypsy)[- ](?:on[- ]black )?(?:crime|criminality|crimewave|gangs?|violence)|flood(?:s|ed|ing)? (?:of|with|by) (?:\\w+ )?(?:im)?migrants|influx of (?:\\w+ )?(?:im)?migrants|(?:their|these|such) (?:culture|religion|community)(?: \\w+){0,3} (?:is|are|breeds?|encourages?|glorif\\w+|condones?) (?:\\w+ )?(?:violen\\w+|crime|criminal\\w*|gangs)`,
    ),
    // Blaming those who were hurt
    row(
      'putting themselves at risk',
      'being put at risk',
      '(?:puts?|putting|placed?|places|placing) (?:themselves|himself|herself|yourself) (?:at|in) (?:risk|danger|harm’s way|vulnerable|dangerous|risky|that)',
    ),
    row(
      'blame',
      'what was done to them',
      `(?:only )?(?:has|have|had|with) (?:only )?(?:himself|herself|themselves|nobody else|no one else|only themselves) to blame|(?:is|are|was|were|partly|largely|equally|as much) to blame for (?:their|his|her|being|what)|asking for (?:it|trouble)(?=[.,;!]| by| when| if|$)|(?:victims?|he|she|they|girls?|boys?) (?:\\w+ ){0,2}(?:ask|asks|asked) for (?:it|trouble)(?=[.,;!]|$)|had it coming|(?:bring|brings|brought|bringing) (?:it|this|violence|trouble|attacks?|harm) (?:up)?on (?:himself|herself|themselves)|should (?:not have|never have|have known|know) (?:been|gone|walked|worn|drunk|better|dressed)|(?:failed|failing|fails|failure|neglected|did nothing|unwilling|refus(?:es|ed|ing)) to (?:protect|defend|help|look after) (?:himself|herself|themselves)|through (?:his|her|their) own (?:fault|choices?|actions?|stupidity|carelessness)|(?:his|her|their) own (?:fault|stupid|careless|reckless)\\w*|invit(?:es?|ed|ing) (?:attacks?|violence|trouble)|deserv(?:es?|ed) (?:what|it|to be)|got what (?:he|she|they) deserved|provok(?:es?|ed|ing) (?:the attack|his|her|their|violence|attackers?)|dress(?:es|ed)? (?:like that|provocatively)|ma(?:k|d)es? (?:himself|herself|themselves) (?:a |an )?(?:easy |soft )?(?:targets?|available|vulnerable)|(?:chose|choose|chooses|choosing|opted|opting|prefer|prefers) (?:a life of|crime|violence|gangs?|the (?:streets|gang)|to (?:get involved|be exploited|be in a gang|stay with|join|offend|carry|return to (?:him|her|an abusive)))|(?:chose|choose|chooses|decided|decides) not to (?:leave|report|engage)|street-?wise (?:girl|boy|child)|(?:attention[- ]seeking|manipulative)(?: \\w+)? (?:child|children|girls?|boys?|teenagers?|behaviou?r|victims?|young)|(?:certain|that|this) (?:type|kind|sort) of (?:girl|boy|child|woman|man|family|youth|person)|bad parenting|(?:a |the )bad influence|${YOUNG} (?:who )?(?:\\w+ )?(?:will not|won[’']t|can[’']t be bothered to) engage|serial absconders?|absconders|non-?engagers?|no moral compass|parents?(?: \\w+){0,3} (?:do not|don[’']t|could not|couldn[’']t) care|attention[- ]seekers?|compulsive liars?|waste of space|undesirables|(?:bad|rough) (?:crowd|element|sort|lot|types)(?! of)|(?:run|ran|runs|running) amok|asbo (?:kids|families|generation)|(?:no|lack of|lacks?) (?:respect|morals) for (?:authority|anyone|anybody|others)|refus(?:es|ed|ing) to (?:engage|cooperate|co-operate|accept help|help themselves)|(?:won’t|will not|unwilling to) help themselves`,
    ),
  ]
    .flat()
    .map((word, order) => ({ ...word, order })),
);

/** What each word of a list begins with, and the word: one of its first cue is in every match. */
const stems = once(() =>
  labellingWords().flatMap((word) => [...(word.cues[0] ?? [])].map((stem) => [stem, word] as const)),
);
const index = once(() => stemIndex(stems()));

/** The stems that some word of the list needs. */
export const labelStems = (): Stems => new Set(stems().map(([stem]) => stem));

/** The words of the list that a word of a text may be a part of. */
export const labelsFrom = (word: string): readonly LabellingWord[] => index()(word);
