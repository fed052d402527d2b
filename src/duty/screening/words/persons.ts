/** One person, of either sex and any age. */
export const PERSON =
  'boy|girl|man|woman|child(?! (?:protection|criminal|sexual|abuse|exploitation|first|poverty|health|benefit|care|safeguarding|development|mental))|teenager|teen|youngster|yp|kid|lass|infant|schoolchild|learner(?! (?:support|voice|services))|toddler|baby|pupil(?! referral)|student(?! (?:union|support|services))|sixth[- ]former|schoolboy|schoolgirl|person|mother|father|mum|dad|parent|victim(?! (?:support|services?|surveys?|care))|male|female|youth(?![ -](?:clubs?|work\\w*|services?|justice|cent(?:re|er)s?|offending|councils?|violence|hubs?|groups?|teams?|courts?|projects?|provision|forums?|panels?|crime|voice|custody|summit|mentors?|sector|leaders?))|resident|lad|lady|gentleman|pensioner|mentee|participant|patient|prisoner|apprentice|worker|driver|neighbour|owner|leaver|tenant|shopkeeper|refugee|asylum seeker|offender|suspect|witness|defendant|perpetrator|attacker|assailant|individual|adult|adolescent|friend|son|daughter|brother|sister|cousin|player|passenger|couple|user|customer|commuter|motorist|cyclist|tourist|visitor|chef|mentor|widow|grandmother|grandfather|carer|member';
/** The commonest of them. */
export const COMMON_PERSON =
  'boy|girl|man|woman|male|female|child|pupil|student|teenager|youth|lad|person|victim|suspect|member|adult|youngster|kid|lass|yp';
/** Several, few enough to be told apart. */
export const PEOPLE =
  'boys|girls|men|women|children|teenagers|teens|youngsters|pupils|students|sixth[- ]formers|schoolboys|schoolgirls|people|youths|lads|victims|suspects|witnesses|brothers|sisters|twins|siblings|friends|males|females';

/** Words for one relative. */
export const RELATION =
  'brother|sister|sibling|mother|father|mum|dad|parent|son|daughter|cousin|uncle|aunt|auntie|nephew|niece|grand(?:mother|father|parent|son|daughter|child|ad|pa|ma)|gran|granny|nan|nana|relative|(?:mother|father|brother|sister|son|daughter)-in-law|next of kin|wife|husband|girlfriend|boyfriend|ex-partner|ex-girlfriend|ex-boyfriend|ex-husband|ex-wife|fianc[eé]e?|widow|widower|twin|step-?(?:mother|father|mum|dad|brother|sister|son|daughter|child)|half-?(?:brother|sister|sibling)|foster (?:mother|father|carer)|guardian';
/** Words for relatives, in the singular or the plural. */
export const KIN = `(?:${RELATION}|partner)s?|(?:step|grand)?children|family|baby|babies|wives`;
