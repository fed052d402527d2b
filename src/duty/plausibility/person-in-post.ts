import { GIVEN_NAMES } from '../screening/words/given-names.ts';
import { namesSomethingElse, OFFICES, RANKS, SURNAMES_TOO, TITLES } from '../screening/words/names.ts';
import { wordSet } from '../screening/words/word-set.ts';

/** Words of posts, offices and roles beside those that names of organisations hold too. */
const POST_WORDS = wordSet(`
Accountable Accountant Accounting Adjutant Administrator Admin Adult Adults Adviser Advisor Advocate Agent Ambassador Analyst Analysts
Analytics Assistant Associate Attorney Auditor Assurance Barrister Borough Broker Caldicott Captain Carer Caseworker Chairman
Chairperson Chairwoman Champion Chaplain Chief Civil Clerk Clinical Clinician Coach Colonel Commander Commissioner Commissioning
Communications Compliance Consultant Contract Contracts Controller Convenor Coordinator Co-ordinator Coroner Corporate Counsel Counsellor Curator Custodian
Custody Cyber Dean Deputy Designated Detective Dietitian Digital Director Directors Economist Editor Elections Engagement Engineer Enforcement
Epidemiologist Equality Evaluation Evaluator Finance Financial Firefighter Founder General GP Governance Governor Governors Group
Guardian Head Headteacher Heads Human Independent Information Inspector Intelligence Interim Intervention Investigator
Joint Judge Keeper Lawyer Lead Leader Leads Librarian Lieutenant Major Manager Managers Managing Mayor Mediator Medical Member
Members Mentor Midwife Minister Monitoring Navigator Neighbourhood Nurse Nursing Operational Operations Organiser Owner Paediatrician
Paramedic Partner Pastor People Performance Permanent Physician Planner Portfolio Practice Practitioner President Prevention
Principal Principals Procurement Professional Professor Programmes Protection Provost Psychiatrist Psychologist Quality Rector Reduction
Referee Registrar Regional Rehabilitation Representative Researcher Resilience Resources Responsible Risk Safeguarding Scrutiny Secretary Senior
Sergeant Sheriff Solicitor Specialist Spokesperson Staff Statistician Steward Strategic Strategist Superintendent Supervisor Surgeon
Surveyor Teacher Technician Technical Therapist Treasurer Trustee Tutor Undersecretary Vice Volunteer Warden Wellbeing Worker Writer
Chair Commission Contact Executive Executives Vicar Imam Rabbi Town Deputies Statutory Housing Licensing Legal Nominated Named Acting Lived Experience
Violence Substance Drugs Alcohol Domestic Abuse Offender Offending Serious Knife Gangs Exploitation Inclusion Diversity Policymaker
`);

const HONORIFIC =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Cllr|Rev|Revd|Professor|Councillor|PC|PCSO|WPC|DC|DS|DI|DCI|PS|Sgt|Insp|Supt)\.? (?=\p{Lu})/u;
const CAPITALISED = /^\p{Lu}(?:\p{L}*[\p{Ll}’'-])*\p{Ll}$|^\p{Lu}\.?$/u;
const OF_PEOPLE = /^(?:de|da|di|van|von|der|den|la|le|al|bin|ibn|ap|ab|ferch)$/;

/** Whether a word stands in names of posts, offices, ranks or organisations. */
export const isPostWord = (word: string): boolean =>
  POST_WORDS.has(word) || OFFICES.has(word) || RANKS.has(word) || TITLES.has(word) || namesSomethingElse(word);

/** Two to four words with capitals, none of which is a word of a post, an office, a role or an organisation. */
function isName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 4) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 2 && GIVEN_NAMES.has(first) && SURNAMES_TOO.has(last)) return true;
  return (
    words.every((word) => CAPITALISED.test(word) || OF_PEOPLE.test(word)) &&
    !words.some((word) => word.split('-').some(isPostWord)) &&
    /^\p{Lu}/u.test(last)
  );
}

/**
 * What stands where a post is asked and is none: a person's name, alone, with a title or a rank before it, or beside the post; or a word for nobody.
 */
export function personIn(post: string): 'person' | 'nobody' | undefined {
  const text = post.trim();
  if (/^(?:some|any|every|no)(?:body| ?one)$/i.test(text)) return 'nobody';
  const parts = text.split(/\s*[,(;/–—]\s*|\)\s*|\s+-\s+/).filter((part) => part !== '');
  return parts.some((part) => isName(part) || isTitled(part)) ? 'person' : undefined;
}

/** "Cllr Smith", "PC Karen Hill", "Superintendent Karen Hill"; not "DI Public Protection" and not "Chief Superintendent". */
function isTitled(text: string): boolean {
  const rest = text.replace(HONORIFIC, '');
  const named = rest === text ? withoutRank(text) : rest;
  if (named === undefined) return false;
  const words = named.split(/\s+/);
  return (words.length === 1 && rest !== text && CAPITALISED.test(named) && !isPostWord(named)) || isName(named);
}

/** What follows the ranks and offices at the beginning, where there is any. */
function withoutRank(text: string): string | undefined {
  const words = text.split(/\s+/);
  const first = words.findIndex((word) => !RANKS.has(word) && !OFFICES.has(word));
  return first > 0 ? words.slice(first).join(' ') : undefined;
}
