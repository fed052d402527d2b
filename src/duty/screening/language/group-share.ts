import { longExpression } from '../../../core/long-expression.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { GROUP, OF_GROUP } from '../words/groups.ts';

/** What makes a share of suspects readable: the share of the population beside it, or a rate. */
export const POPULATION_BESIDE = longExpression(
  /\b(?:population|residents|census|inhabitants|of (?:all )?(?:people|children|adults|young people) (?:who live|living|in (?!custody|prison|gangs)|aged)|per 1,?000|per 10,?000|rates?|for (?:every|each)|times (?:as|more) likely|than (?:their|its) share)\b/i,
);
const SUSPECTS =
  '(?:suspects?|(?:first-time )?entrants|offenders?|reoffenders|offending|caseload|habitual knife carriers|nominals list|perpetrators?|criminals?|attackers?|assailants?|robbers|muggers|killers|murderers|dealers|carriers|gangs?|gang members|nominals|defendants|detainees|culprits|prisoners|inmates|(?:those|people|persons|children|men|young people|everyone|everybody|boys|youths|the \\d[\\d,]*|\\d[\\d,]*(?: \\w+)?) (?:who (?:were|was|are|is|have been|carry) )?(?:arrested|charged|convicted|sentenced|stopped|searched|cautioned|accused|prosecuted|jailed|imprisoned|suspected|remanded|detained|held|caught|excluded for|responsible|involved in (?:gangs|knife|violen\\w+|county)|in (?:youth )?custody|in prison|carrying (?:knives|a knife)|behind|identified as)|arrests|(?<!\\b(?:on|about|reviews?|scrutinises?|monitors?|of) )(?:stops|searches|stop and search(?:es)?)|(?:custody|prison) population)';
const CRIMES =
  '(?:crimes?|offences|offending|robberies|stabbings|murders|homicides|killings|attacks|assaults|violence|knife crime|violent crime|drug dealing|drug supply|thefts|exploitation|grooming|abuse|burglaries|rapes|muggings|incidents|trouble|gangs?)';
const SHARE =
  '(?:(?:\\d+(?:\\.\\d+)?(?: ?%| per cent| percent))|(?:an?|one|two|three|four|over|around|about|nearly|almost|roughly)[- ](?:an? |one |two |three )?(?:third|quarter|half|fifth|tenth|sixth|thirds|quarters|fifths)s?|half|(?:one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)|most|(?:a |the )?(?:large|larger|largest|big|high|small|growing|significant|disproportionate|substantial)(?:er|est)? (?:share|proportion|number|part)|(?:the |a )?(?:vast |large |clear |overwhelming )?(?:majority|bulk|larger part)|(?:the )?(?:largest|biggest|main) (?:single )?group|nearly all|almost all|all|\\d[\\d,]*)';
/** Words between that make it a share of something else than suspects. */
const GAP =
  '(?:(?!(?:members|staff|mentors|volunteers|panel|board|advisory|victims?|officers?|population|residents|scheme|service)\\b)[\\w’,()%.&-]+ ){0,';
const BE =
  '(?:(?:(?:is|are|was|were) )?(?:described|recorded|identified|perceived|listed|seen|named)(?: by (?:the )?(?:officers|police|staff|victims|witnesses))? as|is|are|was|were|being|come|comes|came|identified|identify|described|recorded|had been|have been|has been|belong(?:ed)?)';
const MOSTLY =
  '(?:most|mostly|mainly|largely|predominantly|overwhelmingly|chiefly|disproportionately|almost (?:all|always)|nearly (?:all|always)|usually|invariably)';

