import { wordSet } from './word-set.ts';

const OTHER_NAMES = wordSet(`
Academies Academy Act Action Age Agency Alliance Ambulance Annex Appeal Arena Army Assembly Associates Association Audit Pledge Compact Concordat Declaration Doctrine Enquiry Principles Recommendations Statement Paper Papers Briefing Bulletin
Digest Collaborative Collective Standard Taskforce Syndrome Manual Checklist Questionnaire Model Rules Amendment Clause
Authority Avenue Award Awards Band Bank Baths Bill Board Borough Bridge British Building Buildings Bureau Business
Cabinet Campaign Campus Care Castle Cathedral Center Centre Centres Chamber Charity Charter Children Christmas Church
Cinema City Clinic Close Club Code College Colleges Command Commission Commissioner Committee Common Commons Community
Company Conference Congress Consortium Constabulary Consultants Consulting Convention Council Councils County Court
Courts Crescent Crime Crown Culture Curriculum Data Day Delivery Department Directorate District Division Drive Duty
East Education England Estate Estates Europe Evaluation Exchange Executive Express Families Family Farm Federation
Festival Field Fields Fire First Force Forest Forum Foundation Framework Fund Gallery Garage Garden Gardens Gate
Grammar Green Ground Group Grove Guidance Guide Hall Health Heath Helpline High Hill Hills Home Hospice Hospital
Hospitals Hotel House Housing Hub Index Infirmary Initiative Inn Inquiry Insight Insights Institute Institution
International Island Join Journal Junction Junior Justice Kingdom LLP Lane Law League Learning Lecture Leisure Library
Limited Live Local Lodge London Lords Ltd Magazine Magistrates Make Mall Manor Market Matters Medal Memorial Mental
Method Mews Midlands Mile Minister Ministry Mission Model Mosque Museum NHS National Network News North Northern
Nursery Office Officer Officers Operation Order Orders Organisation Outreach Palace Panel Parade Parish Park Parks
Parliament Partners Partnership Pathway Patrol Peace Place Plan Plaza Point Police Policing Policy Port Precinct
Premier Primary Prison Prize Probation Programme Project Projects Property Prosecution Protocol Pub Public Pupil
Quarter Quay Railway Ranger Rangers Reach Records Red Referral Reform Region Register Report Research Response Rest
Review Rise River Road Roads Rovers Royal Rule Safer Safety Scale Scheme School Schools Science Sciences Secretary
Section Secure Senior Series Service Services Shelter Shire Shop Shopping Signs Site Social Society Solicitors South
Southern Sport Sports Square St Stadium Stage Standard Standards Station Statistics Strategy Street Studio Studios
Study Summit Support Surgery Survey Synagogue Table Task Taskforce Team Temple Terrace Test Theatre Theory Tool
Toolkit Town Trade Tribunal Trust Trustees Trusts Unit United University Upper Valley Victim Victims View Villa
Village Violence Voices Wales Walk Ward Water Way Week Weekly West Western Wing Women Wood Woods Work Works Workshop
World Yard Year Young Youth Zone Zones
`);

/**
 * True when a row of capitals holds a word that makes it the name of something else: of an organisation, a place, a law, a report, a post or
 * a programme.
 */
export function namesSomethingElse(row: string): boolean {
  return row
    .split(' ')
    .some((word) => OTHER_NAMES.has(word.replace(/(?:[’']s|s[’'])?[.,]?$/, '')) || OTHER_NAMES.has(word));
}

