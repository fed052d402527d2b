const DUTY_REGISTER={"requirements":[{"id":`SVD-A-01`,"title":`The area is named in statutory units`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 8(1) and 11(4)`,"words":`The Duty belongs to each district, borough, unitary or Welsh principal area. The publications name every one they cover; the name of a county or a police area is not enough.`,"test":{"name":`areas-are-statutory`},"message":`The areas covered are not all local government areas: {details}. List each district, borough or unitary area by its own code.`,"where":`area.local_government_areas`,"stops_published":`yes`,"printed":{"sna":`legal-basis`,"strategy":`legal-basis`},"example":`# content/area.yaml
local_government_areas:
  - E06000016
  - E07000129
`},{"id":`SVD-A-02`,"title":`A strategy for several areas states its legal basis`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 8(9), 9(1) to 9(3) and 9(13)`,"words":`A strategy for more than one area is made under section 8 for each of them and under section 9 for all of them together. It says so.`,"test":{"name":`wider-area-basis`},"message":`The strategy covers several areas and does not record the sections it rests on: {details}. Record section 8 and section 9, and consult every other specified authority.`,"where":`document.legal_basis.sections`,"stops_published":`yes`,"printed":{"strategy":`legal-basis`},"example":`# content/document.yaml
legal_basis:
  sections: [s8, s9]
  text: The strategy is made under section 8 for each area, and under section 9 for all of them together.
`},{"id":`SVD-A-03`,"title":`The partnership model is described`,"publication":[`sna`,`strategy`],"force":`should`,"basis":`secondary`,"source":`Guidance, paragraph not established`,"words":`A reader can see which partnership leads here, what area it covers, and which boards it reports to.`,"test":{"name":`present`,"things":[{"path":`partnership.model.type`,"name":`the kind of partnership`},{"path":`partnership.model.geography`,"name":`the area it covers`},{"path":`partnership.boards`,"name":`at least one board`,"in_force":true}]},"message":`The partnership model is not described in full: {details}. Say which partnership delivers the Duty here, who chairs it and to whom it reports.`,"where":`partnership.model`,"stops_published":`no`,"example":`# content/partnership.yaml
model:
  type: vru-led
  geography: The area of the police force
  text: The violence reduction unit leads for all partners.
boards:
  - id: violence-reduction-board
    name: Violence Reduction Board
    role: Governs the partnership.
`},{"id":`SVD-A-04`,"title":`Every class of specified authority is named for every area`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 11(1) and (6) and Schedule 1; Guidance, paragraph 4`,"words":`Five classes of public body carry the Duty. For each area the publications name the council, the police, fire and rescue, health, and both halves of criminal justice, probation and the youth offending team.`,"test":{"name":`classes-by-area`},"message":`Not every class of specified authority is named for every area: {details}. Add the body, or add the area to the body that serves it.`,"where":`partnership.bodies`,"stops_published":`yes`,"example":`# content/partnership.yaml
bodies:
  - id: rutland-youth-justice
    name: Youth offending team for Rutland
    role: specified_authority
    class: criminal_justice
    type: youth_offending_team
    areas: [E06000017]
    name_confirmed: true
`},{"id":`SVD-A-05`,"title":`Two-tier areas name both councils`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, Schedule 1`,"words":`Where there is a district council and a county council, both carry the Duty, and both are named.`,"test":{"name":`both-tiers`},"message":`In a two-tier area the county and the district both carry the Duty: {details}. Name the council that is missing.`,"where":`partnership.bodies`,"profiles":[`two-tier`],"stops_published":`yes`,"example":`# content/partnership.yaml
bodies:
  - id: blaby-council
    name: Blaby District Council
    role: specified_authority
    class: local_authority
    type: district_council
    areas: [E07000129]
    name_confirmed: true
`},{"id":`SVD-A-06`,"title":`Schools, prisons and youth custody are listed`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 12 and Schedule 2; Guidance, paragraph 5`,"words":`Schools and colleges, prisons, and youth custody settings have to be consulted, so the publications list them by name or by group, or say that there are none.`,"test":{"name":`relevant-authorities`},"message":"Relevant authorities are not listed for every class: {details}. List them by name or as a group, or write `none` with the reason.","where":`partnership.relevant_authorities`,"stops_published":`yes`,"example":`# content/partnership.yaml
relevant_authorities:
  - id: youth-custody
    name: Youth custody settings in the area
    class: youth_custody
    none: true
    reason: There is no youth custody setting in the area.
    name_confirmed: true
`},{"id":`SVD-A-07`,"title":`The local policing body has its own role`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 14(1) to 14(6) and 17; Guidance, paragraph 6`,"words":`A police and crime commissioner or mayor does not carry the Duty. They may help, watch over it and ask for information, and the publications say so.`,"test":{"name":`local-policing-body`},"message":`The local policing body's role is not right: {details}. Record one local policing body for the police area, never as a specified authority.`,"where":`partnership.local_policing_body`,"stops_published":`yes`,"example":`# content/partnership.yaml
local_policing_body:
  body: police-and-crime-commissioner
  police_area: E23000021
  text: The Commissioner is the local policing body and may monitor how the Duty is carried out.
  powers:
    - May assist the specified authorities.
`},{"id":`SVD-A-08`,"title":`Every duty holder has agreed the document`,"publication":[`strategy`],"force":`good_practice`,"basis":`secondary`,"source":`The Act, section 8(1) to (3) (the Duty is joint); council minutes`,"words":`No single body leads on the Duty, so each specified authority's agreement is recorded with the post that gave it and the day.`,"test":{"name":`sign-off`},"message":`Agreement is not recorded for {details}. Keep the draft mark until every duty holder has signed off.`,"where":`document.approvals`,"stops_published":`no`,"example":`# content/document.yaml
approvals:
  - body: fire-and-rescue
    status: agreed
    post: Chief Fire Officer
    agreed_on: 2026-10-20
`},{"id":`SVD-C-01`,"title":`Each educational authority is consulted`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 8(4)(a)`,"words":`Each school and college in the area is consulted while the strategy is prepared. The record shows how each, or each group, was reached, when, and what it said.`,"test":{"name":`consulted`,"class":`education`},"message":`Section 8(4) requires each educational authority in the area to be consulted: {details}. Record the day, how it was asked, and what it said, or 'none received'.`,"where":`consultation.log`,"stops_published":`yes`,"printed":{"strategy":`consultation-log`},"example":`# content/consultation.yaml
log:
  - id: asked-schools-leicester
    body: schools-leicester
    class: education
    asked_on: 2026-05-11
    method: Letter to each school and academy
    response: None received
`},{"id":`SVD-C-02`,"title":`Each prison authority is consulted`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 8(4)(b)`,"words":`Each prison in the area is consulted while the strategy is prepared.`,"test":{"name":`consulted`,"class":`prison`},"message":`Section 8(4) requires each prison authority in the area to be consulted: {details}. Record the day, how it was asked, and what it said, or 'none received'.`,"where":`consultation.log`,"stops_published":`yes`,"printed":{"strategy":`consultation-log`},"example":`# content/consultation.yaml
log:
  - id: asked-prisons
    body: prisons
    class: prison
    asked_on: 2026-05-11
    method: Meeting with each governor
    response: Support for the work on release
`},{"id":`SVD-C-03`,"title":`Each youth custody authority is consulted`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 8(4)(c)`,"words":`Each youth custody setting in the area is consulted while the strategy is prepared. Where there is none, the content says so.`,"test":{"name":`consulted`,"class":`youth_custody`},"message":`Section 8(4) requires each youth custody authority in the area to be consulted: {details}. Record the day, how it was asked, and what it said, or 'none received'; or record that there is none in the area.`,"where":`consultation.log`,"stops_published":`yes`,"printed":{"strategy":`consultation-log`},"example":`# content/partnership.yaml
relevant_authorities:
  - id: youth-custody
    name: Youth custody settings
    class: youth_custody
    none: true
    reason: There is none in the area.
    name_confirmed: true
`},{"id":`SVD-C-04`,"title":`Every other specified authority is consulted on a joint strategy`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 9(4)(a)`,"words":`A strategy for several areas that rests on section 9 is consulted on with every other specified authority in them.`,"test":{"name":`consulted-specified`},"message":`Section 9(4) requires every other specified authority to be consulted: {details}.`,"where":`consultation.log`,"stops_published":`yes`,"printed":{"strategy":`consultation-log`},"example":`# content/consultation.yaml
log:
  - id: asked-fire-and-rescue
    body: fire-and-rescue
    class: specified_authority
    asked_on: 2026-05-11
    method: Draft for comment
    response: Agreed, with one change to the action plan
`},{"id":`SVD-C-05`,"title":`A revised strategy is consulted on again`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 8(11) and 9(11)`,"words":`The duty to consult applies to each revised strategy again. Everybody is asked after the last version was published.`,"test":{"name":`consulted-again`},"message":`This is a revised strategy, and the consultation duty applies again: {details}.`,"where":`consultation.log`,"stops_published":`yes`,"printed":{"strategy":`consultation-log`},"example":`# content/consultation.yaml
log:
  - id: asked-prisons-2027
    body: prisons
    class: prison
    asked_on: 2027-06-01
    method: Meeting with each governor
    response: None received
    revision: 2
`},{"id":`SVD-C-06`,"title":`The public is asked, or there is a reason why not`,"publication":[`strategy`],"force":`good_practice`,"basis":`read`,"source":`Practice of other areas; for community safety plans, the 2007 Formulation and Implementation of Strategy Regulations, regulation 12, as made`,"words":`The strategy says whether the public was asked and what came of it, or why it was not.`,"test":{"name":`public-consulted`},"message":`Say whether the public were asked. Not recorded: {details}.`,"where":`consultation.public`,"stops_published":`no`,"printed":{"strategy":`consultation-public`},"example":`# content/consultation.yaml
public:
  done: false
  reason: The draft is not ready to be read by the public.
  text: A summary will be published with six questions.
`},{"id":`SVD-C-07`,"title":`A consultation draft has questions and a closing date`,"publication":[`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`A consultation draft cannot be taken for the strategy itself, and readers know what is asked and by when to answer.`,"test":{"name":`consultation-draft`},"message":`This consultation draft lacks {details}.`,"where":`consultation.draft`,"stops_published":`no`,"printed":{"strategy":`consultation-questions`},"example":`# content/consultation.yaml
draft:
  opens_on: 2026-11-02
  closes_on: 2027-01-29
  how_to_respond: Write to the team.
  questions:
    - text: Does the definition take in what matters where you live?
`},{"id":`SVD-D-01`,"title":`One definition, the same in both publications`,"publication":[`sna`,`strategy`],"force":`should`,"basis":`secondary`,"source":`Guidance, paragraph not established`,"words":`The partners have agreed what they mean by serious violence, and both publications print the same words.`,"test":{"name":`one-definition`},"message":`The agreed definition is not printed in both publications: {details}. Write it once in content/definition.yaml and keep it in both templates.`,"where":`definition.text`,"stops_published":`no`,"example":`# content/definition.yaml
text: Violence resulting in significant physical injury and other serious harm, including sexual violence. Violence may be committed with or without weapons, and may take place in domestic or public places.
`},{"id":`SVD-D-02`,"title":`The four statutory factors were considered`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 13(6)`,"words":`For each kind of violence the authorities thought about the maximum penalty, the harm to any victim, how common it is here, and what it does to the community.`,"test":{"name":`every-record`,"list":`definition.kinds`,"needs":[{"key":`factors.maximum_penalty`,"name":`the maximum penalty`},{"key":`factors.impact_on_victim`,"name":`the impact on any victim`},{"key":`factors.prevalence`,"name":`how common it is in the area`},{"key":`factors.impact_on_community`,"name":`the impact on the community`}]},"message":`A statutory factor was left out: {details}. Write down what was considered, if only in a sentence.`,"where":`definition.kinds`,"stops_published":`yes`,"example":`# content/definition.yaml
kinds:
  - id: robbery
    title: Robbery
    text: Taking something from a person by force or by threat.
    tags: [robbery]
    decision: included
    factors:
      maximum_penalty: Life imprisonment.
      impact_on_victim: Injury, loss and lasting fear.
      prevalence: Recorded every week in the city.
      impact_on_community: People avoid places at certain hours.
`},{"id":`SVD-D-03`,"title":`Each statutory form of violence is in or out, with a reason`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 13(3)(a)`,"words":`Domestic abuse, sexual offences, violence against property and threats all count as violence in law. For each the partners say whether they treat it as serious here; if not in full, why, and which plan covers it.`,"test":{"name":`forms-decided`,"forms":[`domestic_abuse`,`sexual_offences`,`property`,`threats`]},"message":`There is no full decision on each statutory form of violence: {details}. Say whether it is in or out, why, and which strategy covers it.`,"where":`definition.forms`,"stops_published":`yes`,"example":`# content/definition.yaml
forms:
  - form: property
    decision: excluded
    reason: The definition turns on harm to people.
    covered_elsewhere: [community-safety-agreement]
`},{"id":`SVD-D-04`,"title":`Terrorism is outside`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 13(3)(b)`,"words":`Terrorism is not violence for this Duty. It may be mentioned as a cross-reference and no more.`,"test":{"name":`no-terrorism`},"message":`Terrorism is treated as a kind of violence: {details}. Move it to a cross-reference.`,"where":`definition.terrorism`,"stops_published":`yes`,"example":`# content/definition.yaml
terrorism:
  text: Terrorism is dealt with under separate arrangements.
`},{"id":`SVD-D-05`,"title":`The least that is expected is inside`,"publication":[`sna`,`strategy`],"force":`should`,"basis":`secondary`,"source":`Guidance, paragraph not established; Serious Violence Strategy 2018 as councils relay it`,"words":`The definition takes in at least violence between young people in public places, homicide, knives, guns, and crime such as county lines in which violence is inherent.`,"test":{"name":`minimum-focus`,"tags":[`homicide`,`knife`,`gun`,`county_lines`]},"message":`The definition leaves out what the guidance expects at least: {details}. Include a kind that carries the tag.`,"where":`definition.kinds`,"stops_published":`no`,"example":`# content/definition.yaml
kinds:
  - id: firearm-violence
    title: Firearm violence
    text: Violence in which a firearm is used or threatened.
    tags: [gun, public_space_youth]
    public_space_youth: true
    decision: included
    factors:
      maximum_penalty: Life imprisonment.
      impact_on_victim: Often lethal.
      prevalence: Rare.
      impact_on_community: Fear well beyond the place.
`},{"id":`SVD-D-06`,"title":`The counts can be reproduced`,"publication":[`sna`],"force":`good_practice`,"basis":`read`,"source":`Practice of Thames Valley, which publishes its technical specification`,"words":`Beside the definition in words stand the offences, flags, ages and places that are counted, and the day the data was taken.`,"test":{"name":`technical-definition`},"message":`Readers cannot reproduce the counts: {details}. Add what is missing to the technical definition.`,"where":`definition.technical`,"stops_published":`no`,"example":`# content/definition.yaml
technical:
  text: Offences that the police record are counted by these groups.
  offence_groups:
    - { id: homicide, title: Homicide, codes: ["1", "4.1", "4.2"] }
    - { id: violence-with-injury, title: Violence with injury, codes: ["5D", "8N"] }
    - { id: robbery, title: Robbery, codes: ["34A", "34B"] }
    - { id: sexual-violence, title: Sexual violence, codes: ["19C", "20A"] }
  age_bands: [All ages, Under 25]
  location_filter: Domestic and public places
  extracted_on: 2026-09-01
`},{"id":`SVD-D-07`,"title":`A change of definition is marked in every series`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`read`,"source":`Practice of the partnership in Leicester, Leicestershire and Rutland, which kept a series for each definition`,"words":`When the definition changes the change is written down, and no chart joins the years before to the years after without a mark.`,"test":{"name":`definition-breaks`},"message":`A series runs across a change of definition without a mark: {details}. Add a break, or name the definition that the figures follow.`,"where":`definition.history`,"stops_published":`no`,"example":`# data/violence-with-injury.meta.yaml
definition_version: definition-2023
breaks:
  - from: 2023-04-01
    text: A wider definition applies from 2023/24.
`},{"id":`SVD-D-08`,"title":`Prevention covers victims too`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 13(1) and (2)`,"words":`Preventing serious violence also means keeping people from becoming victims. At least one group and one action are about them.`,"test":{"name":`tags-covered`,"needs":[{"list":`needs.cohorts.cohorts`,"key":`roles`,"tag":`victim`,"name":`a group of victims among the groups most affected`},{"list":`actions.actions`,"key":`tags`,"tag":`victim`,"name":`an action for victims`}]},"message":`Nothing here is aimed at victims: {details}. Tag the group or the action that is, or add one.`,"where":`actions.actions`,"stops_published":`yes`,"example":`# content/needs/cohorts.yaml
cohorts:
  - id: hurt-under-25
    title: Young people hurt by violence
    roles: [victim]
    ages: Under 25
    why: An injury is a moment at which help is welcome.
`},{"id":`SVD-E-01`,"title":`An equality analysis is recorded`,"publication":[`strategy`],"force":`other_law`,"must":`yes`,"basis":`recollected`,"source":`Equality Act 2010, section 149`,"words":`Each authority has due regard to equality. The strategy shows which groups are affected, on what evidence, what is done about it, and where the equality analysis can be read.`,"test":{"name":`equality-analysis`},"message":`Record the equality analysis and its date. Missing: {details}.`,"where":`equality.assessment`,"stops_published":`no`,"printed":{"strategy":`equality-duty`},"example":`# content/equality.yaml
assessment:
  status: complete
  completed_on: 2026-09-30
  url: https://www.example.gov.uk/serious-violence-equality
`},{"id":`SVD-E-02`,"title":`Shares of groups stand beside their share of the population`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`A figure by ethnic group, sex or disability always has the group's share of the population beside it. A bare share of offenders or victims is never printed.`,"test":{"name":`shares-with-population`},"message":`A group is shown without its share of the population: {details}.`,"where":`equality.disproportionality`,"stops_published":`no`,"printed":{"sna":`who-is-affected`,"strategy":`disproportionality`},"example":`# data/first-time-entrants.meta.yaml
sex: [persons, male, female]
denominator:
  name: Children aged 10 to 17
  from: population
`},{"id":`SVD-E-03`,"title":`Words put the child first`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`The publications describe what happened to or was done by a child, and do not label the child.`,"test":{"name":`child-first`},"message":`Some words can label a person. Consider {details}.`,"where":`equality.language`,"stops_published":`no`,"printed":{"sna":`who-is-affected`,"strategy":`language`},"example":`# content/equality.yaml
language: These publications speak of children and young people who are involved in violence.
`},{"id":`SVD-G-01`,"title":`There is a needs assessment and a response strategy`,"publication":[`sna`,`strategy`],"force":`grant`,"basis":`read`,"source":`Terms of the violence reduction unit grant, in partnership papers`,"words":`The grant expects two products of one edition, a needs assessment and a response strategy.`,"test":{"name":`two-products`},"message":`The grant expects both a needs assessment and a Response Strategy: {details}.`,"where":`priorities`,"profiles":[`vru-grant`],"stops_published":`no`,"printed":{"sna":`about-this-assessment`,"strategy":`about-this-strategy`},"example":`# content/document.yaml
titles:
  sna: { title: Strategic Needs Assessment, short_title: Needs Assessment, role: Needs assessment under the Duty }
  strategy: { title: Response Strategy, short_title: Strategy, role: Strategy under section 8 }
`},{"id":`SVD-G-02`,"title":`Enough of the grant goes to interventions`,"publication":[`strategy`],"force":`grant`,"basis":`not_stated`,"source":`Terms of the violence reduction unit grant in 2019/20, in partnership papers; the present percentage is not established`,"words":`At least the share of the grant that the content sets as its floor goes to work with people.`,"test":{"name":`intervention-share`},"message":`The share of the grant that goes to interventions does not reach the floor set here, or is not known: {details}.`,"where":`funding.intervention_rule`,"profiles":[`vru-grant`],"stops_published":`no`,"printed":{"strategy":`intervention-share`},"example":`# content/funding.yaml
intervention_rule:
  percent: 20
  text: At least 20% of the grant goes to interventions.
streams:
  - id: vru-grant-2026-27
    title: Violence Reduction Unit grant
    year: 2026/27
    kind: vru
    amount: 900000
    status: secured
    intervention_spend: 270000
`},{"id":`SVD-G-03`,"title":`The partnership takes part in the national evaluation`,"publication":[`strategy`],"force":`grant`,"basis":`not_stated`,"source":`Terms of the violence reduction unit grant, in partnership papers`,"words":`The grant expects its holders to take part in evaluation, and the strategy says that this partnership does.`,"test":{"name":`national-evaluation`},"message":`Mention participation in the national evaluation: {details}.`,"where":`measures.monitoring`,"profiles":[`vru-grant`],"stops_published":`no`,"printed":{"strategy":`evaluation`},"example":`# content/measures.yaml
monitoring:
  national_evaluation:
    taking_part: true
    text: The partnership gives the evaluators what they ask for in totals.
`},{"id":`SVD-G-04`,"title":`The core members named by the grant take part`,"publication":[`sna`,`strategy`],"force":`grant`,"basis":`not_stated`,"source":`Terms of the violence reduction unit grant, in partnership papers`,"words":`The grant names its core members. The content marks a body in force for each class of them.`,"test":{"name":`core-membership`,"classes":[{"name":`the chief constable`,"types":[`chief_constable`]},{"name":`the local policing body`,"types":[`police_and_crime_commissioner`,`mayor`]},{"name":`local authorities`,"types":[`unitary_council`,`county_council`,`district_council`,`london_borough`,`county_borough`]},{"name":`the health body that plans services`,"types":[`integrated_care_board`,`local_health_board`]},{"name":`public health`,"types":[`public_health`]},{"name":`a youth offending team`,"types":[`youth_offending_team`]},{"name":`education`,"types":[`education`]}]},"message":`The grant's core membership lacks {details}.`,"where":`partnership.bodies`,"profiles":[`vru-grant`],"stops_published":`no`,"printed":{"sna":`about-this-assessment`,"strategy":`duty-holders`},"example":`# content/partnership.yaml
bodies:
  - id: education-partnership
    name: Education Improvement Partnership
    role: partner
    class: other
    type: education
    name_confirmed: true
    grant_core: true
`},{"id":`SVD-G-05`,"title":`The Duty's grant is split into labour and non-labour`,"publication":[`strategy`],"force":`grant`,"basis":`read`,"source":`Decisions of the Surrey Police and Crime Commissioner, 2024/25 and 2025/26`,"words":`Money from the Duty's own grant is shown as paying for people or for work, and the parts add up.`,"test":{"name":`duty-grant-categories`},"message":`Lines of the Duty's grant need a labour or non-labour category, and parts that add up: {details}.`,"where":`funding.streams`,"profiles":[`duty-grant`],"stops_published":`no`,"printed":{"strategy":`funding-by-year`},"example":`# content/funding.yaml
streams:
  - id: duty-grant-2026-27
    title: Serious Violence Duty grant
    year: 2026/27
    kind: svd-duty
    amount: 300000
    status: secured
    allocations:
      - { title: Analyst, amount: 100000, category: labour }
      - { title: Mentoring, amount: 200000, category: non_labour }
`},{"id":`SVD-G-06`,"title":`This year's delivery plan is agreed`,"publication":[`strategy`],"force":`grant`,"basis":`read`,"source":`Decisions of the Surrey Police and Crime Commissioner, 2024/25 and 2025/26`,"words":`The grant expects a plan of delivery that is agreed each year. The content records who agreed it and when.`,"test":{"name":`delivery-plan-agreed`},"message":`Record who agreed this year's delivery plan and when: {details}.`,"where":`document.approvals`,"profiles":[`duty-grant`],"stops_published":`no`,"printed":{"strategy":`agreement`},"example":`# content/document.yaml
approvals:
  - body: violence-reduction-board
    status: agreed
    post: Chair
    agreed_on: 2026-06-15
`},{"id":`SVD-I-01`,"title":`Agreements on sharing data are described`,"publication":[`sna`,`strategy`],"force":`should`,"basis":`not_stated`,"source":`The Act, section 16; partnership papers`,"words":`The publications name the agreement under which partners share data, who has signed it, the law it rests on, and when it is reviewed.`,"test":{"name":`agreements`},"message":`Describe the agreement under which partners share data: {details}.`,"where":`partnership.data_sharing.agreements`,"stops_published":`no`,"printed":{"sna":`about-this-assessment`,"strategy":`data-sharing`},"example":`# content/partnership.yaml
data_sharing:
  agreements:
    - id: overarching-agreement
      title: Data sharing agreement
      parties: [leicestershire-police, leicester-city-council]
      purpose: Preventing and reducing serious violence
      status: in_force
      agreed_on: 2026-01-15
      review_on: 2027-01-15
      gateways: [section-16]
`},{"id":`SVD-I-02`,"title":`The limits of the legal gateway are respected`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 16(4)`,"words":`Section 16 allows no patient information to be shared, and no personal information from a health or social care authority. Other personal information needs a legal route that is named.`,"test":{"name":`gateway-limits`},"message":`Section 16 does not allow health and social care authorities to disclose personal information, and other personal information needs a gateway: {details}. Use aggregate data, or record another legal basis.`,"where":`sources.register`,"stops_published":`yes`,"printed":{"sna":`sources-register`,"strategy":`data-sharing`},"example":`# content/sources.yaml
register:
  - id: hes
    title: Hospital Episode Statistics
    agency: health
    level: aggregate
    personal: false
    gateway: section-16
`},{"id":`SVD-I-03`,"title":`What the commissioner obtained under section 17 is not used`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 17(1) to (4) and (7)`,"words":`Information that the local policing body asked for under section 17 serves its own functions under section 14 only. It does not feed these publications.`,"test":{"name":`no-section-17`},"message":`Supplied to the local policing body under section 17, and so for its functions under section 14 only: {details}. Ask the owner for the data on another footing, or leave it out.`,"where":`sources.register`,"stops_published":`yes`,"printed":{"sna":`sources-register`,"strategy":`local-policing-body`},"example":`# content/sources.yaml
register:
  - id: police-recorded-crime-local
    title: Police recorded incidents (local)
    agency: police
    obtained_under: s16
`},{"id":`SVD-I-04`,"title":`Data is aggregated and anonymised by default`,"publication":[`sna`,`strategy`],"force":`should`,"basis":`read`,"source":`Partnership papers`,"words":`The publications rest on totals. Where a source is not aggregated, the register says why.`,"test":{"name":`aggregated`},"message":`Explain why these are not aggregated: {details}.`,"where":`sources.register`,"stops_published":`no`,"printed":{"sna":`sources-register`,"strategy":`data-sharing`},"example":`# content/sources.yaml
register:
  - id: custody-records
    title: Custody records
    group: risk
    agency: police
    owner: The police force
    assessment: yes
    monitoring: no
    operational: no
    restricted: false
    level: record
    level_reason: Linked once to count children instead of episodes, then deleted.
`},{"id":`SVD-N-01`,"title":`Kinds of serious violence are identified`,"publication":[`sna`],"force":`must`,"basis":`read`,"source":`The Act, section 8(3)(a)`,"words":`The assessment names the kinds of serious violence found here, with the evidence for each. No area is left without one.`,"test":{"name":`kinds-identified`},"message":`The kinds of serious violence are not identified for the whole area: {details}. Add the evidence, or the areas the kind applies to.`,"where":`needs.kinds.kinds`,"stops_published":`yes`,"example":`# content/needs/kinds.yaml
kinds:
  - kind: robbery
    evidence: Police records show where and when robbery happens.
    causes: [disadvantage]
    indicators: [violence-with-injury]
`},{"id":`SVD-N-02`,"title":`Causes are identified, so far as possible`,"publication":[`sna`],"force":`must`,"basis":`read`,"source":`The Act, section 8(3)(b)`,"words":`For each kind of violence the assessment names a cause, or says what stood in the way of finding one.`,"test":{"name":`causes-of-kinds`},"message":`No cause is recorded: {details}. Link a cause, or say what stopped you establishing it.`,"where":`needs.kinds.kinds`,"stops_published":`yes`,"example":`# content/needs/kinds.yaml
kinds:
  - kind: firearm-violence
    evidence: Too few offences are recorded to see a pattern.
    causes_not_established: There are too few offences to say.
    indicators: [violence-with-injury]
`},{"id":`SVD-N-03`,"title":`The assessment rests on several agencies`,"publication":[`sna`],"force":`should`,"basis":`secondary`,"source":`Guidance, paragraph not established`,"words":`The evidence comes from the police, from health and from at least two other services, and every figure names its source.`,"test":{"name":`agencies`,"always":[`police`,`health`],"others":[`education`,`local_authority`,`youth_justice`,`probation`,`prison`,`ambulance`,`fire`,`voluntary`],"at_least":2},"message":`The assessment does not draw on enough of the partnership: {details}. Add the source, or list it under what is missing.`,"where":`sources.register`,"stops_published":`no`,"example":`# content/sources.yaml
register:
  - id: fire-deliberate-harm
    title: Deliberate fires with a risk to life
    group: extent
    agency: fire
    owner: Fire and rescue service
    assessment: "yes"
    monitoring: "no"
    operational: "no"
    level: aggregate
    restricted: false
`},{"id":`SVD-N-04`,"title":`The groups most affected and the drivers are named`,"publication":[`sna`],"force":`should`,"basis":`read`,"source":`Home Office grant for violence reduction units, as the network's candidate pack (2021) and the report to the Rutland Health and Wellbeing Board (2020) give it`,"words":`The assessment says who is hurt and who is drawn in, by age, sex, place or role, and what drives the violence.`,"test":{"name":`cohorts-and-drivers`},"message":`The groups most affected or the drivers are not named: {details}.`,"where":`needs.cohorts.cohorts`,"stops_published":`no`,"example":`# content/needs/cohorts.yaml
cohorts:
  - id: hurt-under-25
    title: Young people hurt by violence
    roles: [victim]
    ages: Under 25
    why: An injury is a moment at which help is welcome.
`},{"id":`SVD-N-05`,"title":`Risk and protective factors at four levels`,"publication":[`sna`,`strategy`],"force":`should`,"basis":`read`,"source":`Network slides, 2019 (ecological model); Home Office evaluation of violence reduction units, year ending March 2024`,"words":`The assessment names what raises and what lowers the risk, from the person to society, and marks the few that press most. The strategy repeats those few.`,"test":{"name":`factors`,"levels":[`individual`,`relationship`,`community`,`societal`],"pressing":[3,7]},"message":`The risk and protective factors are not complete: {details}.`,"where":`needs.factors.factors`,"stops_published":`no`,"example":`# content/needs/factors.yaml
factors:
  - id: trusted-adult
    name: An adult the young person trusts
    type: protective
    level: relationship
    pressing: true
    reason: It runs through nearly all local work.
`},{"id":`SVD-N-06`,"title":`Trend, time and place are shown`,"publication":[`sna`],"force":`good_practice`,"basis":`read`,"source":`Practice of other areas; questions of the Leicestershire Police and Crime Panel`,"words":`The assessment shows three years or more, the time of day, week and season, the kinds of place adding up to the whole, and each area's own value or why there is none.`,"test":{"name":`trend-time-place`,"years":3},"message":`Trend, time or place is not complete: {details}. Add a row 'other or not recorded' where shares do not add up, and say why an area has no value.`,"where":`needs.place_and_time`,"stops_published":`no`,"example":`# content/needs/place-and-time.yaml
place_types:
  measure: Serious violence by place
  period: 2024/25
  rows:
    - { place: Dwelling, share: 62.6 }
    - { place: Hospitality premises, share: 4.6 }
    - { place: Education settings, share: 2.7 }
    - { place: Other or not given, share: 30.1 }
`},{"id":`SVD-N-07`,"title":`Areas are compared by rates`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`read`,"source":`Questions that police and crime panels repeat`,"words":`A large area has more violence than a small one. Wherever areas stand side by side there is a rate, and the population behind it is named.`,"test":{"name":`rates-for-comparison`},"message":`Areas are compared by counts, or a rate has no population behind it: {details}. Use a rate, and name the population source.`,"where":`needs.place_and_time.area_figures`,"stops_published":`no`,"example":`# data/violence-with-injury.meta.yaml
measure: crude_rate
multiplier: 1000
denominator: { name: mid-year residents, from: population, source_id: ons-population }
`},{"id":`SVD-N-08`,"title":`Communities and young people were heard`,"publication":[`sna`],"force":`should`,"basis":`secondary`,"source":`Papers of the local network; practice of Havering, Hammersmith and Fulham, and Enfield`,"words":`The assessment says what communities and young people told the partners, with how and when they were asked and how many took part.`,"test":{"name":`heard-from`,"groups":[{"group":`community`,"name":`communities`},{"group":`young_people`,"name":`young people`}]},"message":`Something is missing from what people told us: {details}. Add what you asked, whom, when and what they said.`,"where":`needs.insight.insight`,"stops_published":`no`,"example":`# content/needs/insight.yaml
insight:
  - id: youth-conversations
    group: young_people
    title: Conversations with young people
    method: Small groups led by youth workers
    when: March 2026
    number: 46 young people
    heard: They asked for places to go after school.
`},{"id":`SVD-N-09`,"title":`Services are mapped and gaps named`,"publication":[`sna`],"force":`good_practice`,"basis":`not_stated`,"source":`Network slides, 2019 (service mapping project)`,"words":`The assessment lists what already runs, by tier and area, and says what is missing.`,"test":{"name":`services-mapped`},"message":`The map of services is not complete: {details}. Map what already runs before proposing more.`,"where":`needs.services.services`,"stops_published":`no`,"example":`# content/needs/services.yaml
services:
  - id: service-engage
    name: Engage
    tier: secondary
    offer: Support fitted to the person
    coverage: Every market town
    status: running
`},{"id":`SVD-N-10`,"title":`Limits of the data are listed`,"publication":[`sna`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`Every assessment has limits. This one lists its own, and each agency whose data is missing appears among them.`,"test":{"name":`limits-listed`,"agencies":[`police`,`health`,`education`,`local_authority`,`youth_justice`,`probation`,`prison`,`ambulance`,`fire`,`voluntary`]},"message":`The limits of the assessment are not all listed: {details}. Name the missing source among the limitations.`,"where":`needs.limitations.limitations`,"stops_published":`no`,"example":`# content/needs/limitations.yaml
limitations:
  - id: limit-voluntary-data
    title: Nothing from voluntary organisations
    type: missing_data
    text: No figures from voluntary organisations were available.
    effect: Support outside public services is not seen.
    missing_agency: [voluntary_sector]
`},{"id":`SVD-N-11`,"title":`Every recommendation leads somewhere`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`read`,"source":`The Act, section 8(3)(c) read with (a) and (b); practice of Havering`,"words":`Each recommendation is taken up by a priority or an action, or the reason why it is not is given.`,"test":{"name":`recommendations-lead`},"message":`A recommendation goes nowhere: {details}. Link it to an action, or say why it is not taken forward.`,"where":`needs.recommendations.recommendations`,"stops_published":`no`,"example":`# content/needs/recommendations.yaml
recommendations:
  - id: rec-licensing
    title: Look at licensing
    text: Licensing bodies should look at closing times.
    reason: Some violence gathers at closing time.
    taken_forward: false
    not_taken_forward_because: A review of licensing is already under way.
`},{"id":`SVD-N-12`,"title":`The assessment is recent and dated`,"publication":[`sna`],"force":`should`,"basis":`secondary`,"source":`Guidance, paragraph not established`,"words":`The assessment gives the day it was completed, how far its data goes and when it will be refreshed, and none of that is too long ago.`,"test":{"name":`assessment-dates`,"data_months":18,"completed_months":12},"message":`The assessment's dates are missing or too old: {details}. Say why it is still good enough, or refresh it.`,"where":`needs.assessment.completed_on`,"stops_published":`no`,"printed":{"strategy":`the-local-problem`},"example":`# content/needs/assessment.yaml
completed_on: 2026-10-01
data_to: 2026-03-31
next_refresh: 2027-10-01
`},{"id":`SVD-N-13`,"title":`It is decided how the assessment is published`,"publication":[`sna`],"force":`good_practice`,"basis":`secondary`,"source":`The Act, section 8(7)(a), which covers the strategy only; councils read this differently`,"words":`The Act requires the strategy to be published and does not say the same of the assessment. The partners decide, and a summary is in the strategy if the assessment is not published in full.`,"test":{"name":`assessment-publication`},"message":`It is not settled how the assessment is published: {details}. Decide: in full, as a summary, or for partners only.`,"where":`needs.assessment.publication`,"stops_published":`no`,"printed":{"sna":`publication-of-this-assessment`},"example":`# content/needs/assessment.yaml
publication: full
publication_reason: A reader should be able to follow each priority back to its evidence.
`},{"id":`SVD-N-14`,"title":`Small numbers are protected`,"publication":[`sna`,`strategy`],"force":`other_law`,"must":`no`,"basis":`not_stated`,"source":`Data protection law; terms of NHS data`,"words":`A small count could point to a person. Counts below the threshold of their source are hidden in every table, chart, sentence and download.`,"test":{"name":`small-numbers`},"message":`A small count would be shown: {details}. Check the disclosure rule that the indicator names.`,"where":`disclosure.disclosure_rules`,"stops_published":`no`,"printed":{"sna":`about-this-assessment`,"strategy":`how-we-will-know`},"example":`# data/disclosure.yaml
disclosure_rules:
  - id: local-1-4
    title: Counts from 1 to 4 are hidden
    owner: The partnership
    from: 1
    to: 4
    round: null
    zeros_published: true
    secondary: exact
    k: 5
`},{"id":`SVD-N-15`,"title":`The assessment also serves as the community safety assessment`,"publication":[`sna`],"force":`other_law`,"must":`yes`,"basis":`read`,"source":`Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007, regulation 7, as made`,"words":`When one document is to serve both, it also answers the seven points that a community safety partnership's yearly assessment must cover.`,"test":{"name":`present`,"things":[{"path":`needs.assessment.community_safety_assessment.levels_and_patterns`,"name":`levels and patterns of crime and disorder`},{"path":`needs.assessment.community_safety_assessment.changes`,"name":`changes since the last assessment`},{"path":`needs.assessment.community_safety_assessment.reasons`,"name":`why they came about`},{"path":`needs.assessment.community_safety_assessment.priorities_for_authorities`,"name":`what the authorities should put first`},{"path":`needs.assessment.community_safety_assessment.priorities_of_residents`,"name":`what people who live and work here would put first`},{"path":`needs.assessment.community_safety_assessment.progress`,"name":`progress on the last plan`},{"path":`needs.assessment.community_safety_assessment.county_matters`,"name":`matters for the county group`}]},"message":`To serve as the community safety partnership's yearly assessment this also needs: {details}.`,"where":`needs.assessment.community_safety_assessment`,"profiles":[`csp`],"stops_published":`yes`,"example":`# content/needs/assessment.yaml
community_safety_assessment:
  levels_and_patterns: Most crime is theft; violence comes second.
  changes: Less burglary than last year, and more fraud.
  reasons: More people work from home.
  priorities_for_authorities: Violence, and fraud against older people.
  priorities_of_residents: Speeding and antisocial behaviour.
  progress: Nine of twelve steps of the last plan were taken.
  county_matters: County lines, and fraud.
`},{"id":`SVD-P-01`,"title":`The community safety partnership has a strategy on serious violence`,"publication":[`strategy`],"force":`other_law`,"must":`yes`,"basis":`read`,"source":`Crime and Disorder Act 1998, section 6(1)(d), inserted by section 20(4) of the Act`,"words":`A community safety partnership has a strategy for preventing and reducing serious violence. It may adopt this one or write a local part.`,"test":{"name":`present`,"things":[{"path":`document.partnership_plan.strategy`,"name":`a part on serious violence`}]},"message":`The community safety partnership must have a strategy for preventing and reducing serious violence: {details} is missing. Adopt this one by reference or write the local part.`,"where":`document.partnership_plan`,"profiles":[`csp`],"stops_published":`yes`,"printed":{"strategy":`about-this-strategy`},"example":`# content/document.yaml
partnership_plan:
  strategy: The partnership adopts this Response Strategy as its own strategy on serious violence.
`},{"id":`SVD-P-02`,"title":`Local editions keep the definition`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`Crime and Disorder Act 1998, section 18(1) to (1D)`,"words":`A community safety partnership means the same by serious violence as the Duty does. A local edition takes over the shared definition.`,"test":{"name":`variants-inherit`,"shared":[`definition`]},"message":`A local edition changes the definition: {details}. It may add to it, not replace it.`,"where":`variants`,"stops_published":`yes`,"printed":{"strategy":`what-we-mean`},"example":`# content/variants/rutland.yaml
id: rutland
name: Rutland
area: E06000017
areas: [E06000017]
`},{"id":`SVD-P-03`,"title":`Cover papers set out the crime and disorder implications`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`Crime and Disorder Act 1998, section 17, as amended by section 20(9) and (10) of the Act`,"words":`Authorities must do all they reasonably can to prevent serious violence in their area. No document shows that, but the paragraph for a committee's cover paper reminds those who decide.`,"test":{"name":`present`,"things":[{"path":`document.crime_and_disorder_implications`,"name":`the paragraph`}]},"message":`Add the crime and disorder implications paragraph: {details} is missing.`,"where":`document.crime_and_disorder_implications`,"profiles":[`csp`],"stops_published":`yes`,"printed":{"strategy":`about-this-strategy`},"example":`# content/document.yaml
crime_and_disorder_implications: |
  The strategy is the partners' main means of preventing serious violence in the area.
`},{"id":`SVD-P-04`,"title":`The partnership plan covers what its regulations ask for`,"publication":[`strategy`],"force":`other_law`,"must":`no`,"basis":`read`,"source":`Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007, regulation 11, as made`,"words":`Where the strategy also serves as a community safety partnership's plan, it covers three years, priorities, steps, resources, how success is measured, and engagement.`,"test":{"name":`present`,"things":[{"path":`document.partnership_plan.strategy`,"name":`the strategy for three years`},{"path":`document.partnership_plan.priorities`,"name":`priorities`},{"path":`document.partnership_plan.steps`,"name":`steps`},{"path":`document.partnership_plan.resources`,"name":`resources`},{"path":`document.partnership_plan.measuring_success`,"name":`how success is measured`},{"path":`document.partnership_plan.engagement`,"name":`engagement`}]},"message":`The partnership plan regulations also expect: {details}.`,"where":`document.partnership_plan`,"profiles":[`csp`],"stops_published":`no`,"printed":{"strategy":`about-this-strategy`},"example":`# content/document.yaml
partnership_plan:
  strategy: The strategy for 2026 to 2029 is this Response Strategy.
  priorities: The four priorities of this strategy.
  steps: The action plan.
  resources: The chapter on funding and resources.
  measuring_success: The measures of this strategy.
  engagement: The chapter on working with communities.
`},{"id":`SVD-P-05`,"title":`The county's community safety agreement is referred to`,"publication":[`strategy`],"force":`other_law`,"must":`no`,"basis":`read`,"source":`Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007, regulation 9, as made`,"words":`In two-tier counties the plans of the districts feed an agreement for the county. The strategy names it.`,"test":{"name":`county-agreement`},"message":`In two-tier counties record how the district plans feed the county agreement: {details}.`,"where":`partnership.linked_plans`,"profiles":[`two-tier`],"stops_published":`no`,"printed":{"strategy":`other-plans`},"example":`# content/partnership.yaml
linked_plans:
  - id: community-safety-agreement
    title: Community Safety Agreement
    kind: community_safety_agreement
    link: Brings the plans of the county's partnerships together.
    title_confirmed: true
`},{"id":`SVD-P-06`,"title":`A local edition is no fork`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Practice in Thames Valley, the West Midlands and London`,"words":`A local edition may add kinds of violence, figures, actions and contacts. The definition, the core measures and the consultation record stay the same everywhere.`,"test":{"name":`variants-inherit`,"shared":[`definition`,`measures.core`,`consultation`]},"message":`What is shared cannot be changed locally: {details}.`,"where":`variants`,"stops_published":`no`,"printed":{"sna":`what-we-mean`,"strategy":`what-we-mean`},"example":`# content/variants/rutland.yaml
add:
  actions:
    - id: a-rut-1
      title: Invite secondary schools to take up peer mentoring
`},{"id":`SVD-R-01`,"title":`The strategy is kept under review`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 8(7)(b)`,"words":`The strategy is kept under review. The next review has a day that is to come, and later revisions record the last one.`,"test":{"name":`review-dated`},"message":`The strategy is not under review: {details}. Hold the review, and record its day and the next one.`,"where":`document.review`,"stops_published":`yes`,"printed":{"strategy":`review`},"example":`# content/document.yaml
review:
  text: The partners review the strategy once a year.
  last: 2026-10-20
  next: 2027-10-20
`},{"id":`SVD-R-02`,"title":`A revision says what changed and from when it applies`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 8(7)(c)`,"words":`The strategy is revised from time to time and the revision is carried out. A revised strategy says what changed, why, and from which day it applies.`,"test":{"name":`revision-explained`},"message":`Say what changed and from when the revision applies. Not recorded: {details}.`,"where":`document.versions`,"stops_published":`yes`,"printed":{"strategy":`versions`},"example":`# content/document.yaml
versions:
  - version: "2.0"
    revision: 2
    date: 2027-11-01
    status: published
    note: First revision
    changes: One action was stopped because its grant ended.
    implemented_from: 2027-11-15
`},{"id":`SVD-R-03`,"title":`The strategy is reviewed every year`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Guidance, paragraph not established`,"words":`There is no more than a year from one review to the next.`,"test":{"name":`review-interval`,"months":12,"tolerance":1},"message":`The guidance expects a review each year: {details}. Bring the next review forward.`,"where":`document.review.next`,"stops_published":`no`,"printed":{"strategy":`review`},"example":`# content/document.yaml
review:
  text: The partners review the strategy once a year.
  last: 2026-10-20
  next: 2027-10-20
`},{"id":`SVD-R-04`,"title":`The work is monitored and evaluated`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Guidance, paragraph not established`,"words":`The strategy says how progress is followed, and each funded intervention has a plan for finding out whether it worked, or the reason there is none.`,"test":{"name":`evaluation-planned`},"message":`How will you know whether it worked: {details}? Add a plan of evaluation, or say why none is planned.`,"where":`measures.monitoring`,"stops_published":`no`,"printed":{"strategy":`evaluation`},"example":`# content/interventions/community-mentors.yaml
evaluation:
  plan: Compare school attendance a year before and a year after, and ask those who took part.
`},{"id":`SVD-R-05`,"title":`The three core measures are followed, with victims under 25`,"publication":[`strategy`],"force":`grant`,"basis":`not_stated`,"source":`Success measures of the Home Office for violence reduction units; good practice elsewhere`,"words":`The strategy follows hospital admissions after assault with a sharp object, knife-enabled serious violence, and non-domestic homicide, each for everybody and for victims under 25.`,"test":{"name":`core-measures`,"measures":[`sharp-object-admissions`,`knife-serious-violence`,`homicide`],"ages":[`all`,`0-24`]},"message":`A core measure is not complete: {details}. The Home Office measures single out victims under 25.`,"where":`measures.core`,"stops_published":`no`,"printed":{"strategy":`core-measures`},"example":`# content/measures.yaml
core:
  - id: homicide
    title: Non-domestic homicide
    series:
      - { age: all, label: All ages, available: true }
      - { age: 0-24, label: Victims under 25, available: true }
`},{"id":`SVD-R-06`,"title":`Each priority has local measures that can be followed`,"publication":[`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`Each priority has at least one measure of its own, with where it starts, which way it should go, its source, how often it is looked at, and who answers for it.`,"test":{"name":`local-measures`},"message":`Local measures are not complete: {details}.`,"where":`measures.local`,"stops_published":`no`,"printed":{"strategy":`local-measures`},"example":`# content/measures.yaml
local:
  - id: suspensions
    title: Suspensions from school
    priorities: [prevention]
    baseline: { value: 12.5, period: 2023/24 }
    direction: lower
    source: Department for Education
    frequency: yearly
    owner: { body: leicester-city-council, post: Director of Education }
`},{"id":`SVD-R-07`,"title":`Measures match the definition`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`read`,"source":`Practice in Leicester, Leicestershire and Rutland after a change of definition`,"words":`The measures and the figures behind them count what the present definition means.`,"test":{"name":`measures-definition`},"message":`A measure and the definition do not match: {details}. Count it again under the present definition, or mark a break in the series.`,"where":`measures.core`,"stops_published":`no`,"printed":{"sna":`definition-history`,"strategy":`definition-history`},"example":`# content/measures.yaml
core:
  - id: knife-serious-violence
    indicator: knife-serious-violence
    definition_version: definition-2023
`},{"id":`SVD-R-08`,"title":`Those who scrutinise the work are named`,"publication":[`strategy`],"force":`good_practice`,"basis":`read`,"source":`The Act, sections 14(2), (3) and (6), 18 and 21; Police and Justice Act 2006, section 19`,"words":`The strategy names the council committee that scrutinises the work, and says that the local policing body may monitor it.`,"test":{"name":`scrutiny-named`},"message":`Say who scrutinises this: {details}.`,"where":`partnership.governance.committees`,"stops_published":`no`,"printed":{"strategy":`scrutiny`},"example":`# content/partnership.yaml
governance:
  committees:
    - name: Crime and disorder committee
      scrutinises: The community safety partnership
local_policing_body:
  powers:
    - May monitor how the authorities carry out the Duty.
`},{"id":`SVD-R-09`,"title":`A revised strategy accounts for the actions of the last`,"publication":[`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`A reader of a revised strategy can see what became of each earlier action.`,"test":{"name":`progress-stated`},"message":`Actions of the last version are not accounted for: {details}.`,"where":`document.progress`,"stops_published":`no`,"printed":{"strategy":`progress`},"example":`# content/document.yaml
progress:
  - action: Train 500 members of staff
    status: done
    note: 540 were trained.
`},{"id":`SVD-S-01`,"title":`The strategy both prevents and reduces`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 8(3)(c)`,"words":`A strategy has to keep people from becoming involved in serious violence and also to bring down how much there is, through what each body does.`,"test":{"name":`tags-covered`,"needs":[{"list":`actions.actions`,"key":`tags`,"tag":`prevent`,"name":`an action that prevents`},{"list":`actions.actions`,"key":`tags`,"tag":`reduce`,"name":`an action that reduces`},{"list":`actions.actions`,"key":`partners`,"or":`owner`,"name":`an action that names the bodies that carry it out`}]},"message":`The actions do only one half of what the Duty asks: {details}. Tag each action with what it does, and name its bodies.`,"where":`actions.actions`,"stops_published":`yes`,"example":`# content/actions.yaml
actions:
  - id: a-mentors
    title: Offer mentors
    what: Offer a mentor to every pupil at risk of exclusion.
    priority: prevention
    tags: [prevent]
    tier: secondary
    partners: [leicester-city-council]
    status: not_started
    causes: [disrupted-education]
`},{"id":`SVD-S-02`,"title":`The local problem is summed up`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Slides to the Safer Communities Strategy Board, June 2021, first of five contents; Guidance, paragraph not established`,"words":`A reader who opens only the strategy learns what the assessment found, in a page or two, with its date, the main figures and every kind of violence.`,"test":{"name":`summary-of-problem`,"words":[150,900],"indicators":3},"message":`The summary of the local problem is not complete: {details}. Sum up what the needs assessment found.`,"where":`needs.assessment.summary`,"stops_published":`no`,"example":`# content/needs/assessment.yaml
completed_on: 2026-10-01
summary: |
  The assessment looks at eight kinds of serious violence: homicide, knife-enabled violence, firearm violence, violence with injury,
  robbery, sexual violence, violence linked to county lines, and group-related violence. The definition has covered homes and
  public places since 2023/24.

  In :period[knife-serious-violence] the rate of knife-enabled serious violence was :rate[knife-serious-violence], that of hospital
  admissions after an assault with a sharp object :rate[sharp-object-admissions], and that of violence with injury
  :rate[violence-with-injury]. Each stands with the range within which it could lie by chance.

  Most of the violence recorded by place happens in a dwelling. People under 25 are hurt more often than others, and are the first
  concern of the partners. The causes named are adversity, disrupted education, exploitation, weapon carrying, conflict between
  groups, attitudes to violence, disadvantage and the misuse of alcohol and drugs.

  Work runs at every tier, most of it in the city. Little is known about what it has achieved, about rural areas, and about
  girls and young women. Ten recommendations follow, and the strategy takes each of them forward.
`},{"id":`SVD-S-03`,"title":`It says how partners will work together`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Slides to the Safer Communities Strategy Board, June 2021, second of five contents`,"words":`The strategy explains who governs the work, what each duty holder brings, how often they meet, how they share data, where problems go, and how community safety partnerships and the policing body fit in.`,"test":{"name":`working-together`},"message":`It is not fully said how partners will work together: {details}.`,"where":`partnership.governance`,"stops_published":`no`,"example":`# content/partnership.yaml
governance:
  text: The Violence Reduction Board governs the work.
  meeting_cycle: The board meets every quarter.
  escalation: What the board cannot settle goes to the Strategic Partnership Board within a month.
  links_to_csps: Each community safety partnership has a seat.
  links_to_policing_body: The Commissioner chairs the board.
  scrutiny: The Police and Crime Panel.
bodies:
  - id: fire-and-rescue
    contribution: Visits to homes, and work with young people.
`},{"id":`SVD-S-04`,"title":`There are actions, interventions and prevention`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Slides to the Safer Communities Strategy Board, June 2021, third of five contents`,"words":`Every priority has actions, there are named interventions, and some of them act before harm is done.`,"test":{"name":`actions-and-interventions`,"tiers":[`primary`,`secondary`]},"message":`The actions do not cover what is expected: {details}. Add preventative action beside enforcement.`,"where":`actions.actions`,"stops_published":`no`,"example":`# content/actions.yaml
actions:
  - id: a-mentors
    title: Offer mentors
    what: Offer a mentor to every pupil at risk of exclusion.
    priority: prevention
    tags: [prevent]
    tier: secondary
    partners: [leicester-city-council]
    status: not_started
    interventions: [reach-schools]
`},{"id":`SVD-S-05`,"title":`Work with voluntary and community organisations is planned`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Slides to the Safer Communities Strategy Board, June 2021, fourth of five contents`,"words":`The strategy says what the partners will do with voluntary and community organisations, and when; a record of the past is not enough.`,"test":{"name":`planned-engagement`,"group":`vcs`},"message":`Work with voluntary and community organisations is not planned with dates: {details}. Say what will be done, and by when.`,"where":`engagement.vcs.plans`,"stops_published":`no`,"example":`# content/engagement.yaml
vcs:
  introduction: Community organisations reach people whom services do not.
  plans:
    - id: plan-spring-event
      title: A network event in spring
      text: Community organisations meet to look at the draft map of services.
      starts_on: 2027-03-01
`},{"id":`SVD-S-06`,"title":`Work with young people is planned`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Slides to the Safer Communities Strategy Board, June 2021, fourth of five contents`,"words":`The strategy says what the partners will do with young people, and when. It stands apart from work with communities, so that one cannot hide the absence of the other.`,"test":{"name":`planned-engagement`,"group":`young_people`},"message":`Work with young people is not planned with dates: {details}. Say what will be done, and by when; work with communities does not count for it.`,"where":`engagement.young_people.plans`,"stops_published":`no`,"example":`# content/engagement.yaml
young_people:
  introduction: Young people help to make the strategy.
  plans:
    - id: plan-summer-panel
      title: A panel before the summer
      text: Young people meet to read the draft.
      starts_on: 2027-05-01
`},{"id":`SVD-S-07`,"title":`Funding is shown for every year`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Slides to the Safer Communities Strategy Board, June 2021, fifth of five contents`,"words":`The strategy shows the money and other resources for each of its years, with who gives it and whether it is certain. An unknown sum is said to be unknown.`,"test":{"name":`funding-by-year`},"message":"The funding picture has gaps: {details}. Write status `unknown` rather than leaving a year out.","where":`funding.streams`,"stops_published":`no`,"example":`# content/funding.yaml
streams:
  - id: community-mentors-2021
    title: Community Mentor Project
    year: "2021"
    kind: other
    funder: A charitable trust
    amount: 160000
    status: secured
  - id: funding-2027-28
    title: All streams
    year: 2027/28
    kind: other
    status: unknown
`},{"id":`SVD-S-08`,"title":`Every priority is complete`,"publication":[`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`Each priority has an aim, actions, a measure, and a link to what the assessment found; and no action stands without one.`,"test":{"name":`priorities-complete`},"message":`The thread from problem to measure is broken: {details}. Add the link, or the record it should lead to.`,"where":`actions.actions`,"stops_published":`no`,"example":`# content/priorities/prevention.yaml
aim: Prevent serious violence by acting early on its causes.
causes: [disrupted-education]
measures: [suspensions]
`},{"id":`SVD-S-09`,"title":`Every action has an owner and a date`,"publication":[`strategy`],"force":`good_practice`,"basis":`read`,"source":`Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007, regulation 11(1)(c) to (e), for partnership plans`,"words":`A board can ask someone about each action. It has an owning body and post, a due date or a review date, a status and a measure.`,"test":{"name":`action-owners`},"message":`Boards will ask who does what by when: {details}. Name the owning body and the post, never a person, and a date.`,"where":`actions.actions`,"stops_published":`no`,"example":`# content/actions.yaml
actions:
  - id: a-just-3
    owner: { body: leicestershire-police, post: Superintendent for prevention }
    due: 2027-06-30
    measures: [knife-serious-violence]
`},{"id":`SVD-S-10`,"title":`Actions placed on schools, prisons or youth custody were accepted`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 8(5), 15(4) and 15(7) to 15(9)`,"words":`A school, college, prison or youth custody setting must carry out an action that the strategy gives it, with few exceptions. Such an action is marked, its owner was consulted, and it has accepted the action or the exception is noted.`,"test":{"name":`relevant-authority-actions`},"message":`Naming such a body as owner creates a legal duty on it: {details}. Record that it was asked and has accepted, or word the action as an invitation.`,"where":`actions.actions`,"stops_published":`yes`,"example":`# content/actions.yaml
actions:
  - id: a-prev-1
    owner: { body: colleges, post: Principals }
    relevant_authority_action: true
    agreed_on: 2026-10-12
# content/consultation.yaml
log:
  - id: asked-colleges
    body: colleges
    class: education
    asked_on: 2026-09-14
    method: Meeting of the principals
    response: Accepted
`},{"id":`SVD-S-11`,"title":`Every specified authority contributes`,"publication":[`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`The Act, section 8(1) and (2) (all must collaborate)`,"words":`Each body that carries the Duty owns or supports at least one action.`,"test":{"name":`everyone-contributes`},"message":`A duty holder has no part in the strategy: {details}. Add it to an action it will support.`,"where":`actions.actions`,"stops_published":`no`,"example":`# content/actions.yaml
actions:
  - id: a-lead-1
    partners: [leicestershire-police, fire-and-rescue, probation]
`},{"id":`SVD-S-12`,"title":`Every cause is answered`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`The Act, section 8(3) read as a whole`,"words":`Whatever the assessment names as a cause, something in the strategy answers it.`,"test":{"name":`causes-answered`},"message":`The assessment names a cause that nothing answers: {details}. Add it to the action that does, or write a new one.`,"where":`needs.causes.causes`,"stops_published":`no`,"example":`# content/actions.yaml
actions:
  - id: a-lead-2
    causes: [attitudes-to-violence, disadvantage]
`},{"id":`SVD-S-13`,"title":`The approach and the theory of change are set out`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Guidance, paragraph not established; council minutes`,"words":`The strategy takes a public health approach and shows how what goes in is expected to lead to less violence.`,"test":{"name":`present`,"things":[{"path":`partnership.approach.text`,"name":`the approach`},{"path":`partnership.theory_of_change.inputs`,"name":`what goes in`},{"path":`partnership.theory_of_change.activities`,"name":`the activities`},{"path":`partnership.theory_of_change.outputs`,"name":`what they produce`},{"path":`partnership.theory_of_change.outcomes`,"name":`what changes for people`},{"path":`partnership.theory_of_change.impact`,"name":`the impact`}]},"message":`The theory of change is not set out in full: {details}. A simple list is enough.`,"where":`partnership.theory_of_change`,"stops_published":`no`,"example":`# content/partnership.yaml
theory_of_change:
  inputs: [Grants and staff time]
  activities: [Mentoring in schools]
  outputs: [Pupils who have a mentor]
  outcomes: [Children stay in school]
  impact: [Fewer people are hurt]
`},{"id":`SVD-S-14`,"title":`The strategy has a period that is not over`,"publication":[`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Practice of other areas`,"words":`A reader can see from when to when the strategy runs, and that it still does.`,"test":{"name":`period`},"message":`The strategy's period is not right: {details}. Give the first and the last day, and revise a strategy whose period is over.`,"where":`document.period`,"stops_published":`no`,"printed":{"strategy":`period-and-status`},"example":`# content/document.yaml
period:
  from: 2026-11-01
  to: 2028-03-31
`},{"id":`SVD-S-15`,"title":`The strategy is joined up with other plans`,"publication":[`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`The strategy names the plans it sits beside, first of all the Police and Crime Plan and a community safety plan, and the plan that covers each form of violence it leaves out.`,"test":{"name":`linked-plans`,"at_least":3,"kinds":[`police_and_crime_plan`,`csp_plan`]},"message":`The links to other plans are not complete: {details}. Name the plans this one sits beside.`,"where":`partnership.linked_plans`,"stops_published":`no`,"example":`# content/partnership.yaml
linked_plans:
  - id: police-and-crime-plan
    title: Police and Crime Plan
    kind: police_and_crime_plan
    link: Sets the priorities for policing.
    title_confirmed: true
`},{"id":`SVD-S-16`,"title":`Invited participants are named`,"publication":[`strategy`],"force":`good_practice`,"basis":`read`,"source":`The Act, section 8(6)`,"words":`The authorities may invite others to take part. If they have, the strategy names them; nothing is asked if they have not.`,"test":{"name":`invited`},"message":`Invited participants are not named: {details}.`,"where":`partnership.invited_participants`,"stops_published":`no`,"example":`# content/partnership.yaml
invited_participants:
  - name: A housing association
    since: 2026-05-01
`},{"id":`SVD-U-01`,"title":`The strategy is published`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 8(7)(a) and 9(8)(a)`,"words":`The strategy is published. The content records where and when, on one shared site or on those of the specified authorities; before publication, the planned address and day.`,"test":{"name":`published-at`},"message":`The Act requires publication. Not recorded: {details}. Record where and when, or where and when it is planned.`,"where":`document.publication`,"stops_published":`yes`,"printed":{"strategy":`period-and-status`},"example":`# content/document.yaml
publication:
  planned_on: 2027-03-01
  planned_url: https://www.example.gov.uk/serious-violence
`},{"id":`SVD-U-02`,"title":`The first strategy was published by 31 January 2024`,"publication":[`strategy`],"force":`must`,"basis":`secondary`,"source":`The Strategies etc. Regulations of 2022 and guidance, as council pages report them; regulation not established`,"words":`The first strategy under the Duty was due by 31 January 2024. The content records the day on which the partnership first published one.`,"test":{"name":`first-published-by`,"by":`2024-01-31`},"message":`First publication is after 31 January 2024, or not recorded: {details}.`,"where":`document.publication`,"stops_published":`no`,"printed":{"strategy":`period-and-status`},"example":`# content/document.yaml
publication:
  first_published_on: 2024-01-30
  first_published_url: https://www.example.gov.uk/serious-violence-2024
`},{"id":`SVD-U-03`,"title":`The strategy is published online`,"publication":[`strategy`],"force":`should`,"basis":`recollected`,"source":`Recollected as a requirement of regulations or guidance; to be confirmed`,"words":`Anybody can open the strategy on the web without signing in.`,"test":{"name":`public-address`},"message":`Publish on a website that the public can reach without signing in: {details}.`,"where":`document.publication`,"stops_published":`no`,"printed":{"strategy":`period-and-status`},"example":`# content/document.yaml
publication:
  planned_url: https://www.example.gov.uk/serious-violence
`},{"id":`SVD-U-04`,"title":`Copies go to the local policing body and the Home Office`,"publication":[`strategy`],"force":`must`,"basis":`recollected`,"source":`The Strategies etc. Regulations of 2022; recipients and time limit not confirmed`,"words":`The local policing body and the Home Office are sent the strategy, and the days are recorded.`,"test":{"name":`copies-sent`,"roles":[`local_policing_body`,`home_office`]},"message":`Record the days on which copies went out: {details}. Check the 2022 Regulations for who must have one and when.`,"where":`document.dissemination`,"stops_published":`no`,"printed":{"strategy":`publication`},"example":`# content/document.yaml
dissemination:
  - recipient: Police and Crime Commissioner
    role: local_policing_body
    sent_on: 2026-10-30
  - recipient: Home Office
    role: home_office
    sent_on: 2026-10-30
`},{"id":`SVD-U-05`,"title":`Revised strategies are published too`,"publication":[`strategy`],"force":`must`,"basis":`read`,"source":`The Act, section 8(11)`,"words":`Each revised strategy is published like the first, and the version history says where and when.`,"test":{"name":`revisions-published`},"message":`A revised strategy has no record of publication: {details}. Add its address and day.`,"where":`document.versions`,"stops_published":`yes`,"printed":{"strategy":`versions`},"example":`# content/document.yaml
versions:
  - version: "2.0"
    revision: 2
    date: 2027-11-01
    status: published
    note: First revision
    published_on: 2027-11-01
    url: https://www.example.gov.uk/serious-violence-2027
`},{"id":`SVD-U-06`,"title":`Readers can tell which version they hold`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice`,"words":`The publications give their title, area, period, version, status, who approved them, the day of publication, the next review, a contact, and how to ask for other formats.`,"test":{"name":`version-block`},"message":`Readers cannot tell which version this is: add {details}.`,"where":`document.version`,"stops_published":`no`,"printed":{"sna":`version-history`,"strategy":`versions`},"example":`# content/document.yaml
version: "1.0"
approvals:
  - body: violence-reduction-board
    status: agreed
    agreed_on: 2026-10-15
contact:
  post: Strategic Director
  email: violence.reduction@example.gov.uk
`},{"id":`SVD-U-07`,"title":`The community safety plan is summarised and sent`,"publication":[`strategy`],"force":`other_law`,"must":`yes`,"basis":`read`,"source":`Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007, regulations 14 and 13A, as made and inserted`,"words":`Where the strategy also serves as a community safety partnership's plan, a summary of it is published and a copy goes to the police and crime commissioner.`,"test":{"name":`present`,"things":[{"path":`document.partnership_plan.summary_url`,"name":`where the summary is published`},{"path":`document.partnership_plan.sent_to_policing_body_on`,"name":`the day the plan was sent to the commissioner`}]},"message":`The partnership must publish a summary of its plan and send the plan to the police and crime commissioner. Not recorded: {details}.`,"where":`document.partnership_plan`,"profiles":[`csp`],"stops_published":`yes`,"printed":{"strategy":`publication`},"example":`# content/document.yaml
partnership_plan:
  summary_url: https://www.example.gov.uk/community-safety-summary
  sent_to_policing_body_on: 2026-10-30
`},{"id":`SVD-U-08`,"title":`The publications are accessible`,"publication":[`sna`,`strategy`],"force":`other_law`,"must":`yes`,"basis":`secondary`,"source":`Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018; Web Content Accessibility Guidelines 2.2, level AA`,"words":`People who use a screen reader, a keyboard or large print can use both publications. Charts have a text alternative and a table, tables have headings, and links say where they lead.`,"test":{"name":`accessible`},"message":`Somebody will not be able to use this: {details}. Write one sentence saying what a chart shows and keep its data table; name every table, its columns and its rows; say in a link where it leads.`,"where":`document.language`,"stops_published":`no`,"printed":{"sna":`about-this-assessment`,"strategy":`about-this-strategy`},"example":`# content/needs/place-and-time.yaml
area_figures:
  - chart: bar
    indicator: violence-with-injury
    areas: lgas
    reading: "Rates of violence with injury in each local government area."
`},{"id":`SVD-U-09`,"title":`Other formats are offered`,"publication":[`sna`,`strategy`],"force":`other_law`,"must":`no`,"basis":`not_stated`,"source":`Good practice, and the public sector equality duty`,"words":`Readers are told how to get the publications in another format or language.`,"test":{"name":`present`,"things":[{"path":`document.alternative_formats.contact`,"name":`whom to ask`},{"path":`document.alternative_formats.text`,"name":`the offer`}]},"message":`Tell readers how to get another format or language. Missing: {details}.`,"where":`document.alternative_formats`,"stops_published":`no`,"printed":{"sna":`about-this-assessment`,"strategy":`about-this-strategy`},"example":`# content/document.yaml
alternative_formats:
  text: Ask us for large print, Braille, Easy Read or another language.
  contact: Write to violence.reduction@example.gov.uk
`},{"id":`SVD-W-01`,"title":`Bodies belong to the country of their area`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, Schedule 1 and section 11(4)(b)`,"words":`In Wales the health body is a local health board and the councils are counties and county boroughs; in England it is an integrated care board.`,"test":{"name":`bodies-of-country`},"message":`A body is recorded for a country it does not serve: {details}. Correct its kind or its areas.`,"where":`partnership.bodies`,"stops_published":`yes`,"example":`# content/partnership.yaml
bodies:
  - id: health-board
    name: Local health board
    role: specified_authority
    class: health
    type: local_health_board
    areas: [W06000022]
    name_confirmed: true
`},{"id":`SVD-W-04`,"title":`There is a Welsh version`,"publication":[`sna`,`strategy`],"force":`other_law`,"must":`no`,"basis":`secondary`,"source":`Welsh Language Standards on the bodies that publish`,"words":`In Wales both publications exist in Welsh and in English, and the Welsh is published no later.`,"test":{"name":`welsh-version`},"message":`Welsh text is missing for {details}. Welsh must not be treated less favourably.`,"where":`document.language`,"profiles":[`wales`],"stops_published":`no`,"printed":{"sna":`about-this-assessment`,"strategy":`about-this-strategy`},"example":`# content/document.yaml
language: cy
`},{"id":`SVD-W-05`,"title":`The plan is set beside Welsh duties`,"publication":[`strategy`],"force":`should`,"basis":`secondary`,"source":`Papers on the duties of Welsh bodies`,"words":`In Wales the strategy stands beside duties on violence against women, domestic abuse and sexual violence, on substance misuse, and on public services boards. It names the plans.`,"test":{"name":`welsh-plans`},"message":`Link to the Welsh duties this sits beside, for example on violence against women, domestic abuse and sexual violence: {details}.`,"where":`partnership.linked_plans`,"profiles":[`wales`],"stops_published":`no`,"printed":{"strategy":`other-plans`},"example":`# content/partnership.yaml
linked_plans:
  - id: violence-against-women-wales
    title: Strategy on violence against women, domestic abuse and sexual violence
    kind: welsh_duty
    link: Covers support for those harmed.
    title_confirmed: true
`},{"id":`SVD-W-06`,"title":`The Welsh rules on partnership plans are used`,"publication":[`strategy`],"force":`other_law`,"must":`no`,"basis":`read`,"source":`SI 2007/3076, which applies in Wales`,"words":`In Wales other regulations say what a community safety partnership's plan holds. Their profile is on.`,"test":{"name":`welsh-plan-rules`},"message":`Use the Welsh rules on partnership plans: {details}.`,"where":`document.profiles`,"profiles":[`wales`,`csp`],"stops_published":`no`,"printed":{"strategy":`about-this-strategy`},"example":`# content/document.yaml
profiles: [wales, csp, csp-wales]
`},{"id":`SVD-X-01`,"title":`The publications are screened for the safety of persons`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 8(8)(a) and 9(9)(a)`,"words":`A strategy leaves out what could put a person at risk, such as a victim, a witness, or a young person who can be recognised. Someone has looked for it in this edition and said so.`,"test":{"name":`screened`,"limb":`safety`},"message":`Screening for the safety of persons is not complete: {details}. Confirm that nothing here could put a person at risk, such as a victim, a witness, a refuge, or a young person named by place and age.`,"where":`document.screening`,"stops_published":`yes`,"stops_consultation":`yes`,"printed":{"sna":`about-this-assessment`,"strategy":`about-this-strategy`},"example":`# content/document.yaml
screening:
  - limb: safety
    question: Could anything here put a person at risk?
    outcome: cleared
    post: Head of Community Safety
    screened_on: 2026-10-20
    flags_resolved: true
`},{"id":`SVD-X-02`,"title":`The publications are screened for crime and live cases`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 8(8)(b) and 9(9)(b)`,"words":`A strategy leaves out what could prejudice the prevention or detection of crime, an investigation or a prosecution. Someone has looked for it in this edition and said so.`,"test":{"name":`screened`,"limb":`crime`},"message":`Screening for crime and live cases is not complete: {details}. Confirm that nothing here could help someone avoid detection or affect a live case.`,"where":`document.screening`,"stops_published":`yes`,"stops_consultation":`yes`,"printed":{"sna":`about-this-assessment`,"strategy":`about-this-strategy`},"example":`# content/document.yaml
screening:
  - limb: crime
    question: Could anything here prejudice an investigation or prosecution?
    outcome: cleared_after_changes
    post: Detective Superintendent
    screened_on: 2026-10-21
    flags_resolved: true
    note: Two street names were taken out.
`},{"id":`SVD-X-03`,"title":`The publications are screened for schools and places of custody`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 8(8)(c) and 9(9)(c), and Schedule 2`,"words":`A strategy leaves out what could compromise security, good order or discipline in a school, college, prison or youth custody setting. Someone has looked for it in this edition and said so.`,"test":{"name":`screened`,"limb":`institutions`},"message":`Screening for schools and places of custody is not complete: {details}. Confirm that nothing here could compromise a school, a college, a prison or a youth custody setting.`,"where":`document.screening`,"stops_published":`yes`,"stops_consultation":`yes`,"printed":{"sna":`about-this-assessment`,"strategy":`about-this-strategy`},"example":`# content/document.yaml
screening:
  - limb: institutions
    question: Could anything here compromise a school, college, prison or youth custody?
    outcome: cleared
    post: Head of Education
    screened_on: 2026-10-22
    flags_resolved: true
`},{"id":`SVD-X-04`,"title":`The publications hold no personal information`,"publication":[`sna`,`strategy`],"force":`other_law`,"must":`yes`,"basis":`read`,"source":`Data protection law; the Act, section 10(10), for what personal information is`,"words":`Nothing in the publications identifies a person, alone or together with what else is known. A case study has the person's consent or describes nobody.`,"test":{"name":`no-personal-information`},"message":`Something here may identify a person: {details}. Take it out, or confirm consent, or change the details and mark the record as a composite; then record that the review flags are resolved.`,"where":`document.screening`,"stops_published":`yes`,"printed":{"sna":`about-this-assessment`,"strategy":`about-this-strategy`},"example":`# content/needs/insight.yaml
insight:
  - id: hospital-conversations
    group: victims
    title: Conversations in hospital
    method: Talks with young people who agreed to them
    heard: Several said that nobody had asked them before.
`},{"id":`SVD-X-05`,"title":`Health data is aggregate`,"publication":[`sna`,`strategy`],"force":`must`,"basis":`read`,"source":`The Act, sections 10(10), 16(4)(a) and (b), and 17(6)`,"words":`The Duty never allows patient information to be shared. Health services give totals only.`,"test":{"name":`health-aggregate`},"message":`Individual-level health data is listed: {details}. Only aggregate figures may be used.`,"where":`sources.register`,"stops_published":`yes`,"example":`# content/sources.yaml
register:
  - id: hes
    title: Hospital Episode Statistics
    agency: health
    owner: NHS
    level: aggregate
`},{"id":`SVD-X-06`,"title":`Restricted sources do not feed the publications`,"publication":[`sna`,`strategy`],"force":`good_practice`,"basis":`not_stated`,"source":`Good practice on handling marks`,"words":`Data that its owner keeps among the partners does not reach a public figure, table or download.`,"test":{"name":`no-restricted-source`},"message":`A restricted source feeds a public figure: {details}. Use another source, or ask the owner to lift the mark.`,"where":`sources.register`,"stops_published":`no`,"example":`# content/sources.yaml
register:
  - id: police-recorded-crime-local
    title: Police recorded incidents (local)
    agency: police
    owner: Leicestershire Police
    restricted: false
`}],"context_only":[{"id":`SVD-W-02`,"reason":`The Welsh Ministers consent to directions and are consulted on guidance and regulations (sections 18(4), 19(3) and 22(3)); that is between governments, and no content can show it.`},{"id":`SVD-W-03`,"reason":`Those who may be invited to take part are named by an order of the Welsh Ministers (section 8(6)(b)), and inviting them is a choice.`},{"id":`SVD-G-07`,"reason":`The Home Office templates and the readiness assessment were not found, so their fields are not known.`}]};const FORCES=[`must`,`other_law`,`should`,`grant`,`good_practice`];const REQUIREMENTS=DUTY_REGISTER.requirements;const CONTEXT_ONLY=DUTY_REGISTER.context_only;const codeOf=({id})=>id;function isWaivable({force,must}){return force!==`must`&&!(force===`other_law`&&must===`yes`)}export{isWaivable as a,codeOf as i,FORCES as n,REQUIREMENTS as r,CONTEXT_ONLY as t};