const FORMS = [
  // "Black young men make up 34% of suspects"
  `${GROUP} ${GAP}6}(?:make|makes|made|account|accounts|accounted|represent|represents|represented|form|formed|comprise|comprised|constitute|constituted|are|were|is|was|for) ${GAP}3}${SHARE} (?:of |among )?${GAP}4}${SUSPECTS}`,
  // "34% of suspects were Black"
  `${SHARE} (?:of|among|were|are) ${GAP}5}${SUSPECTS}[,;]? ${GAP}7}${BE} ${GAP}4}${GROUP}`,
  `${SHARE} (?:of )?${GAP}1}${SUSPECTS} ${GAP}7}${BE} ${GAP}4}${GROUP}`,
  // "officers recorded half of the offenders as Polish"
  `${SHARE} (?:of )?${GAP}4}${SUSPECTS} ${GAP}3}as ${GAP}2}${GROUP}`,
  // "Of the 120 people charged, 41 were Black"; "Among suspects, 41% were Black"
  `(?:of|among|amongst) ${GAP}4}${SUSPECTS}[,:]? ${GAP}5}${SHARE} (?:${BE} )?${GAP}3}${GROUP}`,
  // "Suspects are mostly Somali"; "suspects were 34% Black"
  `${SUSPECTS} ${GAP}4}${BE} ${GAP}2}(?:${MOSTLY}|${SHARE}) ${GAP}4}${GROUP}`,
  // "Muslim men dominate the list of suspects"
  `${GROUP} ${GAP}3}(?:dominate|dominates|dominated|predominate|predominates) ${GAP}4}(?:${SUSPECTS}|${CRIMES})`,
  `${GROUP} ${GAP}3}(?:is|are|were|was|remain) (?:the |our )?(?:main|chief|biggest|usual|typical|principal|worst|largest group of|main group of) ${GAP}1}${SUSPECTS}`,
  `(?:typical|average|usual|stereotypical) ${GAP}2}${SUSPECTS} ${BE} ${GAP}3}${GROUP}`,
  // "Suspects by ethnic group: Black 34%, Asian 21%"
  `${SUSPECTS}(?: by [\\w ]+| [\\w ]+)?: ${GAP}2}(?:${GROUP} ${GAP}2}\\(?\\d+(?:\\.\\d+)? ?(?:%|per cent)|\\d+(?:\\.\\d+)? ?(?:%|per cent) ${GAP}2}${GROUP})`,
  // "Romanian nationals committed 12% of the robberies"; "Most robberies were committed by Romanians"
  `${GROUP} ${GAP}5}(?:commit|commits|committed|carry out|carried out|responsible for|behind|cause|causes|caused|account(?:s|ed)? for|involved in|linked to|feature in|features in|figure in|appear in|take part in) ${GAP}3}${SHARE} (?:of )?${GAP}4}${CRIMES}`,
  `${SHARE} (?:of )?${GAP}4}${CRIMES} ${GAP}6}by ${GAP}4}${GROUP}`,
].map((form) => longExpression(String.raw`(?<![\w-])${form}(?![\w-])`, 'gi'));

/** A share that cannot be read otherwise, for sentences in no known form. */
const PLAIN_SHARE =
  /\d ?(?:%|per cent|percent)|\b(?:majority|(?:two |three |a |one )?(?:thirds?|quarters?|fifths?)|half|most of|bulk|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b/i;
const OTHERWISE = longExpression(
  /\b(?:members|staff|mentors|volunteers|panels?|boards?|advisory|victims?|surveys?|against|trained|recruit\w*|feel|felt|said|agreed|think|trust|confidence|respondents|not (?:recorded|known|stated)|unknown|workers|interpreters?|leaflets?|languages?|speak\w*|complaints?|hate)\b/i,
);
const ONLY_SUSPECTS = longExpression(String.raw`\b${SUSPECTS}\b`, 'i');

const QUICK = longExpression(String.raw`(?<![\w-])${GROUP}(?![\w-])`);
const QUICK_SUSPECTS = longExpression(String.raw`\b(?:${SUSPECTS}|${CRIMES})\b`, 'i');

/** Shares of suspects, of those arrested or of offences by ethnic group, origin or religion, in a sentence without the share of the population. */
export function groupShares({ prose, sentences }: ReadableText): Hit[] {
  if (!QUICK().test(prose) || !QUICK_SUSPECTS().test(prose)) return [];
  return sentences.flatMap(({ text, start }) => {
    if (!QUICK().test(text) || POPULATION_BESIDE().test(text)) return [];
    const [first] = FORMS.flatMap((form) => matches(text, form())).filter(({ words }) => QUICK().test(words));
    if (first) return [{ ...first, index: first.index + start }];
    const group =
      PLAIN_SHARE.test(text) && !OTHERWISE().test(text) && ONLY_SUSPECTS().test(text) ? OF_GROUP().exec(text) : null;
    return group ? [{ index: group.index + start, words: group[0] }] : [];
  });
}