/** Words with a capital that begin a sentence, and words that are written with one and name nobody. */
export const NO_NAME = wordSet(`
A About According Across African After Again Alcohol All Almost Also Although Among An And Annex Another Any Anyone
April Around As Asian Ask At Attacker Attackers August Because Before Being Between Black Both Boys British Brother
But By Caribbean Chapter Children Christian Christmas Community Crime December Defendant Detectives Diwali Doctors
Domestic Drug Drugs During Each Early Easter Eid Eight Eleven English European Even Every Everybody Everyone Father
February Females Few Fewer Figure Figures Five Following For Four Friday Friends From Gang Gangs Girls Half Having He
Help Her Here Hindu His Homicide How However If In Indian Irish It Its January Jewish July June Knife Knives Last Late
Later Less Let Local Males Many March May Men Mentors Monday More Most Mother Much Muslim National Nearly Neighbour
Neighbours Neither Next Nine No Nobody None Nor Not November Now Nurses October Of Offenders Officer Officers Old On
One Only Or Other Others Our Over Parents Part Partners People Police Polish Public Pupil Pupils Ramadan Residents
Robbery Roma Romanian Saturday Schoolboy Schoolgirl Schools Scottish Section See September Serious Seven Several
Sexual She Sikh Since Sister Six So Somali Some Somebody Someone Staff Student Students Such Sunday Support Survivor
Suspect Suspects Table Tables Teachers Teenager Ten That The Their Then There These They This Those Though Three
Thursday To Today Tuesday Twelve Two Under Until Victim Victims Violence We Weapon Weapons Wednesday Welsh What When
Where While White Who Why With Within Without Witness Witnesses Women Work Year Yet You Young Your
`);

/** Titles of address. */
export const TITLES = wordSet('Madam Master Messrs Miss Mr Mrs Ms Mx');

/** Ranks of the police, and others whose work brings them near: one of them by name is a person, too. */
export const RANKS = wordSet(`
CSO Constable DC DCI DCon DI DS Det Detective Insp Inspector Nurse Officer PC PCSO PS Paramedic SPC Sergeant Sgt Supt TDC WDC WPC WPS
`);

/** Titles of office, the last word before a name. */
export const OFFICES = wordSet(`
Baron Baroness Bishop Chair Chief Cllr Commissioner Councillor Councillors Dame Director Dr Duchess Duke Executive
Head Judge King Lady Lead Leader Lord MP Manager Mayor Minister President Prince Princess Prof Professor Queen Rev
Reverend Saint Secretary Sir Superintendent academic academics artist author authors campaigner chair commissioner
consultant coroner councillor criminologist director economist epidemiologist evaluator executive founder journalist
judge minister patron philosopher poet professor psychologist researcher researchers reviewer secretary sociologist
`);

/** Surnames that are also kinds of place or of rule: with a given name before them a person, where the words beside them say so. */
export const SURNAMES_TOO = wordSet(`
Banks Bridge Castle Church Court Cross Day Field Fields Forest Garden Green Grove Hall Heath Hill Hills House King
Lane Law Marsh North Park Parks Rivers Rose Street Ward Waters West Wood Woods Young
`);

/** Cities and countries that such texts compare themselves with; none is a person where it stands alone. */
export const CITIES = wordSet(`
Aberdeen Amsterdam Antwerp Bath Belfast Birmingham Blackburn Blackpool Bolton Boston Bournemouth Bradford Brighton Bristol
Britain Burnley Cambridge Canterbury Cardiff Carlisle Chicago Coventry Croydon Derby Doncaster Dublin Dundee Edinburgh
England Essex Europe Exeter Glasgow Gloucester Hackney Halifax Haringey Huddersfield Hull Inverness Ipswich Ireland Islington
Kent Lambeth Lancaster Leeds Lewisham Liverpool London Luton Manchester Merseyside Middlesbrough Newcastle Newham Newport
Northampton Norwich Nottingham Oakland Oldham Oxford Peterborough Plymouth Portsmouth Preston Reading Rochdale Rotherham
Salford Scotland Sheffield Slough Southampton Southwark Stoke Sunderland Surrey Sussex Swansea Swindon Teesside Thames Wakefield
Wales Walsall Warrington Westminster Wigan Wolverhampton Worcester Wrexham York
`);
